import { ok } from '../../../assessments/core/result.ts'
import { levels, openAnswer } from '../../../assessments/core/visits/answer.ts'
import { selectAnswers, upsertAnswer } from '../../../assessments/storage/answers.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { nextStamp } from '../../../assessments/storage/device.ts'
import { inTransaction } from '../../../assessments/storage/transaction.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { indicatorIds, onBenchmarkStore } from './benchmark-store.ts'

/** Repeated within each round: one load is too short for the clock. */
const loadsPerRound = 50

export const benchmark: Benchmark = {
  name: 'load the 54 answers of a visit',
  floor: 'the bare statement',
  limit: 1.5,
  run: (size) =>
    onBenchmarkStore(async ({ store, visitId }) => {
      const { reader, writer } = store
      inTransaction(writer, () => {
        for (const [index, indicatorId] of indicatorIds.entries()) {
          const level = levels[index % levels.length] ?? 0
          const place = { visitId, indicatorId, perspective: 'external' } as const
          const answer = { ...openAnswer, rating: { status: 'rated', level } } as const
          upsertAnswer(writer, place, answer, nextStamp(writer))
        }
        return ok(undefined)
      })
      const statement = connectionOf(reader).prepare(
        `SELECT indicator_id, status, level, reason, note, client_wording, needs_follow_up,
           areas_examined, areas_total, blind_rating_json, change_reason, consensus_reason
         FROM answers
         WHERE visit_id = :visitId AND perspective = :perspective`,
      )
      return measureInTurns(
        size === 'full' ? 200 : 5,
        () => repeat(() => selectAnswers(reader, visitId, 'external')),
        () => repeat(() => statement.all({ visitId, perspective: 'external' })),
      )
    }),
}

function repeat(work: () => unknown): void {
  for (let count = 0; count < loadsPerRound; count += 1) work()
}
