import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compare,
  fraction,
  isAtLeast,
  isAtMost,
  toNumber,
} from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { isEvaluable, type VisitScore } from '../../../../assessments/core/scoring/visit-score.ts'
import type { AssessedVisit } from '../../../../assessments/core/visits/visit.ts'
import { oracleScore } from '../../../support/brute-force-oracle.ts'
import { anAnswer } from '../../../support/build-visit.ts'
import { randomVisit } from '../../../support/random-visit.ts'

const toNumberOrNull = (value: Parameters<typeof toNumber>[0] | null) =>
  value === null ? null : toNumber(value)

/** Nine decimals are far finer than any difference between two values of the method. */
const nearly = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))

/** The numbers of a score, without the items behind them. */
function figuresOf(score: VisitScore) {
  return {
    overall: score.overall,
    dimensions: score.dimensions.map(
      ({ dimension, status, points, span, coverage, level, minimumRequirement }) => ({
        id: dimension.id,
        status,
        points,
        span,
        coverage,
        label: level?.label,
        requirement: minimumRequirement?.state,
      }),
    ),
  }
}

function withIndicators(
  visit: AssessedVisit,
  change: (
    indicators: AssessedVisit['snapshot']['dimensions'][number]['indicators'],
  ) => typeof indicators,
): AssessedVisit {
  const dimensions = visit.snapshot.dimensions.map((dimension) => ({
    ...dimension,
    indicators: change(dimension.indicators),
  }))
  return { ...visit, snapshot: { ...visit.snapshot, dimensions } }
}

describe('the score of a visit', () => {
  it('agrees with the brute-force oracle', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const score = scoreVisit(visit)
        const expected = oracleScore(visit)
        expect({
          status: score.overall.status,
          points: toNumberOrNull(score.overall.points),
          equalWeightPoints: toNumberOrNull(score.overall.equalWeightPoints),
          dimensions: score.dimensions.map(
            ({ dimension, status, points, span, coverage, level }) => ({
              id: dimension.id,
              status,
              points: toNumberOrNull(points),
              low: toNumberOrNull(span?.low ?? null),
              high: toNumberOrNull(span?.high ?? null),
              coverage: toNumberOrNull(coverage),
              level: level?.label ?? null,
            }),
          ),
        }).toEqual({
          status: expected.status,
          points: nearly(expected.points),
          equalWeightPoints: nearly(expected.equalWeightPoints),
          dimensions: expected.dimensions.map((each) => ({
            ...each,
            points: nearly(each.points),
            low: nearly(each.low),
            high: nearly(each.high),
            coverage: nearly(each.coverage),
          })),
        })
      }),
      { numRuns: 500 },
    )
  })

  it('stays between 0 and 100, and the span encloses the points', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const { dimensions, overall } = scoreVisit(visit)
        for (const value of [...dimensions.map(({ points }) => points), overall.points]) {
          if (value === null) continue
          expect(isAtLeast(value, fraction(0)) && isAtMost(value, fraction(100))).toBe(true)
        }
        for (const { points, span } of dimensions) {
          if (points === null || span === null) continue
          expect(compare(span.low, points)).toBeLessThanOrEqual(0)
          expect(compare(span.high, points)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('has a number exactly when its status says so', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const { dimensions, overall } = scoreVisit(visit)
        for (const { status, points, span, level } of dimensions) {
          const parts = [points, span, level].map((part) => part !== null)
          expect(parts).toEqual(parts.map(() => isEvaluable(status)))
        }
        expect(overall.points !== null).toBe(isEvaluable(overall.status))
      }),
    )
  })

  it('is null everywhere when everything is not applicable', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const ids = visit.snapshot.dimensions.flatMap(({ indicators }) =>
          indicators.map(({ id }) => id),
        )
        const answers = Object.fromEntries(ids.map((id) => [id, anAnswer('n.a.')]))
        const { dimensions, overall } = scoreVisit({ ...visit, answers })
        expect(dimensions.every(({ points }) => points === null)).toBe(true)
        expect(overall).toMatchObject({ status: 'not_applicable', points: null })
      }),
    )
  })

  it('outside a Kurzcheck is the same whether an item is not applicable or not there', () => {
    fc.assert(
      fc.property(randomVisit, fc.nat(), (random, position) => {
        const visit = { ...random, scope: 'full' as const }
        const ids = visit.snapshot.dimensions.flatMap(({ indicators }) =>
          indicators.filter(({ minimum }) => !minimum).map(({ id }) => id),
        )
        const id = ids[position % ids.length] ?? ''
        const declared = { ...visit, answers: { ...visit.answers, [id]: anAnswer('n.a.') } }
        const removed = withIndicators(visit, (indicators) =>
          indicators.filter((indicator) => indicator.id !== id),
        )
        expect(figuresOf(scoreVisit(declared))).toEqual(figuresOf(scoreVisit(removed)))
      }),
    )
  })

  it('outside a Kurzcheck does not depend on the order of items, nor ever on that of answers', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const full = { ...visit, scope: 'full' as const }
        const turned = withIndicators(full, (indicators) => indicators.toReversed())
        expect(figuresOf(scoreVisit(turned))).toEqual(figuresOf(scoreVisit(full)))
        const answers = Object.fromEntries(Object.entries(visit.answers).toReversed())
        expect(scoreVisit({ ...visit, answers })).toEqual(scoreVisit(visit))
      }),
    )
  })

  it('never falls when one rated item rises', () => {
    fc.assert(
      fc.property(randomVisit, fc.nat(), (visit, position) => {
        const rated = Object.entries(visit.answers).filter(
          ([, { rating }]) => rating.status === 'rated',
        )
        const [id = ''] = rated[position % Math.max(1, rated.length)] ?? []
        const raised = { ...visit, answers: { ...visit.answers, [id]: anAnswer(4) } }
        const before = scoreVisit(rated.length === 0 ? raised : visit)
        const after = scoreVisit(raised)
        before.dimensions.forEach(({ points, level }, index) => {
          const other = after.dimensions[index]
          if (points === null || !other?.points) return
          expect(compare(other.points, points)).toBeGreaterThanOrEqual(0)
          expect(other.level?.label).toBeGreaterThanOrEqual(level?.label ?? 0)
        })
      }),
    )
  })

  it('changes nothing in the visit', () => {
    fc.assert(
      fc.property(randomVisit, (visit) => {
        const copy = structuredClone(visit)
        scoreVisit(visit)
        expect(visit).toEqual(copy)
      }),
      { numRuns: 20 },
    )
  })
})
