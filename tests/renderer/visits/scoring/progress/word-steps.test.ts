import { describe, expect, it } from 'vitest'
import type { StepsToReliable } from '../../../../../assessments/core/scoring/steps-to-reliable.ts'
import type { Words } from '../../../../../renderer/texts/text-key.ts'
import { wordSteps } from '../../../../../renderer/visits/scoring/progress/word-steps.ts'

const words: Words = (key, values) => (values?.count === undefined ? key : `${key} ${values.count}`)

describe('wordSteps', () => {
  it.each<[StepsToReliable, string]>([
    [{ kind: 'reached' }, 'progress.reached'],
    [{ kind: 'impossible' }, 'progress.impossible'],
    [{ kind: 'ratings', count: 2, minimumRequirement: false }, 'progress.needed 2'],
    [{ kind: 'ratings', count: 2, minimumRequirement: true }, 'progress.minimum_among 2'],
    [{ kind: 'ratings', count: 1, minimumRequirement: true }, 'progress.minimum_missing'],
    [{ kind: 'blocked', notAssessed: 2, minimumRequirement: false }, 'progress.blocked 2'],
    [{ kind: 'blocked', notAssessed: 2, minimumRequirement: true }, 'progress.blocked_minimum'],
  ])('says what %j means', (steps, text) => {
    expect(wordSteps(steps, words)).toBe(text)
  })
})
