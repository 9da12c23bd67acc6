import { describe, expect, it } from 'vitest'
import type { Answer, Level, Rating } from '../../../../assessments/core/visits/answer.ts'
import { openAnswer } from '../../../../assessments/core/visits/answer.ts'
import type { EarlierResult } from '../../../../assessments/core/visits/earlier-results.ts'
import {
  changeReasonNeed,
  isChangedAfterReveal,
  lacksChangeReason,
  rateAnswer,
  rateBesideEarlier,
} from '../../../../assessments/core/visits/rate-answer.ts'
import { anAnswer, aVisit } from '../../../support/build-visit.ts'

const rated = (level: Level): Rating => ({ status: 'rated', level })
const notRated: Rating = { status: 'open' }

describe('a rating made before earlier results are shown', () => {
  const blind = rateAnswer(openAnswer, rated(2), true)

  it('is kept as the blind one, and wants no reason', () => {
    expect(blind).toEqual({ ...openAnswer, rating: rated(2), blindRating: rated(2) })
    expect(lacksChangeReason(blind)).toBe(false)
  })

  it('wants a reason once it is changed, until one is given', () => {
    const changed = rateAnswer(blind, rated(3), true)
    expect(changed.blindRating).toEqual(rated(2))
    expect(lacksChangeReason(changed)).toBe(true)
    expect(lacksChangeReason({ ...changed, changeReason: 'change' })).toBe(false)
  })

  it('loses the reason when it is rated as it was', () => {
    const changed: Answer = { ...rateAnswer(blind, rated(3), true), changeReason: 'change' }
    expect(rateAnswer(changed, rated(4), true).changeReason).toBe('change')
    expect(rateAnswer(changed, rated(2), true)).toEqual(blind)
  })

  it('is no change while it is taken back to open', () => {
    const open = rateAnswer(blind, { status: 'open' }, true)
    expect(isChangedAfterReveal(open)).toBe(false)
    expect(open.blindRating).toEqual(rated(2))
  })
})

it('keeps no blind rating when nothing earlier is shown, or nothing is rated', () => {
  expect(rateAnswer(openAnswer, rated(2), false).blindRating).toBeNull()
  expect(rateAnswer(openAnswer, { status: 'open' }, true).blindRating).toBeNull()
})

it('tells reasons of not assessed apart', () => {
  const noTime = rateAnswer(openAnswer, { status: 'not_assessed', reason: 'no_time' }, true)
  const changed = rateAnswer(noTime, { status: 'not_assessed', reason: 'no_evidence' }, true)
  expect(lacksChangeReason(changed)).toBe(true)
})

it('keeps a rating that stood already when earlier results came to be shown beside it', () => {
  const changed = rateAnswer(anAnswer(2), rated(3), true)
  expect(changed.blindRating).toEqual(rated(2))
  expect(lacksChangeReason(changed)).toBe(true)
})

describe('a rating with earlier results', () => {
  const earlierLevel = (rating: Rating): EarlierResult => ({
    visitId: aVisit().id,
    date: '2025-03-02',
    rating,
    note: '',
    clientWording: '',
    measures: [],
  })
  const last = [earlierLevel(rated(4)), earlierLevel(rated(2))]
  const inSight = { isBlind: false, earlier: last, self: notRated }
  const hidden = { isBlind: true, earlier: last, self: notRated }

  it('needs a reason only when it is changed after they were hidden', () => {
    const blind = rateBesideEarlier(openAnswer, rated(3), hidden)
    expect(blind.blindRating).toEqual(rated(3))
    expect(changeReasonNeed(blind, last)).toBe('none')
    expect(changeReasonNeed(rateBesideEarlier(blind, rated(2), hidden), last)).toBe('required')
  })

  it('may have one when they were in sight and its level differs from the last one', () => {
    const differing = rateBesideEarlier(openAnswer, rated(4), inSight)
    expect(differing.blindRating).toBeNull()
    expect(changeReasonNeed(differing, last)).toBe('offered')
    expect(lacksChangeReason(differing)).toBe(false)
    expect(changeReasonNeed(rateBesideEarlier(openAnswer, rated(2), inSight), last)).toBe('none')
  })

  it('is held against the last visit that rated at all', () => {
    const notAssessed = earlierLevel({ status: 'not_assessed', reason: 'no_time' })
    expect(changeReasonNeed(anAnswer(3), [...last, notAssessed])).toBe('offered')
    expect(changeReasonNeed(anAnswer(3), [notAssessed])).toBe('none')
  })

  it('loses a reason that has no place any more', () => {
    const coded: Answer = { ...anAnswer(3), changeReason: 'new_information' }
    expect(rateBesideEarlier(coded, rated(4), inSight).changeReason).toBe('new_information')
    expect(rateBesideEarlier(coded, rated(2), inSight).changeReason).toBeNull()
  })

  it('is a plain rating in a first visit', () => {
    const first = rateBesideEarlier(openAnswer, rated(3), {
      isBlind: true,
      earlier: [],
      self: notRated,
    })
    expect(first).toEqual({ ...openAnswer, rating: rated(3) })
  })

  it('is blind in a first visit too where the organisation has rated itself', () => {
    const beside = { isBlind: true, earlier: [], self: rated(4) }
    const blind = rateBesideEarlier(openAnswer, rated(2), beside)
    expect(blind.blindRating).toEqual(rated(2))
    expect(changeReasonNeed(rateBesideEarlier(blind, rated(4), beside), [])).toBe('required')
    expect(rateBesideEarlier(openAnswer, rated(2), { ...beside, isBlind: false })).toEqual({
      ...openAnswer,
      rating: rated(2),
    })
  })
})
