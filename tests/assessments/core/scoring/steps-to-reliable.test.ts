import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInScope } from '../../../../assessments/core/scoring/items-in-scope.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { stepsToReliable } from '../../../../assessments/core/scoring/steps-to-reliable.ts'
import type { VisitScope } from '../../../../assessments/core/visits/visit.ts'
import {
  type AnswerInShort,
  aDimension,
  anIndicator,
  anInstrument,
  aVisit,
  thresholdsWith,
} from '../../../support/build-visit.ts'

const { scoring: thresholds } = thresholdsWith({})

/** The one dimension; weights 2, 2, 2, 1, 1, 1, the first ★, unless there is another instrument. */
function scored(
  answers: readonly AnswerInShort[],
  scope: VisitScope = 'full',
  snapshot = anInstrument(),
) {
  const [score] = scoreVisit(aVisit({ answers: { d1: answers }, scope, snapshot })).dimensions
  if (score === undefined) throw new Error('The visit has no dimension')
  return score
}

const stepsOf = (answers: readonly AnswerInShort[], scope: VisitScope = 'full') =>
  stepsToReliable(scored(answers, scope), thresholds)

describe('the steps to a reliable dimension', () => {
  it('are the weightiest ratings, the minimum requirement among them', () => {
    // 3/4 of 9 is 6.75: 2 + 2 + 2 + 1
    expect(stepsOf([])).toEqual({ kind: 'ratings', count: 4, minimumRequirement: true })
  })

  it('become fewer with every rating, and none are left at exactly three quarters', () => {
    expect(stepsOf([3, 3, 3])).toEqual({ kind: 'ratings', count: 1, minimumRequirement: false })
    // applicable 2 + 2 + 2 + 1 + 1 = 8, rated 2 + 2 + 2 = 6
    expect(stepsOf([3, 3, 3, 'open', 'open', 'n.a.'])).toEqual({ kind: 'reached' })
  })

  it('want the minimum requirement though the coverage is there', () => {
    // rated 2 + 2 + 1 + 1 + 1 = 7 of 9
    const steps = stepsOf(['open', 3, 3, 3, 3, 3])
    expect(steps).toEqual({ kind: 'ratings', count: 1, minimumRequirement: true })
  })

  it('want three rated items though two hold the weight', () => {
    // rated 4 of 5
    const steps = stepsOf([4, 4, 'n.a.', 'open', 'n.a.', 'n.a.'])
    expect(steps).toEqual({ kind: 'ratings', count: 1, minimumRequirement: false })
  })

  it('are blocked by items that were not assessed', () => {
    // not assessed 2 + 1 = 3 of 9: at most 6 of 9
    const steps = stepsOf([3, 3, 'n.b.', 'n.b.'])
    expect(steps).toEqual({ kind: 'blocked', notAssessed: 2, minimumRequirement: false })
  })

  it('are blocked by a minimum requirement that was not assessed', () => {
    const steps = stepsOf(['n.b.', 3, 3, 3, 3, 3])
    expect(steps).toEqual({ kind: 'blocked', notAssessed: 1, minimumRequirement: true })
  })

  it('do not exist where too few items apply', () => {
    expect(stepsOf([3, 'open', 'n.a.', 'n.a.', 'n.a.', 'n.a.'])).toEqual({ kind: 'impossible' })
    expect(stepsOf(['n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.', 'n.a.'])).toEqual({
      kind: 'impossible',
    })
  })

  it('lead to "indicative" in a Kurzcheck, over its core items alone', () => {
    expect(stepsOf([3], 'short')).toEqual({ kind: 'ratings', count: 2, minimumRequirement: false })
    expect(stepsOf([3, 3, 3], 'short')).toEqual({ kind: 'reached' })
  })

  it('use what a Kurzcheck lets be rated in addition', () => {
    const light = (number: number) => anIndicator({ id: `i${number}`, core: true })
    const heavy = anIndicator({ id: 'i4', weight: 2 })
    const indicators = [light(1), light(2), light(3), heavy]
    const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators })] })
    // 2 of 3 rated; the fourth in addition: 4 of 5
    const steps = stepsToReliable(scored([3, 3, 'n.b.'], 'short', snapshot), thresholds)
    expect(steps).toEqual({ kind: 'ratings', count: 1, minimumRequirement: false })
  })
})

/** The answer by trying: every choice of items that could be rated, scored anew. */
function fewestByTrying(answers: readonly AnswerInShort[], scope: VisitScope, snapshot: Snapshot) {
  const { items, status } = scored(answers, scope, snapshot)
  const isThere = (found: string) => found === 'reliable' || found === 'indicative'
  if (isThere(status)) return 0
  const ratable = items.flatMap((item, index) =>
    (isInScope(item) || item.place === 'may_be_rated') && item.rating.status === 'open'
      ? [index]
      : [],
  )
  const sizes = Array.from({ length: 2 ** ratable.length }, (_, bits) => {
    const chosen = ratable.filter((_, place) => (bits >> place) % 2 === 1)
    const rated = answers.map((answer, index) => (chosen.includes(index) ? 2 : answer))
    return isThere(scored(rated, scope, snapshot).status) ? chosen.length : null
  }).filter((size) => size !== null)
  return sizes.length === 0 ? null : Math.min(...sizes)
}

type Snapshot = ReturnType<typeof anInstrument>

const anyItem = fc.record({
  weight: fc.integer({ min: 1, max: 4 }),
  core: fc.boolean(),
  answer: fc.constantFrom<AnswerInShort>('open', 'open', 'n.a.', 'n.b.', 0, 3),
})

describe('against every choice of ratings, scored one by one', () => {
  it('finds the same smallest number', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 7 }),
        fc.nat({ max: 7 }),
        fc.constantFrom<VisitScope>('full', 'short'),
        fc.constantFrom('3/4', '2/3', '0.8'),
        (items, minimumAt, scope, reliableCoverage) => {
          const indicators = items.map(({ weight, core }, index) =>
            anIndicator({ id: `i${index}`, weight, core, minimum: index === minimumAt }),
          )
          const snapshot = anInstrument({
            thresholds: thresholdsWith({ scoring: { reliableCoverage } }),
            dimensions: [aDimension({ id: 'd1', indicators })],
          })
          const answers = items.map(({ answer }) => answer)
          const score = scored(answers, scope, snapshot)
          const steps = stepsToReliable(score, snapshot.thresholds.scoring)
          seen.add(steps.kind)
          const count = { reached: 0, ratings: 'count' in steps ? steps.count : 0 }
          const found =
            steps.kind === 'reached' || steps.kind === 'ratings' ? count[steps.kind] : null
          expect(found).toBe(fewestByTrying(answers, scope, snapshot))
        },
      ),
      { numRuns: 400 },
    )
    expect([...seen].sort()).toEqual(['blocked', 'impossible', 'ratings', 'reached'])
  })
})
