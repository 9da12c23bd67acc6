import { expect, it } from 'vitest'
import { personalDataInVisit } from '../../../../assessments/core/visits/personal-data-in-visit.ts'
import { noStoredEntries } from '../../../../assessments/core/visits/visit-entry.ts'
import { aConversation, aMeasure, aQuestion, aSelfRater } from '../../../support/build-entries.ts'
import { anAnswer } from '../../../support/build-visit.ts'

const nothing = { ...noStoredEntries, answer: {}, self_answer: {}, measure: {} }
const email = 'erika@amt.example'
const seats = { isFirstFinished: true, isSecondFinished: true }

it('finds nothing in texts without personal data, nor in ids and days', () => {
  const content = {
    ...nothing,
    answer: { 'd1.1': { ...anAnswer(2), note: 'Aushang im Flur' } },
    measure: { [aMeasure.visitId]: aMeasure },
    question: { q: aQuestion },
    conversation: { c: aConversation },
    self_rater: { s: aSelfRater },
  }
  expect(personalDataInVisit(content)).toEqual([])
})

it('names what it found, where, and the indicator to go to', () => {
  const content = {
    ...nothing,
    answer: { 'd1.1': { ...anAnswer(2), note: `Rückfrage an ${email}, bitte` } },
    question: { q: { ...aQuestion, text: `Wer liest ${email}?`, indicatorIds: ['d1.2'] } },
    measure: { m: { ...aMeasure, responsibleFunction: email } },
  }
  const found = { kind: 'email', found: email }
  expect(personalDataInVisit(content)).toEqual([
    { entryKind: 'answer', entryId: 'd1.1', indicatorId: 'd1.1', ...found },
    { entryKind: 'measure', entryId: 'm', indicatorId: null, ...found },
    { entryKind: 'question', entryId: 'q', indicatorId: 'd1.2', ...found },
  ])
})

it('reads every free text of an answer', () => {
  const places = (fields: object) =>
    personalDataInVisit({ ...nothing, answer: { 'd1.1': { ...anAnswer(2), ...fields } } })
  for (const field of ['note', 'clientWording', 'consensusReason'])
    expect(places({ [field]: email })).toHaveLength(1)
  expect(places({ rating: { status: 'not_applicable', reason: email } })).toHaveLength(1)
})

it('leaves the names of the consultants alone', () => {
  const double_rating = { double_rating: { firstName: 'Frau Weber', secondName: email, ...seats } }
  expect(personalDataInVisit({ ...nothing, double_rating })).toEqual([])
})
