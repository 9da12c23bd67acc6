import { expect, it } from 'vitest'
import { compareVisits } from '../../../../assessments/core/comparison/compare-visits.ts'
import { itemComparability } from '../../../../assessments/core/comparison/item-comparability.ts'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { anAnswer, anInstrument, aVisit, type VisitInShort } from '../../../support/build-visit.ts'

const between = (earlier: VisitInShort, later: VisitInShort) =>
  itemComparability(
    compareVisits(
      aVisit({ number: 1, date: '2025-03-03', ...earlier }),
      aVisit({ number: 2, date: '2026-03-02', ...later }),
    ),
  )

it('counts the items rated in both visits among all that were asked for', () => {
  const before = { answers: { d1: [1, 2, 3, 'n.a.', 'n.b.', 2] as const } }
  const after = { answers: { d1: [2, 2, anAnswer(3, 'new_information'), 1, 1, 2] as const } }
  expect(between(before, after)).toEqual({ matched: 3, asked: 6, share: fraction(1, 2) })
})

it('is whole where nothing was left out, and nothing where nothing was asked', () => {
  const all = { answers: { d1: [1, 2, 3, 4, 0, 2] as const } }
  expect(between(all, all)?.share).toEqual(fraction(1))
  const empty = { snapshot: anInstrument({ dimensions: [] }) }
  expect(between(empty, empty)).toBeNull()
})
