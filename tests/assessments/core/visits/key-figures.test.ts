import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { emptyKeyFigure } from '../../../../assessments/core/visits/entries/key-figure.ts'
import {
  compareKeyFigures,
  enteredKeyFigures,
  keyFigureProblems,
  sameKeyFigure,
  shownKeyFigure,
} from '../../../../assessments/core/visits/key-figures.ts'
import { aKeyFigure } from '../../../support/build-entries.ts'

const shown = (count: number | null, total: number | null) =>
  shownKeyFigure(aKeyFigure({ count, total }))

describe('a key figure that others see', () => {
  it('has its numbers and the exact share', () => {
    expect(shown(30, 120)).toEqual({
      count: { kind: 'exact', value: 30 },
      total: { kind: 'exact', value: 120 },
      share: fraction(1, 4),
    })
  })

  it.each([1, 2, 3, 4])('hides a count of %i, with and without a whole', (count) => {
    expect(shown(count, null)).toMatchObject({ count: { kind: 'small' }, share: null })
    expect(shown(count, 120)).toEqual({
      count: { kind: 'small' },
      total: { kind: 'exact', value: 120 },
      share: null,
    })
  })

  it.each([116, 117, 118, 119])('withholds %i of 120, for the rest is small', (count) => {
    expect(shown(count, 120)).toEqual({
      count: { kind: 'withheld' },
      total: { kind: 'exact', value: 120 },
      share: null,
    })
  })

  it.each([
    [0, 120, fraction(0)],
    [5, 120, fraction(1, 24)],
    [115, 120, fraction(23, 24)],
    [120, 120, fraction(1)],
    [0, 0, null],
  ])('shows %i of %i', (count, total, share) => {
    expect(shown(count, total)).toEqual({
      count: { kind: 'exact', value: count },
      total: { kind: 'exact', value: total },
      share,
    })
  })

  it.each([0, 1, 3])('hides %i of a whole of 3, and the whole', (count) => {
    const nothing = { count: { kind: 'withheld' }, total: { kind: 'small' }, share: null }
    expect(shown(count, 3)).toEqual(nothing)
  })

  it('does not tell a small count from a small rest where the whole is under 10', () => {
    // Of 6, "not under 5, but not shown" could only be 5.
    expect(shown(5, 6).count).toEqual({ kind: 'withheld' })
    expect(shown(2, 6).count).toEqual({ kind: 'withheld' })
    expect(shown(2, 10).count).toEqual({ kind: 'small' })
  })

  it('says so where nothing is entered, and gives no share of more than the whole', () => {
    expect(shown(null, null)).toEqual({
      count: { kind: 'none' },
      total: { kind: 'none' },
      share: null,
    })
    expect(shown(130, 120).share).toBeNull()
  })

  it('never lets anybody work out a group of 1 to 4', () => {
    const number = fc.nat({ max: 40 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [count, total] = [Math.min(a, b), Math.max(a, b)]
        const figure = shown(count, total)
        const small = [count, total - count, total].filter((one) => one > 0 && one < 5)
        if (small.length > 0) {
          expect(figure.share).toBeNull()
          expect(figure.count.kind).not.toBe('exact')
        } else expect(figure.count).toEqual({ kind: 'exact', value: count })
        // Whoever knows N and the rule is left with more than one possible n.
        if (figure.count.kind === 'exact') return
        const alike = Array.from({ length: total + 1 }, (_, n) => n).filter(
          (n) => shown(n, total).count.kind === figure.count.kind,
        )
        expect(alike.length).toBeGreaterThan(1)
      }),
    )
  })
})

describe('the change of a key figure', () => {
  const year = { periodFrom: '2025-01-01', periodTo: '2025-12-31' }
  const leapYear = { periodFrom: '2024-01-01', periodTo: '2024-12-31' }
  const half = { periodFrom: '2025-01-01', periodTo: '2025-06-30' }

  it('is told in counts and in percentage points', () => {
    const change = compareKeyFigures(
      aKeyFigure({ count: 30, total: 120, ...leapYear }),
      aKeyFigure({ count: 45, total: 120, ...year }),
    )
    // 45/120 − 30/120 = 15/120 = 12.5 points
    expect(change).toEqual({
      direction: 'more',
      difference: 15,
      sharePoints: fraction(25, 2),
      periodsDiffer: false,
    })
  })

  it('has a direction also downwards and for nothing', () => {
    const compare = (before: number, after: number) =>
      compareKeyFigures(
        aKeyFigure({ count: before, total: null }),
        aKeyFigure({ count: after, total: null }),
      )
    expect(compare(9, 7)).toMatchObject({ direction: 'fewer', difference: 2, sharePoints: null })
    expect(compare(9, 9)).toMatchObject({ direction: 'equal', difference: 0 })
  })

  it('is not told when one of the counts is hidden or missing', () => {
    const whole = aKeyFigure({ count: 30, total: 120 })
    expect(compareKeyFigures(whole, whole)).not.toBeNull()
    for (const count of [3, 118, null]) {
      const hidden = aKeyFigure({ count, total: 120 })
      expect(compareKeyFigures(whole, hidden)).toBeNull()
      expect(compareKeyFigures(hidden, whole)).toBeNull()
    }
  })

  it('warns of periods of another length', () => {
    const over = (period: object) => aKeyFigure({ count: 30, ...period })
    expect(compareKeyFigures(over(half), over(year))?.periodsDiffer).toBe(true)
    expect(compareKeyFigures(over(year), over(leapYear))?.periodsDiffer).toBe(false)
  })
})

it('names what cannot be true', () => {
  expect(keyFigureProblems(aKeyFigure({ count: 5, total: 5 }))).toEqual([])
  expect(keyFigureProblems(aKeyFigure({ count: 6, total: 5 }))).toEqual(['count_above_total'])
  const reversed = { periodFrom: '2026-01-01', periodTo: '2025-12-31' }
  expect(keyFigureProblems(aKeyFigure(reversed))).toEqual(['period_reversed'])
})

it('finds the same matter in another visit by its topic, an own one by its name', () => {
  const complaints = aKeyFigure({ topic: 'complaints' })
  const own = aKeyFigure({ topic: 'own', name: 'Sprachkurse ' })
  const others = { complaints, x: own }
  expect(sameKeyFigure(emptyKeyFigure('complaints'), others)).toBe(complaints)
  expect(sameKeyFigure(aKeyFigure({ topic: 'own', name: 'sprachkurse' }), others)).toBe(own)
  expect(sameKeyFigure(emptyKeyFigure('own'), { x: emptyKeyFigure('own') })).toBeNull()
  expect(sameKeyFigure(emptyKeyFigure('staff_trained'), others)).toBeNull()
})

it('lists the figures that have a number, in the order of the sheet', () => {
  const figures = {
    b: aKeyFigure({ topic: 'own', name: 'B', position: 2 }),
    a: aKeyFigure({ topic: 'own', name: 'A', position: 1 }),
    complaints: aKeyFigure({ topic: 'complaints', count: 0 }),
    staff_trained: aKeyFigure({ topic: 'staff_trained', count: null }),
    interpreter_assignments: aKeyFigure({ topic: 'interpreter_assignments' }),
  }
  expect(enteredKeyFigures(figures).map(({ topic, name }) => name || topic)).toEqual([
    'interpreter_assignments',
    'complaints',
    'A',
    'B',
  ])
})
