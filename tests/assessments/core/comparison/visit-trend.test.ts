import { describe, expect, it } from 'vitest'
import { visitTrend } from '../../../../assessments/core/comparison/visit-trend.ts'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import { aDimension, anInstrument, aVisit } from '../../../support/build-visit.ts'

const all = (level: Level) => [level, level, level, level, level, level]
const first = aVisit({ number: 1, date: '2024-03-04', answers: { d1: all(1) } })
const second = aVisit({ number: 2, date: '2025-03-03', answers: {} })
const third = aVisit({ number: 3, date: '2026-03-02', answers: { d1: all(3) } })

describe('the trend over visits', () => {
  it('runs from the earliest to the latest, broken where nothing could be evaluated', () => {
    const trend = visitTrend([third, first, second])
    expect(trend.scores.map(({ date }) => date)).toEqual(['2024-03-04', '2025-03-03', '2026-03-02'])
    expect(trend.dimensions).toHaveLength(1)
    expect(trend.dimensions[0]?.points).toEqual([
      {
        visitId: first.id,
        date: '2024-03-04',
        scope: 'full',
        status: 'reliable',
        points: fraction(25),
      },
      {
        visitId: second.id,
        date: '2025-03-03',
        scope: 'full',
        status: 'not_evaluable',
        points: null,
      },
      {
        visitId: third.id,
        date: '2026-03-02',
        scope: 'full',
        status: 'reliable',
        points: fraction(75),
      },
    ])
    expect(trend.overall.map(({ points }) => points)).toEqual([fraction(25), null, fraction(75)])
  })

  it('compares the latest visit with the previous and the first', () => {
    const { withPrevious, withFirst } = visitTrend([second, third, first])
    expect(withPrevious?.scores.earlier.visitId).toBe(second.id)
    expect(withPrevious?.scores.later.visitId).toBe(third.id)
    expect(withFirst?.scores.earlier.visitId).toBe(first.id)
    expect(withFirst?.dimensions[0]?.outcome).toMatchObject({ change: fraction(50) })
  })

  it('has only the one comparison with two visits, and none with fewer', () => {
    expect(visitTrend([first, third])).toMatchObject({ withFirst: null })
    expect(visitTrend([first, third]).withPrevious).not.toBeNull()
    expect(visitTrend([first])).toMatchObject({ withPrevious: null, withFirst: null })
    expect(visitTrend([])).toEqual({
      scores: [],
      dimensions: [],
      overall: [],
      withPrevious: null,
      withFirst: null,
    })
  })

  it('keeps visits of one day in one order, whatever the input', () => {
    const twin = aVisit({ number: 4, date: third.date })
    const idsOf = (visits: Parameters<typeof visitTrend>[0]) =>
      visitTrend(visits).scores.map(({ visitId }) => visitId)
    expect(idsOf([twin, third])).toEqual(idsOf([third, twin]))
  })

  it('lists dimensions of the latest instrument first, then those that were dropped', () => {
    const before = aVisit({
      date: '2023-03-06',
      snapshot: anInstrument({ dimensions: [aDimension({ id: 'd0' }), aDimension({ id: 'd1' })] }),
      answers: { d0: all(2), d1: all(2) },
    })
    const { dimensions } = visitTrend([before, third])
    expect(dimensions.map(({ dimension }) => dimension.id)).toEqual(['d1', 'd0'])
    expect(dimensions[1]?.points.map(({ status, points }) => [status, points])).toEqual([
      ['reliable', fraction(50)],
      [null, null],
    ])
  })

  it('does not reorder the given list', () => {
    const visits = [third, first]
    visitTrend(visits)
    expect(visits).toEqual([third, first])
  })
})
