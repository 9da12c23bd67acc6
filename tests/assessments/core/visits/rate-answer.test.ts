import { describe, expect, it } from 'vitest'
import type { Answer, Level, Rating } from '../../../../assessments/core/visits/answer.ts'
import { openAnswer } from '../../../../assessments/core/visits/answer.ts'
import {
  isChangedAfterReveal,
  lacksChangeReason,
  rateAnswer,
} from '../../../../assessments/core/visits/rate-answer.ts'

const rated = (level: Level): Rating => ({ status: 'rated', level })

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
