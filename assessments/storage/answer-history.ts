import type { Answer } from '../core/visits/answer.ts'
import type { AnswerChange } from '../core/visits/answer-change.ts'
import type { VisitId } from '../core/visits/visit.ts'
import type { AnswerPlace } from './answers.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { Stamp } from './device.ts'
import { execute, selectAll } from './statements.ts'

/** A change that has no place in the order yet. */
export type NewAnswerChange = Omit<AnswerChange, 'sequence' | 'indicatorId' | 'perspective'>

/** Every change of a visit's answers, in the order in which they were saved. */
export function selectAnswerHistory(db: ReadableDatabase, visitId: VisitId): AnswerChange[] {
  type Stored = Omit<AnswerChange, 'before' | 'after'> & { beforeJson: string; afterJson: string }
  return selectAll<Stored>(
    db,
    `SELECT stamp_counter AS sequence, indicator_id AS indicatorId, perspective, changed_at AS changedAt,
       changed_by AS changedBy, before_json AS beforeJson, after_json AS afterJson
     FROM answer_history
     WHERE visit_id = :visitId
     ORDER BY stamp_counter`,
    { visitId },
  ).map(({ beforeJson, afterJson, ...change }) => ({
    ...change,
    before: JSON.parse(beforeJson) as Answer,
    after: JSON.parse(afterJson) as Answer,
  }))
}

export function insertAnswerChange(
  db: WritableDatabase,
  { visitId, indicatorId, perspective }: AnswerPlace,
  { changedAt, changedBy, before, after }: NewAnswerChange,
  stamp: Stamp,
): void {
  execute(
    db,
    `INSERT INTO answer_history
       (visit_id, indicator_id, perspective, changed_at, changed_by, before_json, after_json,
        stamp_counter, stamp_device)
     VALUES
       (:visitId, :indicatorId, :perspective, :changedAt, :changedBy, :beforeJson, :afterJson,
        :stampCounter, :stampDevice)`,
    {
      visitId,
      indicatorId,
      perspective,
      changedAt,
      changedBy,
      beforeJson: JSON.stringify(before),
      afterJson: JSON.stringify(after),
      ...stamp,
    },
  )
}
