import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { captureCommand } from '../../../scripts/processes/run-command.ts'
import { projectFolder } from '../../../scripts/project-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test.runIf(process.platform === 'linux')(
  'says that there is no display and does the main job without a window',
  async () => {
    const folderForDemo = join(temporaryFolder(), 'temporary')
    mkdirSync(folderForDemo)
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', TMPDIR: folderForDemo }
    const { exitCode, output } = await captureCommand(
      process.execPath,
      [join('scripts', 'start.ts')],
      { cwd: projectFolder, env },
    )
    const said = output.split('\n').filter((line) => line.includes('No display found'))
    expect(said).toHaveLength(1)
    const folder = /headless demo into (.+)$/.exec(said[0] ?? '')?.[1] ?? ''
    expect(folder.startsWith(folderForDemo)).toBe(true)
    expect(existsSync(join(folder, 'bericht.docx'))).toBe(true)
    expect(exitCode).toBe(0)
  },
)
