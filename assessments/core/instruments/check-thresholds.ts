import { compare, fraction, parseFraction } from '../scoring/fraction.ts'
import { structureFile } from './instrument-files.ts'
import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'
import type { Thresholds } from './thresholds.ts'

interface Limit {
  readonly path: readonly PathStep[]
  readonly value: string | number
}

/** Limits that contradict one another, and shares of a whole that are more than the whole. */
export function checkThresholds({ scoring, comparison }: Thresholds): UnlocatedFinding[] {
  const bounds = listed('levelBounds', scoring.levelBounds)
  const caps = listed('minimumRequirementCaps', scoring.minimumRequirementCaps)
  const ofScoring = (field: ScalarField<Thresholds['scoring']>): Limit => ({
    path: ['thresholds', 'scoring', field],
    value: scoring[field],
  })
  const ofComparison = (field: keyof Thresholds['comparison']): Limit => ({
    path: ['thresholds', 'comparison', field],
    value: comparison[field],
  })
  return [
    ...pairs(bounds).flatMap(([lower, higher]) => mustBeAbove(lower, higher)),
    ...bounds.flatMap((bound) => mustNotExceed(bound, 100)),
    ...pairs(caps).flatMap(([lower, higher]) => mustNotBeBelow(lower, higher)),
    ...mustNotBeBelow(ofScoring('provisionalCoverage'), ofScoring('reliableCoverage')),
    ...mustNotBeBelow(ofScoring('overallShownShare'), ofScoring('overallReliableShare')),
    ...mustNotBeBelow(
      ofComparison('minimumMatchedItems'),
      ofComparison('unrestrictedMatchedItems'),
    ),
    ...mustNotBeBelow(
      ofComparison('dimensionTendencyPoints'),
      ofComparison('dimensionChangePoints'),
    ),
    ...mustNotBeBelow(ofComparison('overallTendencyPoints'), ofComparison('overallChangePoints')),
    ...mustNotBeBelow(
      ofComparison('overallComparableShare'),
      ofComparison('overallUnrestrictedShare'),
    ),
    ...mustNotExceed(ofScoring('reliableCoverage'), 1),
    ...mustNotExceed(ofScoring('overallReliableShare'), 1),
    ...mustNotExceed(ofComparison('minimumMatchedShare'), 1),
    ...mustNotExceed(ofComparison('overallUnrestrictedShare'), 1),
  ]
}

type ScalarField<Section> = {
  [Field in keyof Section & string]: Section[Field] extends string | number ? Field : never
}[keyof Section & string]

function listed(field: string, values: readonly (string | number)[]): Limit[] {
  return values.map((value, index) => ({ path: ['thresholds', 'scoring', field, index], value }))
}

function pairs(limits: readonly Limit[]): [Limit, Limit][] {
  return limits.slice(1).flatMap((higher, index) => {
    const lower = limits[index]
    return lower === undefined ? [] : [[lower, higher]]
  })
}

function mustBeAbove(lower: Limit, higher: Limit): UnlocatedFinding[] {
  return difference(higher, lower) > 0 ? [] : [notOrdered(lower, higher)]
}

function mustNotBeBelow(lower: Limit, higher: Limit): UnlocatedFinding[] {
  return difference(higher, lower) >= 0 ? [] : [notOrdered(lower, higher)]
}

function notOrdered(lower: Limit, { path, value }: Limit): UnlocatedFinding {
  const params = { lower: lower.path.join('/'), lowerValue: lower.value, value }
  return { file: structureFile, path, code: 'thresholds_not_ordered', params }
}

function mustNotExceed({ path, value }: Limit, maximum: number): UnlocatedFinding[] {
  if (compare(parseFraction(String(value)), fraction(maximum)) <= 0) return []
  return [{ file: structureFile, path, code: 'number_too_large', params: { maximum } }]
}

function difference(a: Limit, b: Limit): number {
  return compare(parseFraction(String(a.value)), parseFraction(String(b.value)))
}
