import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../../assessments/cli/kompass.ts')

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
      { maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => done({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
