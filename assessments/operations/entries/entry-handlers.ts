import { ok, type Result } from '../../core/result.ts'
import type { VisitId } from '../../core/visits/visit.ts'
import type { EntryChange } from '../../core/visits/visit-entry.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { selectEntryHistory } from '../../storage/entry-history.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import type { ReadHandler, WriteHandler } from '../handler-types.ts'
import { readConsultantName } from '../settings/settings-handlers.ts'
import type { Act } from '../visits/close-visit.ts'
import { findOpenVisit, findVisit } from '../visits/visit-record.ts'
import { type EntryRefusal, saveEntry } from './save-entry.ts'

export const handleSaveEntries: WriteHandler<'entries.save'> = (db, input, context) => {
  const at = context.now().toISOString()
  const saved = saveEntries(db, input.visitId, input.changes, { by: readConsultantName(db), at })
  return saved.ok ? ok({ savedAt: at }) : saved
}

/** Saves all changes of one visit or none. */
export function saveEntries(
  db: WritableDatabase,
  visitId: VisitId,
  changes: readonly EntryChange[],
  act: Act,
): Result<void, 'visit.not_found' | 'visit.closed' | EntryRefusal> {
  const visit = findOpenVisit(db, visitId)
  if (!visit.ok) return visit
  const snapshot = readInstrumentSnapshot(db, visit.value.snapshotHash)
  for (const change of changes) {
    const saved = saveEntry(db, visit.value, snapshot, change, act)
    if (!saved.ok) return saved
  }
  return ok(undefined)
}

export const getEntryHistory: ReadHandler<'entries.history'> = (db, page) => {
  const visit = findVisit(db, page.visitId)
  return visit.ok ? ok(selectEntryHistory(db, page)) : visit
}
