import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../processes/run-command.ts'
import { projectFolder } from '../project-folder.ts'

/** The app's main job without a window, in a fresh folder. Resolves with the exit code. */
export function runDemo(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-demo-'))
  console.log(`No display found (DISPLAY is empty): running the headless demo into ${folder}`)
  const kompass = join('assessments', 'cli', 'kompass.ts')
  return runCommand(process.execPath, [kompass, 'demo', '--out', folder], { cwd: projectFolder })
}
