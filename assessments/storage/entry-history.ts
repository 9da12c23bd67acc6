import type { VisitId } from '../core/visits/visit.ts'
import type { EntryKind, EntryRevision } from '../core/visits/visit-entry.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { Stamp } from './device.ts'
import { execute, selectAll, selectOne } from './statements.ts'

/** A change that has no place in the order yet; null is "not there". */
export interface NewRevision {
  readonly visitId: VisitId
  readonly kind: EntryKind
  readonly entryId: string
  readonly changedAt: string
  readonly changedBy: string
  readonly before: unknown
  readonly after: unknown
}

export interface HistoryPage {
  readonly visitId: VisitId
  /** Only of this kind; null for all. */
  readonly kind: EntryKind | null
  /** Only what was saved before this sequence; null begins with the newest. */
  readonly before: number | null
  readonly limit: number
}

/** A page of the changes of a visit's entries, the one saved last first. */
export function selectEntryHistory(db: ReadableDatabase, page: HistoryPage): EntryRevision[] {
  type Stored = Omit<EntryRevision, 'before' | 'after'> & {
    beforeJson: string | null
    afterJson: string | null
  }
  return selectAll<Stored>(
    db,
    `SELECT stamp_counter AS sequence, kind, entry_id AS entryId, changed_at AS changedAt,
       changed_by AS changedBy, before_json AS beforeJson, after_json AS afterJson
     FROM entry_history
     WHERE visit_id = :visitId
       AND stamp_counter < coalesce(:before, ${Number.MAX_SAFE_INTEGER})
       AND (:kind IS NULL OR kind = :kind)
     ORDER BY stamp_counter DESC
     LIMIT :limit`,
    { ...page },
  ).map(
    ({ beforeJson, afterJson, ...revision }) =>
      ({
        ...revision,
        before: parsed(beforeJson),
        after: parsed(afterJson),
      }) as EntryRevision,
  )
}

/** The indicator whose answer was changed last; null when none was. */
export function selectLastIndicator(db: ReadableDatabase, visitId: VisitId): string | null {
  const row = selectOne<{ indicatorId: string }>(
    db,
    `SELECT entry_id AS indicatorId
     FROM entry_history
     WHERE visit_id = :visitId AND kind = 'answer'
     ORDER BY sequence DESC
     LIMIT 1`,
    { visitId },
  )
  return row?.indicatorId ?? null
}

export function insertRevision(db: WritableDatabase, revision: NewRevision, stamp: Stamp): void {
  const { before, after, ...place } = revision
  execute(
    db,
    `INSERT INTO entry_history
       (visit_id, kind, entry_id, changed_at, changed_by, before_json, after_json,
        stamp_counter, stamp_device)
     VALUES
       (:visitId, :kind, :entryId, :changedAt, :changedBy, :beforeJson, :afterJson,
        :stampCounter, :stampDevice)`,
    { ...place, beforeJson: jsonOf(before), afterJson: jsonOf(after), ...stamp },
  )
}

/** Only for a visit that is discarded as a whole. */
export function deleteEntryHistory(db: WritableDatabase, visitId: VisitId): void {
  execute(db, 'DELETE FROM entry_history WHERE visit_id = :visitId', { visitId })
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json))
const jsonOf = (value: unknown) => (value === null ? null : JSON.stringify(value))
