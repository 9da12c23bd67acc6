import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { onBenchmarkStore, savingAnswers } from './benchmark-store.ts'

/** One page of the log with its header: the least that a durable save has to write. */
const logPageByteLength = 4_120

/** The whole operation: input parsed, history and stamps written, commit on the disk. */
export const benchmark: Benchmark = {
  name: 'save one answer (D6)',
  floor: 'append 4,120 bytes and fdatasync',
  limit: 3,
  run: (size) =>
    onBenchmarkStore(async (benchmarkStore) => {
      const save = savingAnswers(benchmarkStore)
      const file = openSync(join(benchmarkStore.folder, 'floor'), 'a')
      const page = Buffer.alloc(logPageByteLength, 1)
      const append = () => {
        writeSync(file, page)
        fdatasyncSync(file)
      }
      const saveTimes: number[] = []
      const measured = await measureInTurns(
        size === 'full' ? 1_000 : 20,
        () => saveTimes.push(timed(save)),
        append,
      )
      closeSync(file)
      const p99Milliseconds = saveTimes.sort((a, b) => a - b)[Math.floor(saveTimes.length * 0.99)]
      return {
        ...measured,
        details: { ...measured.details, p99Milliseconds: p99Milliseconds ?? 0 },
      }
    }),
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
