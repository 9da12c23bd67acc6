import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

export interface ChildScript {
  readonly process: ChildProcess
  /** The lines that it has printed until now. */
  readonly lines: readonly string[]
  /** The next line that it prints. */
  nextLine(): Promise<string>
  /** Ends it without a chance to tidy up, and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts a TypeScript file as a process of its own; it is ended with the test at the latest. */
export function startChildScript(file: string, argument: unknown): ChildScript {
  const child = spawn(process.execPath, [file, JSON.stringify(argument)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'close')
  const reader = createInterface({ input: child.stdout })
  const lines: string[] = []
  reader.on('line', (line) => lines.push(line))
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  onTestFinished(kill)
  const nextLine = async () => {
    const [line] = (await Promise.race([once(reader, 'line'), gone])) as [unknown]
    if (typeof line !== 'string') throw new Error('The script ended without a word.')
    return line
  }
  return { process: child, lines, nextLine, kill }
}
