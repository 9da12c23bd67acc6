import { expect, it } from 'vitest'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { formatPoints } from '../../../../assessments/core/texts/format-points.ts'
import { closingTalk } from '../../../../assessments/core/visits/closing-talk.ts'
import { aQuestion } from '../../../support/build-entries.ts'
import {
  aDimension,
  anAnswer,
  anIndicator,
  anInstrument,
  aVisit,
  type VisitInShort,
} from '../../../support/build-visit.ts'

const talkOf = (visit: VisitInShort, questions = {}) =>
  closingTalk({ ...aVisit(visit), questions, language: 'de' })

it('names what is rated 3 or 4 by dimension, and nothing below', () => {
  const snapshot = anInstrument({
    dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' })],
  })
  const talk = talkOf({ snapshot, answers: { d1: [2, 3, 4], d2: [0, 1, 2] } })
  expect(talk.strengths.map(({ name }) => name)).toEqual(['Dimension D1 auf Deutsch'])
  expect(talk.strengths[0]?.points.map(({ text }) => text)).toEqual([
    'Strength D1.2',
    'Strength D1.3',
  ])
})

it("takes the client's wording where there is one", () => {
  const worded = { ...anAnswer(3), clientWording: 'Alle Teams buchen Dolmetschende.' }
  const talk = talkOf({ answers: { d1: [worded, { ...anAnswer(3), clientWording: '  ' }] } })
  expect(talk.strengths[0]?.points.map(({ text }) => text)).toEqual([
    'Alle Teams buchen Dolmetschende.',
    'Strength D1.2',
  ])
})

it('asks each item once, then the questions without an answer', () => {
  const both = { ...anAnswer('n.b.'), needsFollowUp: true }
  const questions = { a: aQuestion, b: { ...aQuestion, isAnswered: true } }
  const talk = talkOf({ answers: { d1: [both, 'n.b.', 'n.a.', 'open', 1] } }, questions)
  expect(talk.openQuestions.map(({ kind, title }) => [kind, title])).toEqual([
    ['follow_up', 'Title D1.1'],
    ['not_assessed', 'Title D1.2'],
    ['question', ''],
  ])
  expect(talk.openQuestions.at(-1)?.text).toBe(aQuestion.text)
})

it('leaves out what a Kurzcheck does not look at', () => {
  const talk = talkOf({ scope: 'short', answers: { d1: [3, 3, 3, 4, 'n.b.'] } })
  expect(talk.strengths[0]?.points).toHaveLength(3)
  expect(talk.openQuestions).toEqual([])
})

it('is empty while nothing is rated', () => {
  expect(talkOf({})).toEqual({ strengths: [], openQuestions: [] })
})

it('holds neither a number nor an internal note, though scoring has them from the same answers', () => {
  const note = 'interne Notiz zur Leitung'
  const titled = anIndicator({ id: 'one', code: 'Q' })
  const dimension = aDimension({
    id: 'first',
    code: 'P',
    indicators: [titled, ...['two', 'three'].map((id) => anIndicator({ id, code: 'Q' }))],
  })
  const answers = {
    one: { ...anAnswer(3), note },
    two: { ...anAnswer(4), note, consensusReason: note },
    three: { ...anAnswer(3), note, needsFollowUp: true },
  }
  const visit = aVisit({ snapshot: anInstrument({ dimensions: [dimension] }), answers })
  const [scored] = scoreVisit(visit).dimensions
  // (3 + 4 + 3) / 3 × 25
  expect(scored?.points && formatPoints(scored.points, 'de')).toBe('83,3')
  expect(scored?.level?.label).toBe(3)
  expect(JSON.stringify(visit.answers)).toContain(note)
  const talk = closingTalk({ ...visit, questions: {}, language: 'de' })
  expect(talk.strengths[0]?.points).toHaveLength(3)
  expect(talk.openQuestions).toHaveLength(1)
  const everything = JSON.stringify(talk)
  expect(everything).not.toMatch(/\d/)
  expect(everything).not.toContain(note)
})
