import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { scoreVisit } from '../scoring/score-visit.ts'
import type { DimensionScore, VisitScore } from '../scoring/visit-score.ts'
import type { AssessedVisit } from '../visits/visit.ts'
import { allDimensions } from './all-dimensions.ts'
import { compareDimension } from './compare-dimension.ts'
import { compareOverall } from './compare-overall.ts'
import type { BothVisits, VisitComparison } from './visit-comparison.ts'

/** Names are typed by hand for every visit: case, outer spaces and the form of umlauts don't tell people apart. */
function comparableName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase()
}

function isOtherTeam(earlier: AssessedVisit, later: AssessedVisit): boolean {
  const before = new Set(earlier.consultants.map(comparableName))
  return !later.consultants.some((name) => before.has(comparableName(name)))
}

function findScore(score: VisitScore, { id }: SnapshotDimension): DimensionScore | null {
  return score.dimensions.find(({ dimension }) => dimension.id === id) ?? null
}

/**
 * Compares two visits of one organisation, dimension by dimension and as a whole. Each visit keeps
 * the score of its own day; changes are computed over the items both have rated, with the later
 * visit's weights and limits. A team without named consultants counts as another team.
 * Changes are in points, later − earlier. It never says why something changed.
 * @param scores of the two, by whom they are known already. Source: docs/method.md §9 to §11
 */
export function compareVisits(
  earlier: AssessedVisit,
  later: AssessedVisit,
  scores: BothVisits<VisitScore> = { earlier: scoreVisit(earlier), later: scoreVisit(later) },
): VisitComparison {
  const scopes = { earlier: earlier.scope, later: later.scope }
  const thresholds = later.snapshot.thresholds.comparison
  const dimensions = allDimensions([scores.later, scores.earlier]).map((dimension) => {
    const published = {
      earlier: findScore(scores.earlier, dimension),
      later: findScore(scores.later, dimension),
    }
    return compareDimension(dimension, published, scopes, thresholds)
  })
  const otherTeam = isOtherTeam(earlier, later)
  return {
    scores,
    otherTeam,
    dimensions,
    overall: compareOverall(dimensions, scores.later.dimensions, otherTeam, thresholds),
  }
}
