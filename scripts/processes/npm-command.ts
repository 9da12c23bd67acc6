import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { projectFolder } from '../project-folder.ts'
import { runCommand } from './run-command.ts'

const execute = promisify(execFile)

type Invocation = { readonly command: string; readonly args: readonly string[] }

/** npm tells its scripts where it lies; started that way it needs no shell, on Windows either. */
function npmInvocation(args: readonly string[]): Invocation {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js')
    ? { command: process.execPath, args: [npm, ...args] }
    : { command: 'npm', args }
}

export async function readNpm(...args: readonly string[]): Promise<string> {
  const { command, args: allArgs } = npmInvocation(args)
  const { stdout } = await execute(command, allArgs, { cwd: projectFolder })
  return stdout.trim()
}

/** Runs a script of package.json; resolves with its exit code. */
export function runNpmScript(script: string, ...args: readonly string[]): Promise<number> {
  const { command, args: allArgs } = npmInvocation(['run', '--silent', script, '--', ...args])
  return runCommand(command, allArgs, { cwd: projectFolder })
}
