import type { InstrumentSnapshot, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import { type Refusal, refuse } from '../result.ts'
import type { Rating } from './answer.ts'
import type { EntryChange } from './visit-entry.ts'

export type EntryReferenceRefusal = 'entry.unknown_indicator' | 'entry.not_applicable_forbidden'

/**
 * What an entry says of the instrument that is not so: an indicator or dimension that the visit does not
 * have, or "not applicable" where the instrument does not allow it. @returns null when all is well
 */
export function refusedReferences(
  change: EntryChange,
  { dimensions }: InstrumentSnapshot,
): { readonly ok: false; readonly error: Refusal<EntryReferenceRefusal> } | null {
  const indicators = new Map(
    dimensions.flatMap((dimension) => dimension.indicators.map((item) => [item.id, item] as const)),
  )
  const ratings = ratingsIn(change)
  const named = [...ratings.map(([id]) => id), ...indicatorsNamedIn(change)]
  if (named.some((id) => !indicators.has(id))) return refuse('entry.unknown_indicator')
  const known = new Set(dimensions.map(({ id }) => id))
  if (dimensionsNamedIn(change).some((id) => !known.has(id)))
    return refuse('entry.unknown_indicator')
  const isForbidden = ([id, rating]: RatedIndicator) =>
    rating.status === 'not_applicable' && !isNotApplicableAllowed(indicators.get(id))
  return ratings.some(isForbidden) ? refuse('entry.not_applicable_forbidden') : null
}

type RatedIndicator = readonly [indicatorId: string, rating: Rating]

function ratingsIn({ kind, id, value }: EntryChange): readonly RatedIndicator[] {
  switch (kind) {
    case 'answer':
    case 'self_answer':
    case 'consensus':
      return [[id, value?.rating ?? { status: 'open' }]]
    case 'independent_rating':
      return value === null ? [] : [[value.indicatorId, value.rating]]
    case 'self_rater':
      return value === null ? [] : Object.entries(value.ratings)
    default:
      return []
  }
}

function indicatorsNamedIn({ kind, id, value }: EntryChange): readonly string[] {
  if (kind === 'priority_choice') return [id]
  if (value === null || !('indicatorIds' in value)) return []
  const said = 'saidLevels' in value ? Object.keys(value.saidLevels) : []
  return [...value.indicatorIds, ...said]
}

function dimensionsNamedIn({ value }: EntryChange): readonly string[] {
  return value !== null && 'dimensionIds' in value ? value.dimensionIds : []
}

function isNotApplicableAllowed(indicator: SnapshotIndicator | undefined): boolean {
  return indicator?.notApplicableAllowed === true
}
