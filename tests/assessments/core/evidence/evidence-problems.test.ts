import { describe, expect, it } from 'vitest'
import { evidenceProblems } from '../../../../assessments/core/evidence/evidence-problems.ts'
import {
  evidenceSupport,
  type SupportEntries,
} from '../../../../assessments/core/evidence/evidence-support.ts'
import { type Answer, type Level, openAnswer } from '../../../../assessments/core/visits/answer.ts'
import type { Conversation } from '../../../../assessments/core/visits/entries/conversation.ts'
import type { Evidence } from '../../../../assessments/core/visits/entries/evidence.ts'
import { aConversation, aConversationNote, anEvidence } from '../../../support/build-entries.ts'

const nothing: SupportEntries = { evidence: {}, conversation: {}, conversation_note: {} }

const evidenceOf = (...all: Partial<Evidence>[]): SupportEntries => ({
  ...nothing,
  evidence: Object.fromEntries(
    all.map((fields, index) => [`e${index}`, { ...anEvidence, ...fields }]),
  ),
})

function said(conversation: Partial<Conversation>, text = 'Das klappt.'): SupportEntries {
  const note = { ...aConversationNote, conversationId: 'c', text, indicatorIds: ['d5.1'] }
  return {
    ...nothing,
    conversation: { c: { ...aConversation, ...conversation } },
    conversation_note: { n: note },
  }
}

const supportIn = (entries: SupportEntries, dimensionId = 'd5') =>
  evidenceSupport('d5.1', { id: dimensionId }, entries)

const here = { indicatorIds: ['d5.1'] }

describe('evidenceSupport', () => {
  it('is empty without evidence, and counts the pieces of each type', () => {
    expect(supportIn(nothing)).toEqual({ pieces: new Map(), hasUsersVoice: false })
    const twoDocuments = evidenceOf(here, here, { indicatorIds: ['d5.2'], type: 'photo' })
    expect([...supportIn(twoDocuments).pieces]).toEqual([['document', 2]])
  })

  it('takes in what supports the whole dimension', () => {
    const whole = evidenceOf({ indicatorIds: [], dimensionIds: ['d5'], type: 'workshop' })
    expect([...supportIn(whole).pieces]).toEqual([['workshop', 1]])
    expect(supportIn(whole, 'd6').pieces.size).toBe(0)
  })

  it('counts a note from a conversation as a conversation, and an empty one not', () => {
    expect([...supportIn(said({})).pieces]).toEqual([['conversation', 1]])
    expect(supportIn(said({}, ' ')).pieces.size).toBe(0)
  })

  it.each([
    [{ roleId: 'users', peopleCount: 5 }, true],
    [{ roleId: 'migrant-organisation', peopleCount: 8 }, true],
    [{ roleId: 'users', peopleCount: 4 }, false],
    [{ roleId: 'users', peopleCount: null }, false],
    [{ roleId: 'staff', peopleCount: 9 }, false],
    [{ roleId: null, peopleCount: 9 }, false],
  ])('hears the voice of users from five people on: %o', (conversation, expected) => {
    expect(supportIn(said(conversation)).hasUsersVoice).toBe(expected)
  })
})

describe('evidenceProblems', () => {
  const rated = (level: Level, fields: Partial<Answer> = {}): Answer => ({
    ...openAnswer,
    rating: { status: 'rated', level },
    ...fields,
  })
  const problemsOf = (answer: Answer, entries: SupportEntries, dimensionId = 'd1') =>
    evidenceProblems(answer, { id: dimensionId }, supportIn(entries, dimensionId))
  const oneType = evidenceOf(here)
  const twoTypes = evidenceOf(here, { ...here, type: 'observation' })

  it('finds nothing where there is no level', () => {
    expect(problemsOf(openAnswer, nothing)).toEqual([])
    const rating = { status: 'not_assessed', reason: 'no_time' } as const
    expect(problemsOf({ ...openAnswer, rating }, nothing)).toEqual([])
  })

  it('asks for a reason at level 0, in either text', () => {
    expect(problemsOf(rated(0), twoTypes)).toEqual(['reason_missing'])
    expect(problemsOf(rated(0, { note: 'Nichts gefunden.' }), nothing)).toEqual([])
    expect(problemsOf(rated(0, { clientWording: 'Noch nicht begonnen.' }), nothing)).toEqual([])
  })

  it.each<[Level, string[], string[], string[]]>([
    [1, ['evidence_missing'], [], []],
    [2, ['evidence_missing'], [], []],
    [3, ['evidence_missing'], ['second_type_missing'], []],
    [4, ['evidence_missing'], ['second_type_missing'], []],
  ])('asks at level %i for enough types', (level, without, withOne, withTwo) => {
    expect(problemsOf(rated(level), nothing)).toEqual(without)
    expect(problemsOf(rated(level), oneType)).toEqual(withOne)
    expect(problemsOf(rated(level), twoTypes)).toEqual(withTwo)
  })

  it('asks at level 4 in D5 to D9 for the voice of users too', () => {
    expect(problemsOf(rated(4), twoTypes, 'd5')).toEqual(['users_voice_missing'])
    expect(problemsOf(rated(4), twoTypes, 'd9')).toEqual(['users_voice_missing'])
    expect(problemsOf(rated(4), twoTypes, 'd4')).toEqual([])
    expect(problemsOf(rated(3), twoTypes, 'd5')).toEqual([])
    const heard = { ...said({ roleId: 'users', peopleCount: 6 }), evidence: oneType.evidence }
    expect(problemsOf(rated(4), heard, 'd5')).toEqual([])
  })
})
