import { describe, expect, it } from 'vitest'
import {
  agreedPriorities,
  missingLevels,
} from '../../../../assessments/core/priorities/agreed-priorities.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import type { Finding } from '../../../../assessments/core/visits/entries/finding.ts'
import type { PriorityChoice } from '../../../../assessments/core/visits/entries/priority-choice.ts'
import { aFinding } from '../../../support/build-entries.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'

const snapshot = anInstrument({
  dimensions: [
    aDimension({
      id: 'd1',
      weight: 10,
      indicators: [1, 2, 3, 4, 5].map((number) => anIndicator({ id: `d1.${number}` })),
    }),
  ],
})
// In the suggested order: d1.1 (30), d1.2 (20), d1.3 (10); d1.4 has reached the target, d1.5 is unclear.
const score = scoreVisit(aVisit({ snapshot, answers: { d1: [0, 1, 2, 3, 'n.b.'] } }))

function agreed({
  choices = {},
  findings = [],
}: {
  choices?: Readonly<Record<string, PriorityChoice>>
  findings?: readonly Finding[]
}) {
  const finding = Object.fromEntries(findings.map((one, index) => [`f${index}`, one]))
  const { priorities, leftOut, unclear } = agreedPriorities(score, {
    finding,
    priority_choice: choices,
  })
  const idOf = ({ indicator }: { indicator: { id: string } }) => indicator.id
  return {
    order: priorities.map(idOf),
    leftOut: leftOut.map(idOf),
    unclear: unclear.map(({ id }) => id),
  }
}

const reason = 'So mit der Leitung besprochen.'
const suggested = ['d1.1', 'd1.2', 'd1.3']

describe('agreed priorities', () => {
  it('are the suggested ones while nobody decides otherwise, with what is unclear', () => {
    expect(agreed({})).toEqual({ order: suggested, leftOut: [], unclear: ['d1.5'] })
  })

  it('begin with what was put first, also when it has reached the target', () => {
    const first = { place: 'first', reason } as const
    expect(agreed({ choices: { 'd1.4': first, 'd1.3': first } }).order).toEqual([
      'd1.3',
      'd1.4',
      'd1.1',
      'd1.2',
    ])
  })

  it('leave out what was taken out', () => {
    expect(agreed({ choices: { 'd1.2': { place: 'out', reason } } })).toMatchObject({
      order: ['d1.1', 'd1.3'],
      leftOut: ['d1.2'],
    })
  })

  it.each([
    ['all that was found there is up to the law', ['legal'], [], ['d1.1']],
    ['something of it is not', ['legal', 'own'], suggested, []],
    ['nothing was found', [], suggested, []],
  ] as const)('ask who can change it: %s', (_when, influences, order, leftOut) => {
    const findings = influences.map((influence) => aFinding({ influence }))
    const found = agreed({ findings })
    expect(found.leftOut).toEqual(leftOut)
    if (order.length > 0) expect(found.order).toEqual(order)
  })

  it('take a strength for no reason to leave anything out', () => {
    const strength = aFinding({ kind: 'strength', influence: 'legal' })
    expect(agreed({ findings: [strength] }).order).toEqual(suggested)
  })

  it('keep what is up to the law when the consultants put it first', () => {
    const findings = [aFinding({ influence: 'legal', indicatorIds: ['d1.2'] })]
    const choices = { 'd1.2': { place: 'first', reason } } as const
    expect(agreed({ findings, choices })).toMatchObject({
      order: ['d1.2', 'd1.1', 'd1.3'],
      leftOut: [],
    })
  })
})

it('tells the levels that are missing, as they stand in the arithmetic', () => {
  const { priorities } = agreedPriorities(score, { finding: {}, priority_choice: {} })
  expect(priorities.map(missingLevels)).toEqual([3, 2, 1])
})
