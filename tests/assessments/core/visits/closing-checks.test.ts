import { expect, it } from 'vitest'
import type { Level } from '../../../../assessments/core/visits/answer.ts'
import {
  closingChecks,
  isBlocking,
  missingChangeReasons,
} from '../../../../assessments/core/visits/closing-checks.ts'
import type { Evidence } from '../../../../assessments/core/visits/entries/evidence.ts'
import {
  noStoredEntries,
  type StoredEntries,
} from '../../../../assessments/core/visits/visit-entry.ts'
import { aFinding, anEvidence, aQuestion } from '../../../support/build-entries.ts'
import { anAnswer, aVisit, type VisitInShort } from '../../../support/build-visit.ts'

/** A document for all of the dimension: enough up to level 2. */
const document: Evidence = { ...anEvidence, indicatorIds: [], dimensionIds: ['d1'] }

function checksOf(short: VisitInShort, entries: Partial<StoredEntries> = {}) {
  const { scope, snapshot, answers } = aVisit(short)
  const content = { ...noStoredEntries, answer: answers, evidence: { document }, ...entries }
  return closingChecks({ visit: { scope }, snapshot, content })
}

const inShort = (checks: ReturnType<typeof checksOf>) =>
  checks.map(({ kind, code }) => (code === '' ? kind : `${kind} ${code}`))

it('finds nothing in a visit that is finished', () => {
  expect(checksOf({ answers: { d1: [1, 1, 2, 'n.a.', 'n.b.', 2] } })).toEqual([])
})

it('blocks on open items and on changes without a reason, and on nothing else', () => {
  const changed = { ...anAnswer(2), blindRating: anAnswer(1).rating }
  const asked = { ...anAnswer(1), needsFollowUp: true }
  const checks = checksOf({ answers: { d1: [changed, 'open', asked, 3, 1, 1] } })
  expect(inShort(checks)).toEqual([
    'open_item D1.2',
    'change_reason_missing D1.1',
    'follow_up D1.3',
    'insufficient_evidence D1.4',
  ])
  expect(inShort(checks.filter(isBlocking))).toEqual([
    'open_item D1.2',
    'change_reason_missing D1.1',
  ])
})

it('blocks on a rating that departs from the consensus without a reason', () => {
  const consensus = { 'd1.1': { rating: anAnswer(1).rating, reason: '' } }
  const checks = checksOf({ answers: { d1: [2, 1, 1, 1, 1, 1] } }, { consensus })
  expect(inShort(checks)).toEqual(['consensus_reason_missing D1.1'])
  expect(checks.every(isBlocking)).toBe(true)
})

it('asks for no reason where one is given or the rating is back where it was', () => {
  const changed = { ...anAnswer(2), blindRating: anAnswer(1).rating }
  const answers = {
    lacking: changed,
    given: { ...changed, changeReason: 'change' as const },
    back: { ...changed, rating: anAnswer(1).rating },
  }
  expect(missingChangeReasons(answers)).toEqual(['lacking'])
})

it('names what is not sufficiently supported, in scope alone', () => {
  const answers = {
    d1: [3, 2, 0, { ...anAnswer(0), clientWording: 'Nichts gefunden.' }, 'n.b.', 'n.a.'] as const,
  }
  const withEvidence = (evidence: StoredEntries['evidence']) =>
    inShort(checksOf({ answers }, { evidence }))
  expect(withEvidence({})).toEqual([
    'insufficient_evidence D1.1',
    'insufficient_evidence D1.2',
    'insufficient_evidence D1.3',
  ])
  const observation: Evidence = { ...document, type: 'observation' }
  expect(withEvidence({ document })).toEqual([
    'insufficient_evidence D1.1',
    'insufficient_evidence D1.3',
  ])
  expect(withEvidence({ document, observation })).toEqual(['insufficient_evidence D1.3'])
})

