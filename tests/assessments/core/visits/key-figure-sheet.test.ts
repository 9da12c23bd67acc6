import { describe, expect, it } from 'vitest'
import {
  emptyKeyFigure,
  type KeyFigure,
} from '../../../../assessments/core/visits/entries/key-figure.ts'
import {
  commonPeriod,
  figuresWithoutPeriod,
  keyFigureChange,
  keyFigureSheet,
  lastKnownFigure,
  newOwnFigure,
} from '../../../../assessments/core/visits/key-figure-sheet.ts'

const own = (name: string, position: number): KeyFigure => ({
  ...emptyKeyFigure('own', position),
  name,
})
const complaints: KeyFigure = { ...emptyKeyFigure('complaints'), count: 7 }

describe('keyFigureSheet', () => {
  it('has every topic even when nothing is entered', () => {
    expect(keyFigureSheet({}).map(({ id }) => id)).toEqual([
      'interpreter_assignments',
      'staff_trained',
      'foreign_qualifications_recorded',
      'recognition_referrals',
      'complaints',
    ])
    expect(keyFigureSheet({})[0]?.figure).toEqual(emptyKeyFigure('interpreter_assignments'))
  })

  it('shows what is entered, and the figures of their own after the topics, in their order', () => {
    const rows = keyFigureSheet({ b: own('Zweite', 1), complaints, a: own('Erste', 0) })
    expect(rows.slice(4).map(({ id, figure }) => [id, figure.name || figure.count])).toEqual([
      ['complaints', 7],
      ['a', 'Erste'],
      ['b', 'Zweite'],
    ])
  })
})

describe('keyFigureChange', () => {
  it('stores a figure as it stands', () => {
    const row = { id: 'complaints', figure: complaints }
    expect(keyFigureChange(row)).toEqual({
      kind: 'key_figure',
      id: 'complaints',
      value: complaints,
    })
  })

  it('takes a topic away that has become empty, and keeps an empty figure of their own', () => {
    const emptied = { id: 'complaints', figure: { ...complaints, count: null } }
    expect(keyFigureChange(emptied).value).toBeNull()
    const sourced = { id: 'complaints', figure: { ...emptied.figure, source: 'Jahresbericht' } }
    expect(keyFigureChange(sourced).value).toEqual(sourced.figure)
    expect(keyFigureChange({ id: 'a', figure: own('', 0) }).value).toEqual(own('', 0))
  })
})

describe('lastKnownFigure', () => {
  it('is that of the latest visit that has a number for the same matter', () => {
    const other = { ...complaints, count: 9 }
    const earlier = [
      { date: '2029-03-05', figures: { complaints: { ...complaints, count: null } } },
      { date: '2028-03-05', figures: { complaints: other } },
      { date: '2027-03-05', figures: { complaints } },
    ]
    expect(lastKnownFigure(complaints, earlier)).toEqual({ date: '2028-03-05', figure: other })
    expect(lastKnownFigure(complaints, [])).toBeNull()
    expect(lastKnownFigure(own('Merkblätter', 0), earlier)).toBeNull()
  })
})

describe('newOwnFigure', () => {
  it('comes last', () => {
    expect(newOwnFigure({}).position).toBe(0)
    expect(newOwnFigure({ complaints, a: own('Erste', 4), b: own('Zweite', 1) }).position).toBe(5)
  })
})

describe('the common period', () => {
  const year = { periodFrom: '2029-01-01', periodTo: '2029-12-31' }

  it('is the first whole one of the sheet', () => {
    expect(commonPeriod({ complaints })).toBeNull()
    expect(
      commonPeriod({
        a: { ...own('Erste', 0), periodFrom: '2028-01-01', periodTo: '2028-12-31' },
        complaints: { ...complaints, ...year },
        staff_trained: { ...emptyKeyFigure('staff_trained'), periodFrom: '2027-01-01' },
      }),
    ).toEqual({ from: '2029-01-01', to: '2029-12-31' })
  })

  it('is missing only where there is a number and no day', () => {
    const figures = {
      complaints,
      staff_trained: { ...emptyKeyFigure('staff_trained'), count: 3, ...year },
      recognition_referrals: { ...emptyKeyFigure('recognition_referrals'), source: 'Statistik' },
    }
    expect(figuresWithoutPeriod(figures).map(({ id }) => id)).toEqual(['complaints'])
  })
})
