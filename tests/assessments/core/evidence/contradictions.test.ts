import { expect, it } from 'vitest'
import { contradictionAt, isClear } from '../../../../assessments/core/evidence/contradictions.ts'
import { aConversationNote, anEvidence } from '../../../support/build-entries.ts'

const says = (level: 0 | 1 | 2 | 3 | 4) => ({ ...anEvidence, saidLevels: { 'd1.1': level } })
const told = (level: 0 | 1 | 2 | 3 | 4) => ({ ...aConversationNote, saidLevels: { 'd1.1': level } })
const none = { evidence: {}, conversation_note: {} }

it('names sources that say different levels, the lowest first', () => {
  const found = contradictionAt('d1.1', {
    evidence: { paper: says(3) },
    conversation_note: { talk: told(1) },
  })
  expect(found).toEqual({
    indicatorId: 'd1.1',
    spread: 2,
    sources: [
      {
        kind: 'conversation_note',
        id: 'talk',
        type: 'conversation',
        level: 1,
        text: aConversationNote.text,
      },
      { kind: 'evidence', id: 'paper', type: 'document', level: 3, text: anEvidence.title },
    ],
  })
  expect(found && isClear(found)).toBe(true)
})

it('shows neighbouring levels, and asks nobody to clear them up', () => {
  const found = contradictionAt('d1.1', { ...none, evidence: { a: says(2), b: says(3) } })
  expect(found?.spread).toBe(1)
  expect(found && isClear(found)).toBe(false)
})

it.each([
  ['nothing is said', none],
  ['one source says a level', { ...none, evidence: { a: says(4), b: anEvidence } }],
  ['all say the same', { evidence: { a: says(2) }, conversation_note: { b: told(2) } }],
  [
    'a source is no longer linked to the indicator',
    { ...none, evidence: { a: says(0), b: { ...says(4), indicatorIds: [] } } },
  ],
])('finds none when %s', (_when, entries) => {
  expect(contradictionAt('d1.1', entries)).toBeNull()
})
