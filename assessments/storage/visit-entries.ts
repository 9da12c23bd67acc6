import type { VisitId } from '../core/visits/visit.ts'
import {
  type EntryValue,
  noStoredEntries,
  type StoredEntries,
  type StoredEntryKind,
} from '../core/visits/visit-entry.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { Stamp } from './device.ts'
import { execute, executeOnOneRow, selectAll, selectOne } from './statements.ts'

/** Which entry: its id is its own within visit and kind. */
export interface EntryPlace<Kind extends StoredEntryKind = StoredEntryKind> {
  readonly visitId: VisitId
  readonly kind: Kind
  readonly id: string
}

/** null if there is none, or none any more. */
export function selectVisitEntry<Kind extends StoredEntryKind>(
  db: ReadableDatabase,
  { visitId, kind, id }: EntryPlace<Kind>,
): EntryValue<Kind> | null {
  const row = selectOne<{ json: string | null }>(
    db,
    'SELECT json FROM visit_entries WHERE visit_id = :visitId AND kind = :kind AND id = :id',
    { visitId, kind, id },
  )
  return row === null || row.json === null ? null : (JSON.parse(row.json) as EntryValue<Kind>)
}

/** All entries of a visit, by kind and id. */
export function selectVisitEntries(db: ReadableDatabase, visitId: VisitId): StoredEntries {
  const rows = selectAll<{ kind: StoredEntryKind; id: string; json: string }>(
    db,
    `SELECT kind, id, json
     FROM visit_entries
     WHERE visit_id = :visitId AND json IS NOT NULL`,
    { visitId },
  )
  const entries = new Map<StoredEntryKind, [id: string, value: unknown][]>()
  for (const { kind, id, json } of rows) {
    const ofKind = entries.get(kind) ?? []
    entries.set(kind, ofKind)
    ofKind.push([id, JSON.parse(json)])
  }
  const byKind = [...entries].map(([kind, ofKind]) => [kind, Object.fromEntries(ofKind)])
  return { ...noStoredEntries, ...Object.fromEntries(byKind) } as StoredEntries
}

/** A value of null keeps the place, so that a merge knows that it was taken away. */
export function upsertVisitEntry(
  db: WritableDatabase,
  { visitId, kind, id }: EntryPlace,
  value: unknown,
  stamp: Stamp,
): void {
  executeOnOneRow(
    db,
    `INSERT INTO visit_entries (visit_id, kind, id, json, stamp_counter, stamp_device)
     SELECT id, :kind, :id, :json, :stampCounter, :stampDevice
     FROM visits
     WHERE id = :visitId AND closed_at IS NULL
     ON CONFLICT (visit_id, kind, id) DO UPDATE
     SET json = excluded.json,
         stamp_counter = excluded.stamp_counter, stamp_device = excluded.stamp_device`,
    { visitId, kind, id, json: value === null ? null : JSON.stringify(value), ...stamp },
  )
}

/** The contents of the attachment store that an entry of any visit refers to. */
export function selectEvidenceHashes(db: ReadableDatabase): ReadonlySet<string> {
  const rows = selectAll<{ hash: string }>(
    db,
    `SELECT json_extract(json, '$.hash') AS hash
     FROM visit_entries
     WHERE kind = 'evidence_file' AND json IS NOT NULL`,
  )
  return new Set(rows.map(({ hash }) => hash))
}

/** Only for a visit that is discarded as a whole. */
export function deleteVisitEntries(db: WritableDatabase, visitId: VisitId): void {
  execute(db, 'DELETE FROM visit_entries WHERE visit_id = :visitId', { visitId })
}
