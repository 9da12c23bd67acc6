import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consensusNeedsReason } from '../../../../assessments/core/agreement/consensus-needs-reason.ts'
import { raterAgreement } from '../../../../assessments/core/agreement/rater-agreement.ts'
import {
  type LevelPair,
  weightedKappa,
} from '../../../../assessments/core/agreement/weighted-kappa.ts'
import { fraction, toNumber } from '../../../../assessments/core/scoring/fraction.ts'
import type { Rating } from '../../../../assessments/core/visits/answer.ts'
import { type AnswerInShort, anAnswer } from '../../../support/build-visit.ts'

/** Every pair of a table of counts: the first rater in rows, the second in columns. */
function pairsOf(table: readonly (readonly number[])[]): LevelPair[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): LevelPair => [first, second])),
  )
}

describe('weighted kappa, as published', () => {
  it('is 0.237 for husbands and wives of Hout et al. (1987), as Agresti and R’s vcd give it', () => {
    // 91 couples; Σ|i−j|·n = 86, Σ|i−j|·row·column = 10 262: 1 − 91·86/10 262
    const pairs = pairsOf([
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ])
    expect(weightedKappa(pairs)).toEqual(fraction(174, 733))
    expect(toNumber(fraction(174, 733)).toFixed(3)).toBe('0.237')
  })

  it('is 0.5082 for the two dermatologists of the SAS manual (PROC FREQ, agreement study)', () => {
    // 88 patients, rows 15 29 23 21, columns 17 20 31 20. Distances: 1·(4+5+12+4+5+6) + 2·(1+2+2+2)
    // = 36 + 14 = 50. Expected: distance 1: 15·20+29·17+29·31+23·20+23·20+21·31 = 3263; distance 2:
    // 15·31+29·20+23·17+21·20 = 1856; distance 3: 15·20+21·17 = 657; 3263+3712+1971 = 8946
    const pairs = pairsOf([
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ])
    expect(weightedKappa(pairs)).toEqual(fraction(8946 - 88 * 50, 8946))
    expect(toNumber(fraction(8946 - 88 * 50, 8946)).toFixed(4)).toBe('0.5082')
  })

  it('is Cohen’s kappa where there are two categories', () => {
    // 50 applications read twice: observed 0.7, expected 0.5: (0.7 − 0.5) / (1 − 0.5)
    const pairs = pairsOf([
      [20, 5],
      [10, 15],
    ])
    expect(weightedKappa(pairs)).toEqual(fraction(2, 5))
  })
})

const level = fc.integer({ min: 0, max: 4 })
const somePairs = fc.array(fc.tuple(level, level), { maxLength: 60 })

describe('weighted kappa', () => {
  it('is not defined without items, nor where only one level was given', () => {
    expect(weightedKappa([])).toBeNull()
    expect(
      weightedKappa(
        pairsOf([
          [0, 0],
          [0, 5],
        ]),
      ),
    ).toBeNull()
    expect(
      weightedKappa([
        [3, 3],
        [3, 2],
      ]),
    ).toEqual(fraction(0))
  })

  it('is −1 where two raters use the ends of the scale the other way round', () => {
    expect(
      weightedKappa([
        [0, 4],
        [4, 0],
      ]),
    ).toEqual(fraction(-1))
  })

  it('does not depend on the order of raters or items', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const turned = pairs.map(([first, second]): LevelPair => [second, first]).toReversed()
        expect(weightedKappa(turned)).toEqual(weightedKappa(pairs))
      }),
    )
  })

  it('is 1 where every level is equal and there are at least two of them, and never otherwise', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 60 }), level, (levels, other) => {
        fc.pre(new Set(levels).size > 1)
        const equal = levels.map((value): LevelPair => [value, value])
        expect(weightedKappa(equal)).toEqual(fraction(1))
        fc.pre(levels[0] !== other)
        const [, ...rest] = equal
        const kappa = weightedKappa([[levels[0] ?? 0, other], ...rest])
        expect(kappa === null || toNumber(kappa) < 1).toBe(true)
      }),
    )
  })

  it('lies between −1 and 1', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const kappa = weightedKappa(pairs)
        expect(kappa === null ? 0 : Math.abs(toNumber(kappa))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

function ratings(short: Readonly<Record<string, AnswerInShort>>): Record<string, Rating> {
  return Object.fromEntries(
    Object.entries(short).map(([id, answer]) => [id, anAnswer(answer).rating]),
  )
}

describe('the agreement of two raters', () => {
  it('looks at the items that both rated', () => {
    const first = ratings({ a: 0, b: 2, c: 4, d: 'n.b.', e: 1 })
    const second = ratings({ a: 0, b: 3, c: 4, d: 2, e: 'n.a.', f: 1 })
    // distances 0 + 1 + 0; expected over 3×3: (0+3+4) + (2+1+2) + (4+1+0) = 17; 1 − 3·1/17
    expect(raterAgreement(first, second)).toEqual({
      items: 3,
      equalShare: fraction(2, 3),
      weightedKappa: fraction(14, 17),
    })
    expect(raterAgreement(second, first)).toEqual(raterAgreement(first, second))
  })

  it('has no share and no kappa without a common item', () => {
    expect(raterAgreement(ratings({ a: 1 }), ratings({ a: 'open', b: 2 }))).toEqual({
      items: 0,
      equalShare: null,
      weightedKappa: null,
    })
  })
})

describe('a consensus', () => {
  it.each<[AnswerInShort, AnswerInShort, boolean]>([
    [2, 2, false],
    [2, 3, false],
    [1, 3, true],
    [4, 0, true],
    [0, 'n.b.', true],
    [0, 'open', true],
    ['n.a.', 'n.b.', true],
    ['n.a.', 'n.a.', false],
    ['open', 'open', false],
  ])('of %s and %s needs a reason: %s', (first, second, needed) => {
    const [one, other] = [anAnswer(first).rating, anAnswer(second).rating]
    expect(consensusNeedsReason(one, other)).toBe(needed)
    expect(consensusNeedsReason(other, one)).toBe(needed)
  })

  it('needs none where only the reasons of one status differ', () => {
    const because = (reason: 'no_time' | 'no_evidence'): Rating => ({
      status: 'not_assessed',
      reason,
    })
    expect(consensusNeedsReason(because('no_time'), because('no_evidence'))).toBe(false)
  })
})
