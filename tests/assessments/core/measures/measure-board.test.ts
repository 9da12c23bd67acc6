import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../../assessments/core/measures/measure.ts'
import {
  type BoardFilter,
  type BoardMeasure,
  measureBoard,
  reminderOf,
  wholeBoard,
} from '../../../../assessments/core/measures/measure-board.ts'
import { organisationIdSchema } from '../../../../assessments/core/organisations/organisation.ts'
import { aMeasure } from '../../../support/build-entries.ts'

const today = '2027-03-31'
const organisationId = organisationIdSchema.parse('00000000-0000-4000-8000-0000000000aa')
const other = organisationIdSchema.parse('00000000-0000-4000-8000-0000000000bb')

function onBoard(fields: Partial<Measure>, place: Partial<BoardMeasure> = {}): BoardMeasure {
  const measure = { ...aMeasure, ...fields }
  return {
    id: measure.title,
    organisationId,
    organisationName: 'Jobcenter Weißenfels',
    measure,
    ...place,
  }
}

const titlesIn = (measures: readonly BoardMeasure[], filter: Partial<BoardFilter> = {}) =>
  measureBoard(measures, { ...wholeBoard, ...filter }, today).flatMap((column) =>
    column.measures.map(({ measure }) => measure.title),
  )

describe('measureBoard', () => {
  it('has the columns of the way, empty or not, and others only when they hold something', () => {
    const states = (measures: readonly BoardMeasure[]) =>
      measureBoard(measures, wholeBoard, today).map(({ state }) => state)
    const way = ['proposed', 'agreed', 'under_way', 'done', 'confirmed']
    expect(states([])).toEqual(way)
    expect(states([onBoard({ state: 'rejected' })])).toEqual([...way, 'rejected'])
  })

  it('puts the earliest due first, those without a day last', () => {
    const measures = [
      onBoard({ title: 'ohne Tag', dueOn: null }),
      onBoard({ title: 'später', dueOn: '2027-05-01' }),
      onBoard({ title: 'früher', dueOn: '2027-01-01' }),
    ]
    expect(titlesIn(measures)).toEqual(['früher', 'später', 'ohne Tag'])
  })

  it('narrows by words, organisation, offer, topic and what is overdue', () => {
    const measures = [
      onBoard({ title: 'A', offers: ['S'], topics: ['racism'], dueOn: '2027-03-30' }),
      onBoard({ title: 'B', dueOn: today }, { organisationId: other, organisationName: 'IHK' }),
    ]
    expect(titlesIn(measures, { typed: 'weissenfels' })).toEqual(['A'])
    expect(titlesIn(measures, { organisationId: other })).toEqual(['B'])
    expect(titlesIn(measures, { offer: 'S' })).toEqual(['A'])
    expect(titlesIn(measures, { topic: 'racism' })).toEqual(['A'])
    expect(titlesIn(measures, { isOverdueOnly: true })).toEqual(['A'])
    expect(titlesIn(measures, { isOverdueOnly: true, organisationId: other })).toEqual([])
  })
})

describe('reminderOf', () => {
  it('is nothing without measures', () => {
    expect(reminderOf([], today)).toEqual({ overdue: 0, dueSoon: 0 })
  })

  it('counts what is overdue and what is due within 30 days, not what is done or given up', () => {
    const due = (dueOn: string | null, state: Measure['state'] = 'agreed') =>
      onBoard({ dueOn, state })
    const measures = [
      due('2027-03-30'),
      due(today),
      due('2027-04-30'),
      due('2027-05-01'),
      due(null),
      due('2027-03-30', 'done'),
      due('2027-03-30', 'rejected'),
      due('2027-03-30', 'postponed'),
      due(today, 'confirmed'),
    ]
    expect(reminderOf(measures, today)).toEqual({ overdue: 1, dueSoon: 2 })
  })
})
