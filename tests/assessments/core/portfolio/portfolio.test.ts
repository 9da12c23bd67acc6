import { expect, it } from 'vitest'
import { portfolioRow } from '../../../../assessments/core/portfolio/portfolio.ts'
import { parseFraction } from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { aMeasure } from '../../../support/build-entries.ts'
import { aVisit } from '../../../support/build-visit.ts'

const today = '2026-11-29'
const closed = { ...aVisit({ number: 1, answers: { d1: [1, 2, 3, 2, 1, 2] } }), isClosed: true }
const planned = { ...aVisit({ number: 2, date: '2026-12-08' }), isClosed: false }
const agreed = { ...aMeasure, state: 'agreed' as const }

it('has a point for each visit, with the value that scoring gives and a gap where there is none', () => {
  const { points } = portfolioRow([closed, planned], [], today)
  expect(points).toEqual([
    {
      visitId: closed.id,
      date: '2026-03-02',
      isClosed: true,
      status: scoreVisit(closed).overall.status,
      points: '425/9',
    },
    {
      visitId: planned.id,
      date: '2026-12-08',
      isClosed: false,
      status: 'not_evaluable',
      points: null,
    },
  ])
  expect(parseFraction(points[0]?.points ?? '')).toEqual(scoreVisit(closed).overall.points)
})

it('counts what is open, and what is overdue among it', () => {
  const measures = [
    { ...agreed, dueOn: '2026-11-28' },
    { ...agreed, dueOn: today },
    { ...agreed, dueOn: '2026-01-01', state: 'done' as const },
    { ...agreed, dueOn: '2026-01-01', state: 'rejected' as const },
  ]
  expect(portfolioRow([], measures, today)).toMatchObject({ openMeasures: 3, overdueMeasures: 1 })
})

it('names what comes first: an overdue measure, a planned visit, a measure', () => {
  const next = (dueOn: string | null, visits = [planned]) =>
    portfolioRow(visits, [{ ...agreed, dueOn }], today).nextDue
  expect(next('2026-11-01')).toEqual({ kind: 'measure', date: '2026-11-01' })
  expect(next('2026-12-24')).toEqual({ kind: 'visit', date: '2026-12-08' })
  expect(next(null)).toEqual({ kind: 'visit', date: '2026-12-08' })
  // A visit that has begun is under way, not awaited.
  expect(next(null, [{ ...planned, date: '2026-11-28' }])).toBeNull()
  expect(portfolioRow([], [], today)).toEqual({
    points: [],
    openMeasures: 0,
    overdueMeasures: 0,
    nextDue: null,
  })
})
