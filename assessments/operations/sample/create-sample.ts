import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { type OrganisationId, organisationIdSchema } from '../../core/organisations/organisation.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { visitIdSchema } from '../../core/visits/visit.ts'
import { answerOfSample, type Sample } from '../../files/sample/sample.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { saveEntries } from '../entries/entry-handlers.ts'
import { findInstrument } from '../instruments/installed-instrument.ts'
import type { OperationContext } from '../operation-context.ts'
import { addOrganisation } from '../organisations/organisation-record.ts'
import { type Act, closeVisit } from '../visits/close-visit.ts'
import { addVisit } from '../visits/visit-record.ts'

type SampleResult<Value> = Result<Value, 'sample.unreadable' | 'instrument.damaged'>
type SampleVisit = Sample['visits'][number]

/**
 * Adds the sample organisation with its visits by the same steps that a person takes, so that its history
 * is whole. Refuses with `sample.unreadable` when the sample does not fit the instrument, and with
 * `instrument.damaged` when that one cannot be used.
 */
export function createSample(
  db: WritableDatabase,
  sample: Sample,
  context: OperationContext,
): SampleResult<OrganisationId> {
  const snapshot = sampleSnapshot(sample, context)
  if (!snapshot.ok) return snapshot
  const organisationId = organisationIdSchema.parse(context.newId())
  const createdAt = context.now().toISOString()
  addOrganisation(db, { id: organisationId, details: sample.organisation, createdAt })
  for (const visit of sample.visits) {
    const added = addSampleVisit(db, visit, { organisationId, snapshot: snapshot.value, context })
    if (!added.ok) return added
  }
  return ok(organisationId)
}

function sampleSnapshot(
  { instrument }: Sample,
  context: OperationContext,
): SampleResult<InstrumentSnapshot> {
  const found = findInstrument(context, instrument.id, instrument.version)
  if (!found.ok) {
    const { code, params } = found.error
    return code === 'instrument.damaged' ? refuse(code, params) : unreadable(code)
  }
  const resolved = resolveInstrument(found.value, instrument.profile)
  return resolved.ok ? resolved : unreadable(resolved.error.code)
}

function addSampleVisit(
  db: WritableDatabase,
  { details, scope, answers, closed }: SampleVisit,
  place: {
    readonly organisationId: OrganisationId
    readonly snapshot: InstrumentSnapshot
    readonly context: OperationContext
  },
): SampleResult<void> {
  const id = visitIdSchema.parse(place.context.newId())
  const act: Act = { by: details.consultants[0] ?? '', at: place.context.now().toISOString() }
  const { organisationId, snapshot } = place
  addVisit(db, { id, organisationId, snapshot, scope, details, createdAt: act.at })
  for (const [indicatorId, answer] of Object.entries(answers)) {
    const change = { kind: 'answer', id: indicatorId, value: answerOfSample(answer) } as const
    const saved = saveEntries(db, id, [change], act)
    if (!saved.ok) return unreadable(`${indicatorId}: ${saved.error.code}`)
  }
  const finished = closed ? closeVisit(db, id, act) : ok(undefined)
  return finished.ok ? finished : unreadable(`${details.date}: ${finished.error.code}`)
}

function unreadable(reason: string) {
  return refuse('sample.unreadable', { reason })
}
