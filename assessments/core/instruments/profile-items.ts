import { definedFields } from './defined-fields.ts'
import { findEntry } from './entries.ts'
import type { SnapshotIndicator } from './instrument-snapshot.ts'
import type { DimensionStructure, InstrumentStructure, ProfileSource } from './instrument-source.ts'

/** An indicator as a profile sees it, without its words. */
export type ProfileItem = Omit<SnapshotIndicator, 'texts'>

/**
 * The indicators that a profile keeps of a dimension, in catalogue order, its extras last. A code is the
 * position in the whole catalogue, so that leaving items out renumbers nothing.
 */
export function profileItems(
  structure: InstrumentStructure,
  profile: ProfileSource,
  dimension: DimensionStructure,
): ProfileItem[] {
  const catalogueItems = dimension.indicators
    .map((indicator, index) =>
      catalogueItem(structure, profile, indicator, `${dimension.code}.${index + 1}`),
    )
    .filter(({ id }) => findEntry(profile.indicators, id)?.include ?? true)
  const extraItems = profile.extras
    .filter((extra) => extra.dimension === dimension.id)
    .map((extra, index) => extraItem(structure, extra, `${dimension.code}.Z${index + 1}`))
  return [...catalogueItems, ...extraItems]
}

function catalogueItem(
  { weights }: InstrumentStructure,
  profile: ProfileSource,
  { replaces: _history, ...indicator }: DimensionStructure['indicators'][number],
  code: string,
): ProfileItem {
  const { include: _include, ...override } = findEntry(profile.indicators, indicator.id) ?? {}
  const core = override.core ?? indicator.core
  const weight = core ? weights.core : weights.additional
  return { ...indicator, code, weight, extra: false, ...definedFields(override) }
}

function extraItem(
  { weights }: InstrumentStructure,
  { dimension: _dimension, ...extra }: ProfileSource['extras'][number],
  code: string,
): ProfileItem {
  return { ...extra, code, core: false, minimum: false, extra: true, weight: weights.additional }
}
