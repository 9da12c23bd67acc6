import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVisits } from '../../../../assessments/core/comparison/compare-visits.ts'
import type { DimensionComparison } from '../../../../assessments/core/comparison/visit-comparison.ts'
import {
  type Fraction,
  fraction,
  isAtLeast,
  isAtMost,
  negate,
  subtract,
  toNumber,
  zero,
} from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { AssessedVisit } from '../../../../assessments/core/visits/visit.ts'
import { oracleComparison } from '../../../support/brute-force-oracle.ts'
import { randomVisit, twoVisits, visitsOfOneVersion } from '../../../support/random-visit.ts'

const nearly = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))

function changeIn({ outcome }: Pick<DimensionComparison, 'outcome'>): Fraction | null {
  return outcome.class === 'not_comparable' ? null : outcome.change
}

const toNumberOrNull = (value: Fraction | null) => (value === null ? null : toNumber(value))

function plainDimension(comparison: DimensionComparison) {
  const { dimension, outcome, rose, fell, matchedShare } = comparison
  const change = outcome.class === 'not_comparable' ? null : outcome
  return {
    id: dimension.id,
    class: outcome.class,
    change: toNumberOrNull(changeIn(comparison)),
    tendency: change?.tendency ?? null,
    mixed: change?.mixed ?? false,
    isRestricted: (change?.restricted.length ?? 0) > 0,
    rose,
    fell,
    share: toNumber(matchedShare),
  }
}

function withoutReasons(visit: AssessedVisit): AssessedVisit {
  const entries = Object.entries(visit.answers)
  const answers = entries.map(([id, answer]) => [id, { ...answer, changeReason: null }] as const)
  return { ...visit, answers: Object.fromEntries(answers) }
}

describe('comparing two visits', () => {
  it('agrees with the brute-force oracle', () => {
    fc.assert(
      fc.property(twoVisits, ([earlier, later]) => {
        const { dimensions, overall } = compareVisits(earlier, later)
        const outcome = overall.outcome.class === 'not_comparable' ? null : overall.outcome
        const expected = oracleComparison(earlier, later)
        expect({
          class: overall.outcome.class,
          change: toNumberOrNull(outcome?.change ?? null),
          tendency: outcome?.tendency ?? null,
          isRestricted: outcome?.restricted ?? false,
          dimensions: dimensions.map(plainDimension),
        }).toEqual({
          ...expected,
          change: nearly(expected.change),
          dimensions: expected.dimensions.map((each) => ({
            ...each,
            change: nearly(each.change),
            share: nearly(each.share),
          })),
        })
      }),
      { numRuns: 500 },
    )
  })

  it('gives the opposite change the other way round where weights are equal', () => {
    fc.assert(
      fc.property(visitsOfOneVersion, (visits) => {
        const [a, b] = visits.map(withoutReasons)
        if (a === undefined || b === undefined) throw new Error('Two visits were asked for')
        const forth = compareVisits(a, b)
        const back = compareVisits(b, a)
        forth.dimensions.forEach((comparison, index) => {
          const other = back.dimensions[index]
          if (other === undefined) throw new Error('The dimension is missing')
          const change = changeIn(comparison)
          expect(changeIn(other)).toEqual(change === null ? null : negate(change))
          expect([other.rose, other.fell]).toEqual([comparison.fell, comparison.rose])
          expect(other.matchedShare).toEqual(comparison.matchedShare)
        })
      }),
    )
  })

  it('finds no change between a visit and itself', () => {
    fc.assert(
      fc.property(randomVisit.map(withoutReasons), (visit) => {
        const { dimensions, overall } = compareVisits(visit, visit)
        for (const comparison of dimensions) {
          const change = changeIn(comparison)
          if (change !== null) expect(change).toEqual(zero)
          expect([comparison.rose, comparison.fell, comparison.levelMove]).toEqual([0, 0, null])
        }
        expect(['no_reliable_change', 'tendency_only', 'not_comparable']).toContain(
          overall.outcome.class,
        )
      }),
    )
  })

  it('accounts for every item in scope exactly once', () => {
    fc.assert(
      fc.property(twoVisits, ([earlier, later]) => {
        for (const { published, matched, leftOut } of compareVisits(earlier, later).dimensions) {
          const keys = [published.earlier, published.later].flatMap((score) =>
            (score?.items ?? [])
              .filter(({ place }) => place !== 'outside' && place !== 'may_be_rated')
              .map(({ indicator }) => indicator.comparisonKey),
          )
          const listed = [...matched, ...leftOut].map(({ comparisonKey }) => comparisonKey)
          expect(listed.toSorted()).toEqual([...new Set(keys)].toSorted())
          expect(leftOut.every(({ causes }) => causes.length > 0)).toBe(true)
        }
      }),
    )
  })

  it('keeps changes within ±100 and shares within 0 and 1', () => {
    fc.assert(
      fc.property(twoVisits, ([earlier, later]) => {
        const { dimensions, overall } = compareVisits(earlier, later)
        const changes = [...dimensions.map(changeIn)]
        if (overall.outcome.class !== 'not_comparable') changes.push(overall.outcome.change)
        for (const change of changes) {
          if (change === null) continue
          expect(isAtLeast(change, fraction(-100)) && isAtMost(change, fraction(100))).toBe(true)
        }
        for (const { matchedShare } of dimensions) {
          expect(isAtLeast(matchedShare, zero) && isAtMost(matchedShare, fraction(1))).toBe(true)
        }
      }),
    )
  })

  it('equals the difference of the published points where everything matches with equal weights', () => {
    fc.assert(
      fc.property(visitsOfOneVersion, ([earlier, later]) => {
        for (const { outcome, published, leftOut } of compareVisits(earlier, later).dimensions) {
          const [before, after] = [published.earlier?.points, published.later?.points]
          if (outcome.class === 'not_comparable' || leftOut.length > 0 || !before || !after)
            continue
          expect(outcome.change).toEqual(subtract(after, before))
          expect(outcome.matchedDiffersFromPublished).toBe(false)
        }
      }),
    )
  })

  it('passes on the scores of each visit by its own instrument', () => {
    fc.assert(
      fc.property(twoVisits, ([earlier, later]) => {
        expect(compareVisits(earlier, later).scores).toEqual({
          earlier: scoreVisit(earlier),
          later: scoreVisit(later),
        })
      }),
      { numRuns: 30 },
    )
  })
})
