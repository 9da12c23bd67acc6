import { describe, expect, it } from 'vitest'
import {
  isAnsweredOutsideScope,
  isInScope,
  itemsInScope,
  scopeDimension,
} from '../../../../assessments/core/scoring/items-in-scope.ts'
import {
  type AnswerInShort,
  aDimension,
  anIndicator,
  anInstrument,
  aVisit,
} from '../../../support/build-visit.ts'

const fourRegularAndAnExtra = aDimension({
  id: 'd1',
  indicators: [
    anIndicator({ id: 'a', core: true, weight: 2 }),
    anIndicator({ id: 'extra', extra: true }),
    anIndicator({ id: 'b', core: true, weight: 2 }),
    anIndicator({ id: 'c' }),
    anIndicator({ id: 'd' }),
  ],
})

function placesOf(answers: readonly AnswerInShort[], dimension = aDimension({ id: 'd1' })) {
  const snapshot = anInstrument({ dimensions: [dimension] })
  const visit = aVisit({ snapshot, scope: 'short', answers: { d1: answers } })
  return scopeDimension(dimension, 'short', visit.answers).items.map(({ place }) => place)
}

describe('items in scope', () => {
  it('of a full visit are all items, extras included', () => {
    const snapshot = anInstrument({ dimensions: [fourRegularAndAnExtra] })
    const ids = itemsInScope(aVisit({ snapshot })).map(({ indicator }) => indicator.id)
    expect(ids).toEqual(['a', 'extra', 'b', 'c', 'd'])
  })

  it('of a Kurzcheck are the core items of every dimension', () => {
    const snapshot = anInstrument({
      dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
    })
    const items = itemsInScope(aVisit({ snapshot, scope: 'short' }))
    expect(items.map(({ indicator }) => indicator.id)).toEqual([
      'd1.1',
      'd1.2',
      'd1.3',
      'd2.1',
      'd2.2',
      'd2.3',
    ])
  })

  it('of a Kurzcheck take in the next item for a core item that is not applicable', () => {
    expect(placesOf([3, 'n.a.', 2, 4, 1, 0])).toEqual([
      'regular',
      'regular',
      'regular',
      'moved_up',
      'outside',
      'outside',
    ])
  })

  it('let the next but one move up when the moved-up item is not applicable either', () => {
    expect(placesOf([3, 'n.a.', 2, 'n.a.', 1, 0])).toEqual([
      'regular',
      'regular',
      'regular',
      'moved_up',
      'moved_up',
      'outside',
    ])
  })

  it('move up one item for each core item that is not applicable', () => {
    expect(placesOf(['n.a.', 'n.a.', 'n.a.', 1, 1, 1]).slice(3)).toEqual([
      'moved_up',
      'moved_up',
      'moved_up',
    ])
  })

  it('stop moving up when no item is left', () => {
    expect(placesOf(['n.a.', 'n.a.', 'n.a.', 'n.a.', 1, 1]).slice(3)).toEqual([
      'moved_up',
      'moved_up',
      'moved_up',
    ])
  })

  it('keep the weight 1 of an item that moved up', () => {
    const visit = aVisit({ scope: 'short', answers: { d1: ['n.a.', 1, 1, 1] } })
    const movedUp = itemsInScope(visit).find(({ place }) => place === 'moved_up')
    expect(movedUp?.indicator.weight).toBe(1)
  })

  it('never move up an extra of the profile', () => {
    const places = placesOf(['n.a.', 4, 'n.a.', 3, 3], fourRegularAndAnExtra)
    expect(places).toEqual(['regular', 'outside', 'regular', 'moved_up', 'moved_up'])
  })

  it('offer the next item beside a core item that was not assessed', () => {
    expect(placesOf([3, 'n.b.', 2])).toEqual([
      'regular',
      'regular',
      'regular',
      'may_be_rated',
      'outside',
      'outside',
    ])
  })

  it('take in the offered item once it is rated, and offer no further one', () => {
    expect(placesOf([3, 'n.b.', 2, 4, 1])).toEqual([
      'regular',
      'regular',
      'regular',
      'rated_in_addition',
      'outside',
      'outside',
    ])
  })

  it('do not take in an offered item that was not assessed either', () => {
    expect(placesOf([3, 'n.b.', 2, 'n.b.', 1])[3]).toBe('may_be_rated')
  })

  it('offer the item after one that is not applicable', () => {
    expect(placesOf([3, 'n.b.', 2, 'n.a.', 1]).slice(3)).toEqual([
      'outside',
      'rated_in_addition',
      'outside',
    ])
  })

  it('serve the items that must move up before those that may be rated', () => {
    expect(placesOf(['n.b.', 'n.a.', 2, 4, 1, 0]).slice(3)).toEqual([
      'moved_up',
      'rated_in_addition',
      'outside',
    ])
  })

  it('offer one more when a moved-up item was not assessed', () => {
    expect(placesOf([3, 'n.a.', 2, 'n.b.', 1, 0]).slice(3)).toEqual([
      'moved_up',
      'rated_in_addition',
      'outside',
    ])
  })

  it('keep an answer stored but uncounted when the "not applicable" is withdrawn', () => {
    const dimension = aDimension({ id: 'd1' })
    const visit = aVisit({ scope: 'short', answers: { d1: [3, 2, 2, 4] } })
    const { items } = scopeDimension(dimension, 'short', visit.answers)
    expect(items.filter(isAnsweredOutsideScope).map(({ indicator }) => indicator.id)).toEqual([
      'd1.4',
    ])
    expect(items.filter(isInScope)).toHaveLength(3)
  })

  it('read an indicator named like something every object has as open', () => {
    const dimension = aDimension({ id: 'd1', indicators: [anIndicator({ id: 'constructor' })] })
    expect(scopeDimension(dimension, 'full', {}).items[0]?.rating).toEqual({ status: 'open' })
  })
})
