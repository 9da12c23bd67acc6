import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryOver, type PreviousVisit } from '../../../../assessments/core/visits/carry-over.ts'
import { refusedReferences } from '../../../../assessments/core/visits/entry-references.ts'
import {
  entryChangeSchema,
  noStoredEntries,
  type StoredEntries,
} from '../../../../assessments/core/visits/visit-entry.ts'
import {
  aConversation,
  aFinding,
  aMeasure,
  aQuestion,
  aSelfRater,
} from '../../../support/build-entries.ts'
import {
  type AnswerInShort,
  aDimension,
  anAnswer,
  anIndicator,
  anInstrument,
  aVisit,
} from '../../../support/build-visit.ts'

/** "d1.1" goes by the id "d9.1" now, "d1.2" as before; the others are gone, "d1.3" with a new meaning. */
const next = anInstrument({
  version: '2.0.0',
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'd9.1', comparisonKey: 'd1.1' }),
        anIndicator({ id: 'd1.2' }),
        anIndicator({ id: 'd1.3', comparisonKey: 'd1.3-new' }),
      ],
    }),
  ],
})

function previous(
  entries: Partial<StoredEntries>,
  answers: Record<string, AnswerInShort> = {},
): PreviousVisit {
  const visit = aVisit({ answers })
  return { visit, entries: { ...noStoredEntries, ...entries }, snapshot: visit.snapshot }
}

const engagement = {
  mandate: 'Folgeauftrag',
  agreedScope: 'Standort Markt',
  distribution: 'Geschäftsführung',
  photosAllowed: 'yes',
  staffCouncil: 'involved',
  staffCouncilInvolvedOn: '2026-02-01',
  peerGroupConsent: 'yes',
  privacyNoticeGivenOn: '2026-02-02',
  measuresReviewedOn: '2026-02-03',
} as const

const document = {
  title: 'Leitbild',
  status: 'reviewed',
  requestedOn: '2026-01-10',
  receivedOn: '2026-01-20',
  note: 'geschwärzt',
  indicatorIds: ['d1.1', 'd1.2', 'd1.3', 'd1.4'],
} as const

const agendaItem = {
  date: '2026-03-02',
  startTime: '09:30',
  durationMinutes: 60,
  method: 'interview',
  roleId: 'staff',
  place: 'Raum 1',
  subject: 'Dolmetschen',
} as const

const keyFigure = {
  topic: 'own',
  name: 'Beratungen in einfacher Sprache',
  count: 12,
  total: 40,
  periodFrom: '2025-01-01',
  periodTo: '2025-12-31',
  source: 'Fachverfahren',
  position: 0,
} as const

