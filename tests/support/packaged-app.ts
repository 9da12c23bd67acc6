import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { requireCommand } from '../../scripts/processes/run-command.ts'
import { projectFolder } from '../../scripts/project-folder.ts'
import { packagedExecutable } from './launch-packaged.ts'
import { readStage } from './stage.ts'

/** Packages the app the way users get it, once for all tests of a run. @returns its executable */
export async function packagedApp(): Promise<string> {
  const output = join(readStage().folder, 'packaged')
  const executable = packagedExecutable(output)
  if (existsSync(executable)) return executable
  const script = join(projectFolder, 'scripts', 'package.ts')
  const args = [script, '--built', `--config.directories.output=${output}`]
  await requireCommand(process.execPath, args, { cwd: projectFolder })
  return executable
}
