import { applyProfile } from './apply-profile.ts'
import { entryOf } from './entries.ts'
import type { Instrument } from './instrument-source.ts'
import { type VersionStep, versionStep } from './version-number.ts'

/** What can be wrong between two versions. Each is worded by the text `instrument.version_finding.<code>`. */
export const versionFindingCodes = [
  'anchors_changed',
  'key_changed',
  'id_kept',
  'key_reused',
  'indicator_lost',
  'more_than_patch',
  'needs_major',
] as const
export type VersionFindingCode = (typeof versionFindingCodes)[number]

export interface VersionFinding {
  readonly code: VersionFindingCode
  readonly indicatorId: string
  /** Null when the catalogue itself is meant. */
  readonly profileId: string | null
}

/** What two visits compare an item by, and what their levels meant. */
interface Meaning {
  readonly comparisonKey: string
  readonly anchors: string
}
type Meanings = ReadonlyMap<string, Meaning>

/**
 * What a version breaks of the promise that equal comparison keys mean equal anchors (docs/instrument-format.md
 * §7); empty when it keeps it. German anchors count: English follows them, and a better translation is no other
 * meaning. A patch may correct the words of an anchor. Throws when `newer` is not a newer version.
 */
export function compareInstrumentVersions(older: Instrument, newer: Instrument): VersionFinding[] {
  const step = versionStep(older.structure.version, newer.structure.version)
  if (step === null) throw new Error('Versions are compared from the older to the newer one.')
  const before = catalogueMeanings(older)
  const after = catalogueMeanings(newer)
  const findings = [
    ...changedMeanings(before, after, step),
    ...lostIndicators(before, newer, step),
    ...newIndicators(before, after, step),
  ].map((finding) => ({ ...finding, profileId: null }))
  const named = new Set(findings.map(({ indicatorId }) => indicatorId))
  return [
    ...findings,
    ...profileFindings(older, newer, step).filter(({ indicatorId }) => !named.has(indicatorId)),
  ]
}

type CatalogueFinding = Omit<VersionFinding, 'profileId'>

function changedMeanings(before: Meanings, after: Meanings, step: VersionStep): CatalogueFinding[] {
  return [...before].flatMap(([indicatorId, meaning]) => {
    const successor = after.get(indicatorId)
    const code = successor === undefined ? null : changeCode(meaning, successor, step)
    return code === null ? [] : [{ code, indicatorId }]
  })
}

function changeCode(
  before: Meaning,
  after: Meaning,
  step: VersionStep,
): 'anchors_changed' | 'key_changed' | 'id_kept' | null {
  const isKeyChanged = before.comparisonKey !== after.comparisonKey
  const isMeaningChanged = step !== 'patch' && before.anchors !== after.anchors
  if (isKeyChanged && isMeaningChanged) return 'id_kept'
  if (isKeyChanged) return 'key_changed'
  return isMeaningChanged ? 'anchors_changed' : null
}

function lostIndicators(
  before: Meanings,
  { structure }: Instrument,
  step: VersionStep,
): CatalogueFinding[] {
  const indicators = structure.dimensions.flatMap((dimension) => dimension.indicators)
  const living = new Set(indicators.map(({ id }) => id))
  const dropped = new Set(structure.dropped)
  const replaced = new Set(indicators.flatMap(({ replaces }) => replaces.map(({ id }) => id)))
  return [...before.keys()].flatMap((indicatorId): CatalogueFinding[] => {
    if (living.has(indicatorId)) return []
    if (replaced.has(indicatorId))
      return step === 'major' ? [] : [{ code: 'needs_major', indicatorId }]
    if (!dropped.has(indicatorId)) return [{ code: 'indicator_lost', indicatorId }]
    return step === 'patch' ? [{ code: 'more_than_patch', indicatorId }] : []
  })
}

function newIndicators(before: Meanings, after: Meanings, step: VersionStep): CatalogueFinding[] {
  const usedKeys = new Set([...before.values()].map(({ comparisonKey }) => comparisonKey))
  return [...after]
    .filter(([indicatorId]) => !before.has(indicatorId))
    .flatMap(([indicatorId, { comparisonKey }]): CatalogueFinding[] => {
      if (usedKeys.has(comparisonKey)) return [{ code: 'key_reused', indicatorId }]
      return step === 'patch' ? [{ code: 'more_than_patch', indicatorId }] : []
    })
}

/** In a profile an item keeps its id when it begins to mean something of its own; only key and anchors go together. */
function profileFindings(
  older: Instrument,
  newer: Instrument,
  step: VersionStep,
): VersionFinding[] {
  const olderIds = new Set(older.profiles.map(({ id }) => id))
  return newer.profiles
    .filter(({ id }) => olderIds.has(id))
    .flatMap(({ id: profileId }) =>
      changedMeanings(profileMeanings(older, profileId), profileMeanings(newer, profileId), step)
        .filter(({ code }) => code !== 'id_kept')
        .map((finding) => ({ ...finding, profileId })),
    )
}

function catalogueMeanings({ structure, indicatorTexts }: Instrument): Meanings {
  return new Map(
    structure.dimensions
      .flatMap(({ indicators }) => indicators)
      .map(({ id, comparisonKey }) => [
        id,
        meaning(comparisonKey, entryOf(indicatorTexts.de, id).anchors),
      ]),
  )
}

function profileMeanings(instrument: Instrument, profileId: string): Meanings {
  const profile = instrument.profiles.find(({ id }) => id === profileId)
  const dimensions = profile === undefined ? [] : applyProfile(instrument, profile)
  return new Map(
    dimensions
      .flatMap(({ indicators }) => indicators)
      .map(({ id, comparisonKey, texts }) => [id, meaning(comparisonKey, texts.de.anchors)]),
  )
}

function meaning(comparisonKey: string, anchors: readonly string[]): Meaning {
  return { comparisonKey, anchors: anchors.join('\n').replace(/\s+/g, ' ') }
}
