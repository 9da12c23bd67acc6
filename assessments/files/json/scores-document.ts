import { compareVisits } from '../../core/comparison/compare-visits.ts'
import type {
  DimensionComparison,
  OverallComparison,
  VisitComparison,
} from '../../core/comparison/visit-comparison.ts'
import type { Organisation } from '../../core/organisations/organisation.ts'
import { type Fraction, toNumber } from '../../core/scoring/fraction.ts'
import { scoreVisit } from '../../core/scoring/score-visit.ts'
import type { DimensionScore, OverallScore } from '../../core/scoring/visit-score.ts'
import type { AssessedVisit } from '../../core/visits/visit.ts'

const numberOrNull = (value: Fraction | null): number | null =>
  value === null ? null : toNumber(value)

function dimensionEntry(score: DimensionScore) {
  return {
    id: score.dimension.id,
    code: score.dimension.code,
    status: score.status,
    points: numberOrNull(score.points),
    span: score.span && { low: toNumber(score.span.low), high: toNumber(score.span.high) },
    coverage: numberOrNull(score.coverage),
    level: score.level?.label ?? null,
    levelWithoutCap: score.level?.uncapped ?? null,
    cappedBy: score.level?.cap?.indicator.id ?? null,
    minimumRequirement: score.minimumRequirement?.state ?? null,
    counts: score.counts,
  }
}

function overallEntry(score: OverallScore) {
  return {
    status: score.status,
    points: numberOrNull(score.points),
    equalWeightPoints: numberOrNull(score.equalWeightPoints),
    evaluableShare: numberOrNull(score.evaluableShare),
    reliableShare: numberOrNull(score.reliableShare),
  }
}

function visitEntry(visit: AssessedVisit) {
  const { dimensions, overall } = scoreVisit(visit)
  const { instrumentId, version, profileId } = visit.snapshot
  return {
    id: visit.id,
    date: visit.date,
    scope: visit.scope,
    instrument: { id: instrumentId, version, profile: profileId },
    dimensions: dimensions.map(dimensionEntry),
    overall: overallEntry(overall),
  }
}

function dimensionChangeEntry({ outcome, ...comparison }: DimensionComparison) {
  const base = {
    id: comparison.dimension.id,
    code: comparison.dimension.code,
    class: outcome.class,
    matchedItems: comparison.matched.length,
    matchedShare: toNumber(comparison.matchedShare),
    rose: comparison.rose,
    fell: comparison.fell,
    fallenKeyItems: comparison.fallenKeyItems.map((item) => item.indicator.later.id),
    reassessed: comparison.reassessed.map((item) => item.indicator.id),
  }
  if (outcome.class === 'not_comparable')
    return { ...base, change: null, reasons: outcome.reasons.map((reason) => reason.kind) }
  return {
    ...base,
    change: toNumber(outcome.change),
    matchedPoints: {
      earlier: toNumber(outcome.matchedPoints.earlier),
      later: toNumber(outcome.matchedPoints.later),
    },
    tendency: outcome.tendency,
    mixed: outcome.mixed,
    restricted: outcome.restricted.map((reason) => reason.kind),
    levelMovedWithoutReliableChange: outcome.levelMovedWithoutReliableChange,
  }
}

function overallChangeEntry({ outcome, comparableShare, unrestrictedShare }: OverallComparison) {
  const shares = {
    comparableShare: numberOrNull(comparableShare),
    unrestrictedShare: numberOrNull(unrestrictedShare),
  }
  if (outcome.class === 'not_comparable')
    return { class: outcome.class, change: null, reason: outcome.reason, ...shares }
  const { change, tendency, restricted } = outcome
  return { class: outcome.class, change: toNumber(change), tendency, restricted, ...shares }
}

function comparisonEntry(earlier: AssessedVisit, later: AssessedVisit) {
  const comparison: VisitComparison = compareVisits(earlier, later)
  return {
    earlier: earlier.id,
    later: later.id,
    otherTeam: comparison.otherTeam,
    dimensions: comparison.dimensions.map(dimensionChangeEntry),
    overall: overallChangeEntry(comparison.overall),
  }
}

/** Neighbours in time, and from three visits on the first with the latest. */
function comparedPairs(visits: readonly AssessedVisit[]): [AssessedVisit, AssessedVisit][] {
  const neighbours = visits
    .slice(1)
    .map((later, index): [AssessedVisit, AssessedVisit] => [visits[index] ?? later, later])
  const [first, last] = [visits[0], visits.at(-1)]
  return visits.length >= 3 && first && last ? [...neighbours, [first, last]] : neighbours
}

/**
 * All scores and comparisons of one organisation as plain data: points as exact as a number can be,
 * everything else as codes. @param visits oldest first; none gives empty lists.
 */
export function scoresDocument(organisation: Organisation, visits: readonly AssessedVisit[]) {
  const { id, name, type } = organisation
  return {
    format: 1,
    organisation: { id, name, type },
    visits: visits.map(visitEntry),
    comparisons: comparedPairs(visits).map(([earlier, later]) => comparisonEntry(earlier, later)),
  }
}
export type ScoresDocument = ReturnType<typeof scoresDocument>