describe('a new visit from the last one', () => {
  it('takes the agreement over without dates and consents', () => {
    expect(carryOver(previous({ engagement: { engagement } }), next)).toEqual([
      {
        kind: 'engagement',
        id: 'engagement',
        value: {
          ...engagement,
          photosAllowed: 'not_settled',
          staffCouncil: 'not_settled',
          staffCouncilInvolvedOn: null,
          peerGroupConsent: 'not_settled',
          privacyNoticeGivenOn: null,
          measuresReviewedOn: null,
        },
      },
    ])
  })

  it('still knows that there is no staff council', () => {
    const none = { ...engagement, staffCouncil: 'none' } as const
    expect(carryOver(previous({ engagement: { engagement: none } }), next)).toMatchObject([
      { value: { staffCouncil: 'none' } },
    ])
  })

  it('asks for the documents anew, linked to what the next instrument still has', () => {
    const entries = {
      document_request: { a: { ...document, indicatorIds: [...document.indicatorIds] } },
    }
    expect(carryOver(previous(entries), next)).toEqual([
      {
        kind: 'document_request',
        id: 'a',
        value: {
          ...document,
          status: 'requested',
          requestedOn: null,
          receivedOn: null,
          indicatorIds: ['d9.1', 'd1.2'],
        },
      },
    ])
  })

  it('plans the day without dates and times, and without roles that are gone', () => {
    const agenda_item = { a: agendaItem, b: { ...agendaItem, roleId: 'gone' } }
    const open = { ...agendaItem, date: null, startTime: null }
    expect(carryOver(previous({ agenda_item }), next)).toEqual([
      { kind: 'agenda_item', id: 'a', value: open },
      { kind: 'agenda_item', id: 'b', value: { ...open, roleId: null } },
    ])
  })

  it('asks what was left unanswered, and says where it comes from', () => {
    const question = { a: aQuestion, b: { ...aQuestion, isAnswered: true } }
    const last = previous({ question })
    expect(carryOver(last, next)).toEqual([
      {
        kind: 'question',
        id: 'a',
        value: { ...aQuestion, indicatorIds: ['d9.1'], fromVisitId: last.visit.id },
      },
    ])
  })

  it('turns answers to ask about again into questions: the first line of the note, or the title', () => {
    const flagged = { ...anAnswer(3), needsFollowUp: true }
    const last = previous(
      {},
      {
        'd1.1': { ...flagged, note: '\n  Seit wann gilt das?\nMehr dazu' },
        'd1.2': { ...anAnswer(1), note: 'Keine Frage' },
        'd1.3': flagged,
      },
    )
    const fromLast = { fromVisitId: last.visit.id, isAnswered: false }
    expect(carryOver(last, next)).toEqual([
      {
        kind: 'question',
        id: `follow_up/${last.visit.id}/d1.1`,
        value: { text: 'Seit wann gilt das?', indicatorIds: ['d9.1'], ...fromLast },
      },
      {
        kind: 'question',
        id: `follow_up/${last.visit.id}/d1.3`,
        value: { text: 'Title D1.3', indicatorIds: [], ...fromLast },
      },
    ])
  })

  it('keeps the rows of the key figures, and none of their numbers', () => {
    const value = { ...keyFigure, count: null, total: null, periodFrom: null, periodTo: null }
    expect(carryOver(previous({ key_figure: { own: keyFigure } }), next)).toEqual([
      { kind: 'key_figure', id: 'own', value },
    ])
  })

  it('takes findings over to be looked at again: not resolved, no strength, no evidence', () => {
    const changes = carryOver(
      previous({
        finding: {
          open: aFinding({ evidenceIds: ['e'], state: 'new' }),
          older: aFinding({ state: 'partly_resolved', fromVisitId: aMeasure.visitId }),
          strength: aFinding({ kind: 'strength' }),
          resolved: aFinding({ state: 'resolved' }),
        },
      }),
      next,
    )
    expect(changes.map(({ id }) => id)).toEqual(['open', 'older'])
    expect(changes[0]?.value).toMatchObject({ state: null, evidenceIds: [] })
    expect(changes[1]?.value).toMatchObject({ state: null, fromVisitId: aMeasure.visitId })
    for (const change of changes) expect(entryChangeSchema.parse(change)).toEqual(change)
  })

  it('takes over nothing where there is nothing', () => {
    expect(carryOver(previous({}), next)).toEqual([])
  })
})

const kindsThatCount = [
  'answer',
  'self_answer',
  'conversation',
  'conversation_note',
  'evidence',
  'evidence_file',
  'priority_choice',
  'self_rater',
  'self_collection',
  'consensus',
  'double_rating',
  'independent_rating',
  'measure',
]

const shortAnswer: fc.Arbitrary<AnswerInShort> = fc
  .record({
    short: fc.constantFrom<AnswerInShort>(0, 1, 2, 3, 4, 'n.a.', 'n.b.', 'open'),
    needsFollowUp: fc.boolean(),
    note: fc.string({ unit: 'grapheme', maxLength: 1_200 }),
  })
  .map(({ short, ...rest }) => ({ ...anAnswer(short), ...rest }))

it('never takes over what counts, and only what can be saved', () => {
  const ids = ['d1.1', 'd1.2', 'd1.3', 'd1.4', 'd1.5', 'd1.6']
  const links = fc.subarray(ids)
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...ids), shortAnswer),
      links,
      links,
      fc.boolean(),
      (answers, asked, requested, isAnswered) => {
        const last = previous(
          {
            engagement: { engagement },
            agenda_item: { a: agendaItem },
            document_request: { a: { ...document, indicatorIds: requested } },
            question: { a: { ...aQuestion, indicatorIds: asked, isAnswered } },
            key_figure: { own: keyFigure },
            conversation: { a: aConversation },
            self_rater: { a: aSelfRater },
          },
          answers,
        )
        const changes = carryOver(last, next)
        const kinds = changes.map(({ kind }) => kind)
        expect(kinds.filter((kind) => kindsThatCount.includes(kind))).toEqual([])
        for (const change of changes) {
          expect(entryChangeSchema.parse(change)).toEqual(change)
          expect(refusedReferences(change, next)).toBeNull()
        }
        const places = changes.map(({ kind, id }) => `${kind}/${id}`)
        expect(new Set(places).size).toBe(places.length)
      },
    ),
  )
})
