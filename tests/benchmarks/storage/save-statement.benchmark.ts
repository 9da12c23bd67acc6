import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { indicatorIds, onBenchmarkStore, savingAnswers } from './benchmark-store.ts'

/** What the operation adds to the three statements it cannot do without, on the same connection. */
export const benchmark: Benchmark = {
  name: 'save one answer, from input to commit',
  floor: 'the bare prepared statements with the same pragmas',
  limit: 1.5,
  run: (size) =>
    onBenchmarkStore(async (benchmarkStore) => {
      const { store, visitId } = benchmarkStore
      const save = savingAnswers(benchmarkStore)
      const connection = connectionOf(store.writer)
      const answer = connection.prepare(
        `INSERT INTO answers
           (visit_id, indicator_id, perspective, status, level, note, stamp_counter, stamp_device)
         VALUES (:visitId, :indicatorId, 'self', 'rated', 3, :note, 1, 'floor')
         ON CONFLICT DO UPDATE SET note = excluded.note`,
      )
      const history = connection.prepare(
        `INSERT INTO entry_history
           (visit_id, kind, entry_id, changed_at, changed_by, before_json, after_json,
            stamp_counter, stamp_device)
         VALUES (:visitId, 'self_answer', :indicatorId, '', '', :json, :json, 1, 'floor')`,
      )
      const stamp = connection.prepare('UPDATE device SET counter = counter + 1')
      const json = JSON.stringify(openAnswer)
      let number = 0
      const bareSave = connection.transaction(() => {
        number += 1
        const indicatorId = indicatorIds[number % indicatorIds.length] ?? ''
        stamp.run()
        answer.run({ visitId, indicatorId, note: `Note ${number}` })
        history.run({ visitId, indicatorId, json })
      })
      return measureInTurns(size === 'full' ? 1_000 : 20, save, bareSave)
    }),
}
