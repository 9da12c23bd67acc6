import { describe, expect, it } from 'vitest'
import {
  findingProblems,
  findingsInOrder,
  nextPosition,
} from '../../../../assessments/core/findings/findings-in-order.ts'
import { suggestFindings } from '../../../../assessments/core/findings/suggest-findings.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { aFinding, anEvidence } from '../../../support/build-entries.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'

describe('findingsInOrder', () => {
  it('is empty without findings', () => {
    expect(findingsInOrder({})).toEqual([])
    expect(nextPosition({})).toBe(0)
  })

  it('groups them by kind, the weightiest first, then by their place', () => {
    const findings = {
      a: aFinding({ kind: 'risk' }),
      b: aFinding({ weight: 'low', position: 1 }),
      c: aFinding({ weight: 'high', position: 7 }),
      d: aFinding({ weight: 'low', position: 0 }),
      e: aFinding({ kind: 'strength' }),
    }
    const grouped = findingsInOrder(findings)
    expect(grouped.map(({ kind, findings: all }) => [kind, all.map(({ id }) => id)])).toEqual([
      ['strength', ['e']],
      ['need', ['c', 'd', 'b']],
      ['risk', ['a']],
    ])
    expect(nextPosition(findings)).toBe(8)
  })
})

describe('findingProblems', () => {
  it('names what is lacking; evidence that is gone is none', () => {
    const whole = aFinding({ evidenceIds: ['e'] })
    expect(findingProblems(whole, { e: anEvidence })).toEqual([])
    expect(findingProblems(whole, {})).toEqual(['evidence_missing'])
    const empty = { ...whole, state: null, clientWording: ' ', indicatorIds: [], evidenceIds: [] }
    expect(findingProblems(empty, { e: anEvidence })).toEqual([
      'state_missing',
      'wording_missing',
      'indicator_missing',
      'evidence_missing',
    ])
  })
})

describe('suggestFindings', () => {
  const snapshot = anInstrument({
    dimensions: [
      aDimension({
        id: 'd1',
        indicators: [
          anIndicator({ id: 'low', core: true, minimum: true, weight: 2 }),
          anIndicator({ id: 'middle', core: true, weight: 2 }),
          anIndicator({ id: 'high', core: false, weight: 1 }),
          anIndicator({ id: 'open', core: false, weight: 1 }),
        ],
      }),
    ],
  })
  const visit = aVisit({ snapshot, answers: { d1: [0, 2, 4, 'open'] } })
  const suggest = (fields: object = {}) =>
    suggestFindings({
      score: scoreVisit(visit),
      findings: {},
      evidence: {},
      language: 'de',
      ...fields,
    })

  it("drafts needs by priority, then strengths, in the instrument's words", () => {
    const [first, second, third, ...none] = suggest()
    expect(none).toEqual([])
    const textsOf = (id: string) =>
      snapshot.dimensions[0]?.indicators.find((item) => item.id === id)?.texts.de
    expect(first).toMatchObject({
      indicator: { id: 'low' },
      level: 0,
      finding: {
        kind: 'need',
        weight: 'high',
        state: 'new',
        clientWording: textsOf('low')?.need,
        recommendation: textsOf('low')?.recommendations.start,
      },
    })
    expect(second).toMatchObject({
      indicator: { id: 'middle' },
      finding: {
        kind: 'need',
        weight: 'medium',
        recommendation: textsOf('middle')?.recommendations.extend,
      },
    })
    expect(third).toMatchObject({
      indicator: { id: 'high' },
      finding: {
        kind: 'strength',
        weight: 'low',
        clientWording: textsOf('high')?.strength,
        recommendation: textsOf('high')?.recommendations.deepen,
      },
    })
  })

  it('leaves out what there is a finding about, and brings the evidence along', () => {
    const findings = { a: aFinding({ kind: 'need', indicatorIds: ['low'] }) }
    const evidence = {
      own: { ...anEvidence, indicatorIds: ['middle'] },
      whole: { ...anEvidence, indicatorIds: [], dimensionIds: ['d1'] },
    }
    const suggested = suggest({ findings, evidence })
    expect(suggested.map(({ indicator }) => indicator.id)).toEqual(['middle', 'high'])
    expect(suggested.map(({ finding }) => finding.evidenceIds)).toEqual([
      ['own', 'whole'],
      ['whole'],
    ])
    const asStrength = { a: aFinding({ kind: 'strength', indicatorIds: ['low'] }) }
    expect(suggest({ findings: asStrength }).map(({ indicator }) => indicator.id)).toContain('low')
  })
})
