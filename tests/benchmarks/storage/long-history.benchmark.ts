import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { type BenchmarkStore, onBenchmarkStore, savingAnswers } from './benchmark-store.ts'

/** Years of changes must not make the next one slower. */
export const benchmark: Benchmark = {
  name: 'save one answer after 100,000 history entries',
  floor: 'the same save with an empty history',
  limit: 1.2,
  run: (size) =>
    onBenchmarkStore((long) =>
      onBenchmarkStore(async (short) => {
        fillHistory(long, size === 'full' ? 100_000 : 200)
        const [saveInLong, saveInShort] = [savingAnswers(long), savingAnswers(short)]
        return measureInTurns(size === 'full' ? 1_000 : 20, saveInLong, saveInShort)
      }),
    ),
}

function fillHistory({ store, visitId }: BenchmarkStore, count: number): void {
  const json = JSON.stringify({ ...openAnswer, note: 'A sentence as it is written in a hurry.' })
  connectionOf(store.writer)
    .prepare(
      `WITH RECURSIVE numbers (number) AS (
         SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < :count
       )
       INSERT INTO entry_history
         (visit_id, kind, entry_id, changed_at, changed_by, before_json, after_json,
          stamp_counter, stamp_device)
       SELECT :visitId, 'answer', 'd1.' || (1 + number % 6), '2026-01-01T10:00:00.000Z', 'Marie',
         :json, :json, number, 'filled'
       FROM numbers`,
    )
    .run({ visitId, json, count })
}
