import { describe, expect, it } from 'vitest'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import {
  firstOfNextDimension,
  neighbourOf,
  nextOpenAfter,
  openItems,
  positionOf,
  progressOfVisit,
} from '../../../../renderer/visits/scoring/scoring-items.ts'
import { aDimension, anInstrument, aVisit } from '../../../support/build-visit.ts'

const twoDimensions = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
})

describe('moving through a full visit', () => {
  const score = scoreVisit(
    aVisit({ snapshot: twoDimensions, answers: { d1: [3, 2, 'n.a.', 1, 'n.b.'] } }),
  )

  it('counts everything but open as done', () => {
    expect(progressOfVisit(score)).toEqual({ done: 5, total: 12 })
    expect(openItems(score)).toHaveLength(7)
  })

  it('finds the next open item and goes round at the end', () => {
    expect(nextOpenAfter(score, 'd1.1')?.indicator.id).toBe('d1.6')
    expect(nextOpenAfter(score, 'd2.6')?.indicator.id).toBe('d1.6')
    expect(nextOpenAfter(score, null)?.indicator.id).toBe('d1.6')
  })

  it('goes on into the next dimension and stops at the ends', () => {
    expect(neighbourOf(score, 'd1.6', 1)?.indicator.id).toBe('d2.1')
    expect(neighbourOf(score, 'd1.1', -1)).toBeNull()
    expect(firstOfNextDimension(score, 'd1.4', 1)?.indicator.id).toBe('d2.1')
    expect(firstOfNextDimension(score, 'd2.4', 1)).toBeNull()
  })
})

describe('moving within a filter', () => {
  const score = scoreVisit(
    aVisit({ snapshot: twoDimensions, answers: { d1: [3, 2, 'n.a.', 1, 'n.b.'] } }),
  )
  const offered = new Set(['d1.2', 'd1.6', 'd2.4', 'd2.5'])
  const isOffered = (id: string) => offered.has(id)

  it('leads from one offered item to the next, also from one that is not offered itself', () => {
    expect(neighbourOf(score, 'd1.2', 1, isOffered)?.indicator.id).toBe('d1.6')
    expect(neighbourOf(score, 'd1.6', 1, isOffered)?.indicator.id).toBe('d2.4')
    expect(neighbourOf(score, 'd1.4', -1, isOffered)?.indicator.id).toBe('d1.2')
    expect(neighbourOf(score, 'd2.5', 1, isOffered)).toBeNull()
    expect(neighbourOf(score, 'd1.2', -1, isOffered)).toBeNull()
  })

  it('leads to the next open one of them', () => {
    expect(nextOpenAfter(score, 'd1.6', isOffered)?.indicator.id).toBe('d2.4')
    expect(nextOpenAfter(score, 'd2.5', isOffered)?.indicator.id).toBe('d1.6')
    expect(nextOpenAfter(score, 'd1.1', (id) => id === 'd1.2')).toBeNull()
  })

  it('leads to the first of them in another dimension', () => {
    expect(firstOfNextDimension(score, 'd1.1', 1, isOffered)?.indicator.id).toBe('d2.4')
    expect(firstOfNextDimension(score, 'd2.4', -1, isOffered)?.indicator.id).toBe('d1.2')
    expect(firstOfNextDimension(score, 'd1.1', 1, (id) => id === 'd1.2')).toBeNull()
  })
})

describe('moving through a Kurzcheck', () => {
  it('knows only core items, and the one that moved up', () => {
    const score = scoreVisit(
      aVisit({ snapshot: twoDimensions, scope: 'short', answers: { d1: [3, 'n.a.', 2] } }),
    )
    expect(progressOfVisit(score)).toEqual({ done: 3, total: 7 })
    expect(neighbourOf(score, 'd1.3', 1)?.indicator.id).toBe('d1.4')
    expect(neighbourOf(score, 'd1.4', 1)?.indicator.id).toBe('d2.1')
  })

  it('counts the place among what is shown, over all dimensions', () => {
    const answers = { d1: [3, 'n.a.', 2] } as const
    const score = scoreVisit(aVisit({ snapshot: twoDimensions, scope: 'short', answers }))
    expect(positionOf(score, 'd1.1')).toEqual({ at: 1, of: 7 })
    expect(positionOf(score, 'd2.1')).toEqual({ at: 5, of: 7 })
    expect(positionOf(score, 'd1.6')).toEqual({ at: 0, of: 7 })
  })

  it('finds nothing open when all that counts is answered', () => {
    const score = scoreVisit(
      aVisit({
        snapshot: twoDimensions,
        scope: 'short',
        answers: { d1: [3, 3, 3], d2: [1, 1, 'n.b.'] },
      }),
    )
    expect(nextOpenAfter(score, 'd1.1')).toBeNull()
  })
})
