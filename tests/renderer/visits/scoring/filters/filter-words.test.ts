import { describe, expect, it } from 'vitest'
import type { Words } from '../../../../../renderer/texts/text-key.ts'
import {
  type FilterChoice,
  noChoice,
  withMarkToggled,
} from '../../../../../renderer/visits/scoring/filters/filter-choice.ts'
import {
  wordChoice,
  wordNothing,
} from '../../../../../renderer/visits/scoring/filters/filter-words.ts'
import { anInstrument } from '../../../../support/build-visit.ts'

const words: Words = (key, values) => (values?.typed === undefined ? key : `${key} ${values.typed}`)
const choose = (choice: Partial<FilterChoice>): FilterChoice => ({ ...noChoice, ...choice })

describe('wordChoice', () => {
  it('names everything that was chosen', () => {
    const choice = choose({ typed: ' Amt ', marks: ['open'], roleId: 'staff', placeId: 'desk' })
    expect(wordChoice(choice, anInstrument(), 'de', words)).toBe(
      'filters.search_word Amt · filters.mark.open · Staff · Desk',
    )
  })
})

describe('wordNothing', () => {
  it.each<[Partial<FilterChoice>, string]>([
    [{ marks: ['open'] }, 'filters.nothing.open'],
    [{ marks: ['deviating'] }, 'filters.nothing.deviating'],
    [{ typed: 'Amt' }, 'filters.nothing.search Amt'],
    [{ marks: ['minimum'] }, 'filters.nothing.combined'],
    [{ marks: ['open', 'core'] }, 'filters.nothing.combined'],
    [{ marks: ['open'], placeId: 'desk' }, 'filters.nothing.combined'],
    [{ marks: ['open'], typed: 'Amt' }, 'filters.nothing.combined'],
    [{ placeId: 'desk' }, 'filters.nothing.combined'],
  ])('says of %j why nothing is left', (choice, text) => {
    expect(wordNothing(choose(choice), words)).toBe(text)
  })
})

describe('withMarkToggled', () => {
  it('switches a mark on and off and leaves the others', () => {
    const on = withMarkToggled(choose({ marks: ['open'] }), 'core')
    expect(on.marks).toEqual(['open', 'core'])
    expect(withMarkToggled(on, 'open').marks).toEqual(['core'])
  })
})
