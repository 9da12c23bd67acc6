import { randomUUID } from 'node:crypto'
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { typedOperations } from '../../../assessments/operations/run-operation.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { indicatorIds, onBenchmarkStore } from './benchmark-store.ts'

/** One page of the log with its header: the least that a durable save has to write. */
const logPageByteLength = 4_120

/** The whole operation: input parsed, history and stamps written, commit on the disk. */
export const benchmark: Benchmark = {
  name: 'save one answer (D6)',
  floor: 'append 4,120 bytes and fdatasync',
  limit: 3,
  run: (size) =>
    onBenchmarkStore(async ({ folder, store, visitId }) => {
      const call = typedOperations(store, {
        now: () => new Date(),
        newId: randomUUID,
        instruments: [],
        damagedInstruments: [],
        sampleFolder: '',
        logUnexpected: String,
      })
      let number = 0
      const save = () => {
        number += 1
        const id = indicatorIds[number % indicatorIds.length] ?? ''
        const rating = { status: 'rated', level: 3 } as const
        const value = { ...openAnswer, rating, note: `Note ${number}` }
        const saved = call('entries.save', { visitId, changes: [{ kind: 'answer', id, value }] })
        if (!saved.ok) throw new Error(saved.error.code)
      }
      const file = openSync(join(folder, 'floor'), 'a')
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
