import { describe, expect, it } from 'vitest'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import {
  countChoices,
  filterItems,
  type ItemFilter,
} from '../../../../assessments/core/visits/filter-items.ts'
import { markItems } from '../../../../assessments/core/visits/mark-items.ts'
import { noStoredEntries } from '../../../../assessments/core/visits/visit-entry.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'

const snapshot = anInstrument({
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'lead', roles: ['leadership'], places: ['desk'], minimum: true }),
        anIndicator({ id: 'both', roles: ['leadership', 'staff'], places: ['desk', 'entrance'] }),
      ],
    }),
    aDimension({
      id: 'd2',
      indicators: [anIndicator({ id: 'staff', roles: ['staff'], places: ['entrance'] })],
    }),
  ],
})
const visit = aVisit({ snapshot, answers: { both: 3 } })
const entries = { ...noStoredEntries, answer: visit.answers, self_answer: {} }
const marked = markItems(scoreVisit(visit).dimensions, entries)

const everything: ItemFilter = { marks: [], roleId: null, placeId: null, found: null }

/** "d1: lead, both", one for each dimension. */
const shown = (filter: Partial<ItemFilter>) =>
  filterItems(marked, { ...everything, ...filter }).map(
    ({ dimension, items }) =>
      `${dimension.id}: ${items.map(({ indicator }) => indicator.id).join(', ')}`,
  )

describe('filterItems', () => {
  it('shows everything while nothing is asked for', () => {
    expect(shown({})).toEqual(['d1: lead, both', 'd2: staff'])
  })

  it('lists whom to ask and where to look, by dimension', () => {
    expect(shown({ roleId: 'leadership' })).toEqual(['d1: lead, both'])
    expect(shown({ placeId: 'entrance' })).toEqual(['d1: both', 'd2: staff'])
    expect(shown({ placeId: 'nowhere' })).toEqual([])
  })

  it('keeps only what fits everything that is asked for', () => {
    expect(shown({ marks: ['open'] })).toEqual(['d1: lead', 'd2: staff'])
    expect(shown({ marks: ['open', 'minimum'] })).toEqual(['d1: lead'])
    expect(shown({ marks: ['open'], roleId: 'staff' })).toEqual(['d2: staff'])
    expect(shown({ marks: ['open'], found: new Set(['both', 'staff']) })).toEqual(['d2: staff'])
    expect(shown({ found: new Set() })).toEqual([])
  })

  it('keeps an item in its place though it no longer fits', () => {
    const kept = filterItems(marked, { ...everything, marks: ['open'] }, 'both')
    expect(kept.map(({ items }) => items.map(({ indicator }) => indicator.id))).toEqual([
      ['lead', 'both'],
      ['staff'],
    ])
  })
})

describe('countChoices', () => {
  it('counts what each choice leaves', () => {
    const { marks, roles, places } = countChoices(marked, everything)
    expect(marks).toMatchObject({ open: 2, minimum: 1, core: 0, without_evidence: 3 })
    expect(roles).toEqual({ leadership: 2, staff: 2 })
    expect(places).toEqual({ desk: 2, entrance: 2 })
  })

  it('counts beside what is chosen already; another role takes the place of the chosen one', () => {
    const chosen = countChoices(marked, { ...everything, marks: ['open'], roleId: 'leadership' })
    expect(chosen.marks).toMatchObject({ open: 1, minimum: 1, without_evidence: 1 })
    expect(chosen.roles).toEqual({ leadership: 1, staff: 1 })
    expect(chosen.places).toEqual({ desk: 1, entrance: 0 })
  })
})
