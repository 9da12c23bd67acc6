import { expect, it } from 'vitest'
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
import { aQuestion } from '../../../support/build-entries.ts'
import { anAnswer, aVisit, type VisitInShort } from '../../../support/build-visit.ts'

const evidence: Evidence = {
  type: 'document',
  title: 'Rahmenvertrag',
  capturedOn: '2026-03-02',
  place: '',
  sourceRoleId: null,
  isRoleHeldByThree: false,
  confidentiality: 'internal',
  passage: '',
  note: '',
  indicatorIds: [],
  dimensionIds: [],
}

function checksOf(short: VisitInShort, entries: Partial<StoredEntries> = {}) {
  const { scope, snapshot, answers } = aVisit(short)
  const content = { ...noStoredEntries, answer: answers, ...entries }
  return closingChecks({ visit: { scope }, snapshot, content })
}

const inShort = (checks: ReturnType<typeof checksOf>) =>
  checks.map(({ kind, code }) => (code === '' ? kind : `${kind} ${code}`))

it('finds nothing in a visit that is finished', () => {
  expect(checksOf({ answers: { d1: [0, 1, 2, 'n.a.', 'n.b.', 2] } })).toEqual([])
})

it('blocks on open items and on changes without a reason, and on nothing else', () => {
  const changed = { ...anAnswer(2), blindRating: anAnswer(1).rating }
  const asked = { ...anAnswer(1), needsFollowUp: true }
  const checks = checksOf({ answers: { d1: [changed, 'open', asked, 3, 1, 1] } })
  expect(inShort(checks)).toEqual([
    'open_item D1.2',
    'change_reason_missing D1.1',
    'follow_up D1.3',
    'without_evidence D1.4',
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

it('takes evidence of the item or of its dimension for levels 3 and 4', () => {
  const answers = { d1: [3, 4, 2, 0, 'n.b.', 'n.a.'] as const }
  const withEvidence = (fields: Partial<Evidence>) =>
    inShort(checksOf({ answers }, { evidence: { a: { ...evidence, ...fields } } }))
  expect(withEvidence({})).toEqual(['without_evidence D1.1', 'without_evidence D1.2'])
  expect(withEvidence({ indicatorIds: ['d1.2'] })).toEqual(['without_evidence D1.1'])
  expect(withEvidence({ dimensionIds: ['d1'] })).toEqual([])
})

it('names questions without an answer and leads to their first indicator', () => {
  const answers = { d1: [1, 1, 1, 1, 1, 1] as const }
  const question = { a: aQuestion, b: { ...aQuestion, isAnswered: true } }
  expect(checksOf({ answers }, { question })).toEqual([
    { kind: 'question', entryId: 'a', indicatorId: 'd1.1', code: '', text: aQuestion.text },
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
