import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../../assessments/cli/kompass.ts')

/** Node warns on standard error when a test runner forces colours and the machine forbids them. */
const withoutColours = { NO_COLOR: undefined, FORCE_COLOR: undefined }

export interface KompassRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the headless command as a person would: a process of its own, its words, its streams. */
export function runKompass(...words: string[]): Promise<KompassRun> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...withoutColours } },
      (_, stdout, stderr) => done({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
