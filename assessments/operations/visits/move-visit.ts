import { previewMove } from '../../core/instruments/preview-move.ts'
import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { compareVersions } from '../../core/instruments/version-number.ts'
import { refuse } from '../../core/result.ts'
import { openAnswer } from '../../core/visits/answer.ts'
import type { EntryChange } from '../../core/visits/visit-entry.ts'
import { insertInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { insertVisitEvent } from '../../storage/visit-events.ts'
import { updateVisitSnapshot } from '../../storage/visits.ts'
import { saveEntries } from '../entries/entry-handlers.ts'
import type { WriteHandler } from '../handler-types.ts'
import { findInstrument } from '../instruments/installed-instrument.ts'
import { readConsultantName } from '../settings/settings-handlers.ts'
import { findOpenVisit, readWholeVisit } from './visit-record.ts'

/**
 * Moves an open visit to a newer version of its instrument, with the same profile. Answers go along wherever
 * an item means the same; those of lost items become open, and the history keeps them.
 */
export const moveVisit: WriteHandler<'visits.move'> = (db, { id, version }, context) => {
  const open = findOpenVisit(db, id)
  if (!open.ok) return open
  const read = readWholeVisit(db, id)
  if (!read.ok) return read
  const { visit, snapshot: before } = read.value
  const instrument = findInstrument(context, before.instrumentId, version)
  if (!instrument.ok) return instrument
  const after = resolveInstrument(instrument.value, before.profileId)
  if (!after.ok) return after
  if (compareVersions(version, before.version) <= 0) return refuse('visit.version_not_newer')

  const act = { by: readConsultantName(db), at: context.now().toISOString() }
  const { lost } = previewMove(before, after.value, [visit.answers, visit.selfAnswers])
  const emptied = lost.flatMap(({ indicator }): EntryChange[] => [
    ...(indicator.id in visit.answers ? [emptying('answer', indicator.id)] : []),
    ...(indicator.id in visit.selfAnswers ? [emptying('self_answer', indicator.id)] : []),
  ])
  const saved = saveEntries(db, id, emptied, act)
  if (!saved.ok) throw new Error(`What is lost could not be emptied: ${saved.error.code}`)
  updateVisitSnapshot(db, id, insertInstrumentSnapshot(db, after.value))
  insertVisitEvent(db, {
    visitId: id,
    kind: 'moved',
    reason: `${before.version} → ${version}`,
    happenedAt: act.at,
    doneBy: act.by,
  })
  return readWholeVisit(db, id)
}

function emptying(kind: 'answer' | 'self_answer', id: string): EntryChange {
  return { kind, id, value: openAnswer }
}