it('names contradictions of two levels or more', () => {
  const answers = { d1: [1, 1, 1, 1, 1, 'n.a.'] as const }
  const source = (indicatorId: string, level: Level, type: Evidence['type']): Evidence => ({
    ...document,
    type,
    indicatorIds: [indicatorId],
    saidLevels: { [indicatorId]: level },
  })
  const evidence = {
    ...{ a: source('d1.1', 1, 'document'), b: source('d1.1', 3, 'observation') },
    ...{ c: source('d1.2', 1, 'document'), d: source('d1.2', 2, 'observation') },
  }
  const found = checksOf({ answers }, { evidence }).filter(({ kind }) => kind === 'contradiction')
  expect(inShort(found)).toEqual(['contradiction D1.1'])
})

it('names what was noted of a rating and would not reach the client', () => {
  const noted = { ...anAnswer(1), note: 'Zweimal gesehen.' }
  const worded = { ...noted, clientWording: 'Das Haus geht voran.' }
  const checks = checksOf({ answers: { d1: [noted, worded, 1, 1, 1, 'n.b.'] } })
  expect(inShort(checks)).toEqual(['wording_missing D1.1'])
})

it('names texts for the client in another language than most of them', () => {
  const inGerman = 'Das Haus hat die Regel mit den Teams beschlossen und hält sich daran.'
  const inEnglish = 'The house has agreed on the rule with its teams and it keeps to that.'
  const wordings = [inGerman, inGerman, inEnglish, 'Kurz.', '', inGerman]
  const answers = { d1: wordings.map((clientWording) => ({ ...anAnswer(1), clientWording })) }
  const finding = { english: aFinding({ evidenceIds: ['document'], clientWording: inEnglish }) }
  expect(checksOf({ answers }, { finding }).map(({ kind, entryId }) => [kind, entryId])).toEqual([
    ['other_language', 'd1.3'],
    ['other_language', 'english'],
  ])
  const both = {
    d1: [inGerman, inEnglish].map((text) => ({ ...anAnswer(1), clientWording: text })),
  }
  expect(inShort(checksOf({ answers: { d1: [...both.d1, 1, 1, 1, 1] } }))).toEqual([
    'other_language D1.2',
  ])
})

it('names questions without an answer and leads to their first indicator', () => {
  const answers = { d1: [1, 1, 1, 1, 1, 1] as const }
  const question = { a: aQuestion, b: { ...aQuestion, isAnswered: true } }
  expect(checksOf({ answers }, { question })).toEqual([
    {
      kind: 'question',
      entryKind: 'question',
      entryId: 'a',
      indicatorId: 'd1.1',
      code: '',
      text: aQuestion.text,
    },
  ])
})

it('names findings that are not complete, with their text', () => {
  const answers = { d1: [1, 1, 1, 1, 1, 1] as const }
  const finding = {
    whole: aFinding({ evidenceIds: ['document'] }),
    lacking: aFinding({ evidenceIds: ['gone'], clientWording: 'Es fehlt ein Aushang.' }),
  }
  expect(checksOf({ answers }, { finding })).toEqual([
    {
      kind: 'finding_incomplete',
      entryKind: 'finding',
      entryId: 'lacking',
      indicatorId: 'd1.1',
      code: '',
      text: 'Es fehlt ein Aushang.',
    },
  ])
})

it('names a double rating until both have finished', () => {
  const answers = { d1: [1, 1, 1, 1, 1, 1] as const }
  const seats = { firstName: 'A', secondName: 'B', isFirstFinished: true, isSecondFinished: false }
  const unfinished = { double_rating: { double_rating: seats } }
  expect(inShort(checksOf({ answers }, unfinished))).toEqual(['double_rating_unfinished'])
  const finished = { double_rating: { double_rating: { ...seats, isSecondFinished: true } } }
  expect(checksOf({ answers }, finished)).toEqual([])
})

it('asks in a Kurzcheck only for the items that it looks at', () => {
  expect(inShort(checksOf({ scope: 'short', answers: { d1: [1, 1] } }))).toEqual(['open_item D1.3'])
})
