import { type SpawnOptions, spawn } from 'node:child_process'

export type CommandOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

export type CommandOutcome = {
  readonly exitCode: number
  readonly output: string
}

/** Runs a command whose output goes straight to the terminal; resolves with its exit code. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' } satisfies SpawnOptions)
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a command and keeps what it writes (both streams), for showing it only when it matters. */
export function captureCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(pieces).toString('utf8') }),
    )
  })
}

/** Runs a command that has to succeed; throws with everything it wrote when it does not. */
export async function requireCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<void> {
  const { exitCode, output } = await captureCommand(command, args, options)
  if (exitCode !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}:\n${output}`)
  }
}
