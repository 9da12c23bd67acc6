import { describe, expect, it } from 'vitest'
import {
  evidenceCounts,
  evidenceInOrder,
  isLinkedTo,
  withLink,
  withoutLink,
} from '../../../../assessments/core/visits/linked-evidence.ts'
import { anEvidence } from '../../../support/build-entries.ts'

describe('evidence and its indicators', () => {
  it('is counted for each indicator once', () => {
    const twice = { ...anEvidence, indicatorIds: ['d1.1', 'd1.2', 'd1.1'] }
    expect(evidenceCounts({ a: anEvidence, b: twice })).toEqual({ 'd1.1': 2, 'd1.2': 1 })
    expect(evidenceCounts({})).toEqual({})
  })

  it('stands with the newest first, the same day by title', () => {
    const inOrder = evidenceInOrder({
      old: { ...anEvidence, capturedOn: '2025-12-31' },
      b: { ...anEvidence, title: 'B' },
      a: { ...anEvidence, title: 'A' },
    })
    expect(inOrder.map(({ id }) => id)).toEqual(['a', 'b', 'old'])
  })

  it('is linked once however often that is asked, and unlinked as a whole', () => {
    const linked = withLink(withLink(anEvidence, 'd2.1'), 'd2.1')
    expect(linked.indicatorIds).toEqual(['d1.1', 'd2.1'])
    expect(isLinkedTo({ id: 'a', evidence: linked }, 'd2.1')).toBe(true)
    const unlinked = withoutLink(linked, 'd2.1')
    expect(unlinked).toEqual(anEvidence)
    expect(isLinkedTo({ id: 'a', evidence: unlinked }, 'd2.1')).toBe(false)
  })
})
