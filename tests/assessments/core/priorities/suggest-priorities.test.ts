import { describe, expect, it } from 'vitest'
import {
  findStrengths,
  suggestPriorities,
} from '../../../../assessments/core/priorities/suggest-priorities.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'

const light = [1, 2, 3].map((number) => anIndicator({ id: `d1.${number}` }))
const heavy = [
  anIndicator({ id: 'd2.1', core: true, minimum: true, weight: 2 }),
  anIndicator({ id: 'd2.2', core: true, weight: 2 }),
  anIndicator({ id: 'd2.3', legalBases: ['law'] }),
]
const snapshot = anInstrument({
  dimensions: [
    aDimension({ id: 'd1', weight: 10, indicators: light }),
    aDimension({ id: 'd2', weight: 4, indicators: heavy }),
  ],
})

function prioritiesOf(answers: Parameters<typeof aVisit>[0]) {
  return suggestPriorities(scoreVisit(aVisit({ snapshot, ...answers })))
}

describe('priorities', () => {
  it('orders by item weight × dimension weight × levels missing to level 3', () => {
    const found = prioritiesOf({ answers: { d1: [2, 0, 3], d2: [2, 1, 2] } })
    // d1.1: 1·10·1 = 10; d1.2: 1·10·3 = 30; d2.1: 2·4·1 = 8; d2.2: 2·4·2 = 16; d2.3: 1·4·1 = 4
    expect(found.map(({ indicator, value }) => [indicator.id, value])).toEqual([
      ['d1.2', 30],
      ['d2.2', 16],
      ['d1.1', 10],
      ['d2.1', 8],
      ['d2.3', 4],
    ])
  })

  it('puts a minimum requirement at level 0 first, whatever it weighs', () => {
    const found = prioritiesOf({ answers: { d1: [0, 0, 0], d2: [0, 2, 2] } })
    expect(found[0]?.indicator.id).toBe('d2.1')
    expect(found.filter(({ urgent }) => urgent)).toHaveLength(1)
  })

  it('calls an item with a legal basis urgent up to level 1', () => {
    expect(prioritiesOf({ answers: { d1: [0, 0, 0], d2: [2, 2, 1] } })[0]?.indicator.id).toBe(
      'd2.3',
    )
    const found = prioritiesOf({ answers: { d1: [0, 0, 0], d2: [2, 2, 2] } })
    expect(found.filter(({ urgent }) => urgent)).toEqual([])
  })

  it('settles ties by ★, then core, then the order of the catalogue', () => {
    const found = prioritiesOf({ answers: { d1: [3, 3, 3], d2: [1, 1, 3] } })
    expect(found.map(({ indicator }) => indicator.id)).toEqual(['d2.1', 'd2.2'])
    const equal = prioritiesOf({ answers: { d1: [2, 2, 2] } })
    expect(equal.map(({ indicator }) => indicator.id)).toEqual(['d1.1', 'd1.2', 'd1.3'])
  })

  it('leaves out what has no level, and what has reached the target', () => {
    expect(prioritiesOf({ answers: { d1: ['n.a.', 'n.b.', 'open'], d2: [3, 4, 3] } })).toEqual([])
  })
})

describe('strengths', () => {
  it('are rated items from level 3, the highest first, then the weightiest', () => {
    const visit = aVisit({ snapshot, answers: { d1: [3, 2, 3], d2: [4, 3, 3] } })
    const found = findStrengths(scoreVisit(visit)).map(({ indicator }) => indicator.id)
    // level 4: d2.1; level 3: d1.1 and d1.3 weigh 10, d2.2 weighs 8, d2.3 weighs 4
    expect(found).toEqual(['d2.1', 'd1.1', 'd1.3', 'd2.2', 'd2.3'])
  })

  it('are none when nothing has reached level 3', () => {
    expect(findStrengths(scoreVisit(aVisit({ snapshot, answers: { d1: [2, 2, 2] } })))).toEqual([])
  })
})
