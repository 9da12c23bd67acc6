import type { InstrumentSnapshot } from '../../core/instruments/instrument-snapshot.ts'
import { resolveInstrument } from '../../core/instruments/resolve-instrument.ts'
import { type OrganisationId, organisationIdSchema } from '../../core/organisations/organisation.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { selfCollectionId } from '../../core/visits/entries/self-collection.ts'
import { type VisitId, visitIdSchema } from '../../core/visits/visit.ts'
import type { EntryChange } from '../../core/visits/visit-entry.ts'
import { answerOfSample, type Sample } from '../../files/sample/sample.ts'
import type { WritableDatabase } from '../../storage/database.ts'
import { saveEntries } from '../entries/entry-handlers.ts'
import { findInstrument } from '../instruments/installed-instrument.ts'
import type { OperationContext } from '../operation-context.ts'
import { addOrganisation } from '../organisations/organisation-record.ts'
import { type Act, closeVisit } from '../visits/close-visit.ts'
import { addVisit } from '../visits/visit-record.ts'

type SampleResult<Value> = Result<Value, 'sample.unreadable' | 'instrument.damaged'>
interface SamplePlace {
  readonly organisationId: OrganisationId
  readonly snapshot: InstrumentSnapshot
  readonly context: OperationContext
}
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
  sample: SampleVisit,
  place: SamplePlace,
): SampleResult<void> {
  const { details, scope, closed } = sample
  const id = visitIdSchema.parse(place.context.newId())
  const act: Act = { by: details.consultants[0] ?? '', at: place.context.now().toISOString() }
  const { organisationId, snapshot } = place
  addVisit(db, { id, organisationId, snapshot, scope, details, createdAt: act.at })
  for (const change of changesOf(sample, id, place)) {
    const saved = saveEntries(db, id, [change], act)
    if (!saved.ok) return unreadable(`${change.kind} ${change.id}: ${saved.error.code}`)
  }
  const finished = closed ? closeVisit(db, id, act) : ok(undefined)
  return finished.ok ? finished : unreadable(`${details.date}: ${finished.error.code}`)
}

/** Everything entered in a visit, in the order of the work. */
function changesOf(
  { details, answers, selfAnswers, sheets, measures, entries }: SampleVisit,
  visitId: VisitId,
  { snapshot, context }: SamplePlace,
): readonly EntryChange[] {
  const keyOf = new Map(
    snapshot.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ id, comparisonKey }) => [id, comparisonKey] as const),
    ),
  )
  const answersOf = (kind: 'answer' | 'self_answer', given: SampleVisit['answers']) =>
    Object.entries(given).map(
      ([id, answer]) => ({ kind, id, value: answerOfSample(answer) }) as const,
    )
  const receivedOn = details.date
  const collected: readonly EntryChange[] = [
    ...sheets.map(
      ({ group, levels }) =>
        ({
          kind: 'self_rater',
          id: context.newId(),
          value: { group, origin: 'entered', receivedOn, ratings: ratingsOf(levels) },
        }) as const,
    ),
    { kind: 'self_collection', id: selfCollectionId, value: { closedOn: receivedOn } },
  ]
  return [
    ...entries,
    ...answersOf('answer', answers),
    ...answersOf('self_answer', selfAnswers),
    ...(sheets.length > 0 ? collected : []),
    ...measures.map(
      ({ indicators, ...measure }) =>
        ({
          kind: 'measure',
          id: context.newId(),
          value: {
            ...measure,
            findingId: null,
            confirmation: null,
            visitId,
            comparisonKeys: indicators.flatMap((id) => keyOf.get(id) ?? []),
          },
        }) as const,
    ),
  ]
}

function ratingsOf(levels: SampleVisit['sheets'][number]['levels']) {
  return Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { status: 'rated', level } as const]),
  )
}

function unreadable(reason: string) {
  return refuse('sample.unreadable', { reason })
}
