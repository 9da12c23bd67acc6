import { describe, expect, it } from 'vitest'
import {
  agreementOf,
  answersOfSeat,
  consensusRows,
  departsFromConsensus,
  isRevealed,
  lacksReason,
  missingConsensusReasons,
} from '../../../../assessments/core/agreement/double-rating.ts'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { type Level, openAnswer, type Rating } from '../../../../assessments/core/visits/answer.ts'
import {
  type DoubleRating,
  doubleRatingId,
  independentRatingId,
  type RaterSeat,
} from '../../../../assessments/core/visits/entries/independent-rating.ts'
import { noStoredEntries } from '../../../../assessments/core/visits/visit-entry.ts'
import { aDimension, anIndicator, anInstrument } from '../../../support/build-visit.ts'

const rated = (level: Level): Rating => ({ status: 'rated', level })
const notAssessed: Rating = { status: 'not_assessed', reason: 'no_time' }
const notApplicable = (reason: string): Rating => ({ status: 'not_applicable', reason })

const snapshot = anInstrument({
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'a', core: true }),
        anIndicator({ id: 'b', core: true }),
        anIndicator({ id: 'c', core: true }),
        anIndicator({ id: 'd', core: false }),
        anIndicator({ id: 'e', core: false }),
      ],
    }),
  ],
})

const finished: DoubleRating = {
  firstName: 'Marie Sommer',
  secondName: 'Jonas Winter',
  isFirstFinished: true,
  isSecondFinished: true,
}

type Ratings = Readonly<Record<string, Rating>>

function ofSeat(seat: RaterSeat, ratings: Ratings) {
  return Object.entries(ratings).map(
    ([indicatorId, rating]) =>
      [
        independentRatingId(seat, indicatorId),
        { seat, indicatorId, rating, note: 'nur für mich' },
      ] as const,
  )
}

function entriesWith(first: Ratings, second: Ratings, double: DoubleRating | null = finished) {
  return {
    ...noStoredEntries,
    answer: {},
    double_rating: double === null ? {} : { [doubleRatingId]: double },
    independent_rating: Object.fromEntries([
      ...ofSeat('first', first),
      ...ofSeat('second', second),
    ]),
  }
}

const full = { snapshot, scope: 'full' } as const

describe('the two seats', () => {
  it('have answers of their own', () => {
    const entries = entriesWith({ a: rated(1) }, { a: rated(3), b: notAssessed })
    expect(answersOfSeat(entries, 'first')).toEqual({
      a: { ...openAnswer, rating: rated(1), note: 'nur für mich' },
    })
    expect(Object.keys(answersOfSeat(entries, 'second'))).toEqual(['a', 'b'])
  })

  it.each([
    [null, false],
    [{ ...finished, isFirstFinished: false }, false],
    [{ ...finished, isSecondFinished: false }, false],
    [finished, true],
  ])('see each other only when both have finished', (double, expected) => {
    const entries = entriesWith({ a: rated(1) }, { a: rated(2) }, double)
    expect(isRevealed(entries)).toBe(expected)
    expect(consensusRows(full, entries).length > 0).toBe(expected)
    expect(agreementOf(entries) !== null).toBe(expected)
  })
})

describe('consensusRows', () => {
  it('lists the items in scope, and says what there is to talk about', () => {
    const rows = consensusRows(
      full,
      entriesWith(
        { a: rated(2), b: rated(1), c: rated(1), d: notApplicable('x') },
        { a: rated(2), b: rated(2), c: rated(3), d: notApplicable('y'), e: rated(1) },
      ),
    )
    expect(
      rows.map(({ indicator, isEqual, needsReason }) => [indicator.id, isEqual, needsReason]),
    ).toEqual([
      ['a', true, false],
      ['b', false, false],
      ['c', false, true],
      // The same status for different reasons: to be agreed on, and no reason to give.
      ['d', false, false],
      // Open against a level is another status.
      ['e', false, true],
    ])
  })

  it('follows what is agreed: in a Kurzcheck an item moves up for one that does not apply', () => {
    const short = { snapshot, scope: 'short' } as const
    const entries = entriesWith({ a: rated(2) }, { a: rated(2) })
    const idsOf = (rows: ReturnType<typeof consensusRows>) =>
      rows.map(({ indicator }) => indicator.id)
    expect(idsOf(consensusRows(short, entries))).toEqual(['a', 'b', 'c'])
    const consensus = { b: { rating: notApplicable('gibt es hier nicht'), reason: '' } }
    expect(idsOf(consensusRows(short, { ...entries, consensus }))).toEqual(['a', 'b', 'c', 'd'])
    const both = entriesWith({ e: rated(1) }, { e: rated(1) })
    expect(idsOf(consensusRows(short, both))).toEqual(['a', 'b', 'c', 'e'])
  })
})

describe('a consensus', () => {
  const entries = entriesWith({ a: rated(1), b: rated(1) }, { a: rated(3), b: rated(2) })
  const agreed = (reason: string) => ({ a: { rating: rated(2), reason } })

  it('needs its reason where the two lay far apart', () => {
    const [row] = consensusRows(full, { ...entries, consensus: agreed(' ') })
    expect(row && lacksReason(row)).toBe(true)
    const [explained] = consensusRows(full, { ...entries, consensus: agreed('Beide Teams.') })
    expect(explained && lacksReason(explained)).toBe(false)
    const [open] = consensusRows(full, entries)
    expect(open && lacksReason(open)).toBe(false)
  })

  it('wants another reason when the official rating departs from it', () => {
    const answer = { a: { ...openAnswer, rating: rated(2) } }
    const missing = (fields: object) => missingConsensusReasons({ ...entries, answer, ...fields })
    expect(missing({})).toEqual([])
    expect(missing({ consensus: agreed('') })).toEqual(['a'])
    expect(missing({ consensus: agreed('Beide Teams.') })).toEqual([])
    const changed = { ...openAnswer, rating: rated(4) }
    const consensus = agreed('Beide Teams.')
    expect(missing({ consensus, answer: { a: changed } })).toEqual(['a'])
    const explained = { ...changed, consensusReason: 'Die Regelung lag doch vor.' }
    expect(missing({ consensus, answer: { a: explained } })).toEqual([])
    expect(departsFromConsensus(changed, undefined)).toBe(false)
    expect(departsFromConsensus(answer.a, consensus.a)).toBe(false)
  })
})

describe('agreementOf', () => {
  it('looks at the items that both gave a level', () => {
    const entries = entriesWith(
      { a: rated(1), b: rated(2), c: notAssessed },
      { a: rated(1), b: rated(4), c: rated(1) },
    )
    expect(agreementOf(entries)).toMatchObject({ items: 2, equalShare: fraction(1, 2) })
  })
})
