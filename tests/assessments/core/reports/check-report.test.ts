import { describe, expect, it } from 'vitest'
import {
  checkReport,
  type ReportCheckKind,
} from '../../../../assessments/core/reports/check-report.ts'
import type { ReportSource } from '../../../../assessments/core/reports/report.ts'
import type { Audience } from '../../../../assessments/core/reports/report-edition.ts'
import type { Answer } from '../../../../assessments/core/visits/answer.ts'
import {
  emptyEngagement,
  engagementId,
} from '../../../../assessments/core/visits/entries/engagement.ts'
import type { Evidence } from '../../../../assessments/core/visits/entries/evidence.ts'
import type { ReportComment } from '../../../../assessments/core/visits/entries/report-comment.ts'
import {
  type EntriesOf,
  type EntryKind,
  noStoredEntries,
} from '../../../../assessments/core/visits/visit-entry.ts'
import { aFinding, aMeasure, anEvidence, aQuestion } from '../../../support/build-entries.ts'
import { aReportInput } from '../../../support/build-report.ts'
import { aDimension, anAnswer, anInstrument, aVisit } from '../../../support/build-visit.ts'

const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1' })] })
const german = 'Das Haus hat die Regel mit den Teams beschlossen und hält sich daran.'
const english = 'The house has agreed on the rule with its teams and it keeps to that.'
const document: Evidence = { ...anEvidence, indicatorIds: [], dimensionIds: ['d1'] }

type Content = EntriesOf<EntryKind>

/** A visit that is ready: rated, supported, worded, agreed on. */
const clean: Content = {
  ...noStoredEntries,
  answer: Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [
      `d1.${number}`,
      { ...anAnswer(number === 6 ? 'n.a.' : 2), clientWording: german },
    ]),
  ),
  self_answer: {},
  measure: { m: { ...aMeasure, comparisonKeys: [] } },
  engagement: {
    [engagementId]: { ...emptyEngagement, mandate: german, photosAllowed: 'no' },
  },
  evidence: { document },
  finding: { f: aFinding({ evidenceIds: ['document'], clientWording: german }) },
}

function checksOf(content: Content, audience: Audience = 'client') {
  const visit = aVisit({ snapshot, answers: { d1: [] } })
  const input = aReportInput({
    visits: [visit],
    edition: { audience },
    record: { answers: { ...content.answer }, selfAnswers: {} },
    entries: content,
    measures: Object.values(content.measure),
  })
  return checkReport(input, content, 'de')
}

const changedAnswer = (id: string, fields: Partial<Answer>): Content => {
  const answer = clean.answer[id]
  if (answer === undefined) throw new Error(`No ${id}`)
  return { ...clean, answer: { ...clean.answer, [id]: { ...answer, ...fields } } }
}
const changedFinding = (fields: Parameters<typeof aFinding>[0]): Content => ({
  ...clean,
  finding: { f: aFinding({ evidenceIds: ['document'], clientWording: german, ...fields }) },
})
const source = (level: 0 | 1 | 2 | 3 | 4, type: Evidence['type']): Evidence => ({
  ...document,
  type,
  indicatorIds: ['d1.1'],
  saidLevels: { 'd1.1': level },
})
const aComment: ReportComment = {
  receivedOn: '2026-03-10',
  fromFunction: 'Geschäftsführung',
  place: 'D1.1',
  text: 'Der Vertrag gilt seit Mai.',
  decision: 'open',
  answer: '',
  position: 0,
}
const indicator: ReportSource = { kind: 'indicator', id: 'd1.1' }
const finding: ReportSource = { kind: 'finding', id: 'f' }
const view = (name: Extract<ReportSource, { kind: 'view' }>['view']): ReportSource => ({
  kind: 'view',
  view: name,
})

/** One error each, with the check that has to find it and the place it has to lead to. */
const seeded: readonly [error: string, Content, ReportCheckKind, ReportSource][] = [
  ['an open criterion', changedAnswer('d1.1', anAnswer('open')), 'open_item', indicator],
  [
    'a change without its reason',
    changedAnswer('d1.1', { blindRating: anAnswer(1).rating }),
    'change_reason_missing',
    indicator,
  ],
  [
    'a consensus without its reason',
    { ...clean, consensus: { 'd1.1': { rating: anAnswer(1).rating, reason: '' } } },
    'consensus_reason_missing',
    indicator,
  ],
  [
    'a double rating that is not finished',
    {
      ...clean,
      double_rating: {
        double_rating: {
          firstName: 'A',
          secondName: 'B',
          isFirstFinished: true,
          isSecondFinished: false,
        },
      },
    },
    'double_rating_unfinished',
    view('double_rating'),
  ],
  [
    'sources that contradict each other',
    { ...clean, evidence: { document, a: source(1, 'document'), b: source(3, 'observation') } },
    'contradiction',
    indicator,
  ],
  ['an address', changedAnswer('d1.1', { clientWording: 'An a@b.de' }), 'personal_data', indicator],
  [
    'a telephone number in a finding',
    changedFinding({ recommendation: 'Rückruf unter 0345 123456.' }),
    'personal_data',
    finding,
  ],
  [
    'an account in a chapter',
    {
      ...clean,
      report_chapter: {
        summary: { isShown: true, position: null, text: 'Konto DE89 3704 0044 0532 0130 00.' },
      },
    },
    'personal_data',
    view('report'),
  ],
  [
    'a wording in another language',
    changedAnswer('d1.1', { clientWording: english }),
    'other_language',
    indicator,
  ],
  [
    'a recommendation in another language',
    changedFinding({ clientWording: '–', recommendation: english }),
    'other_language',
    finding,
  ],
  [
    'a placeholder',
    changedAnswer('d1.1', { clientWording: `${german} TODO Zahl` }),
    'placeholder',
    indicator,
  ],
  [
    'a placeholder in braces',
    changedFinding({ recommendation: 'Bitte {{Frist}} nennen.' }),
    'placeholder',
    finding,
  ],
  [
    'a high level with one source',
    changedAnswer('d1.1', anAnswer(3)),
    'insufficient_evidence',
    indicator,
  ],
  [
    'a finding without evidence',
    changedFinding({ evidenceIds: [] }),
    'finding_incomplete',
    finding,
  ],
  ['a finding without words', changedFinding({ clientWording: '' }), 'finding_incomplete', finding],
  [
    'a note without words for the client',
    changedAnswer('d1.1', { note: 'Zweimal gesehen.', clientWording: '' }),
    'wording_missing',
    indicator,
  ],
  ['no mandate', { ...clean, engagement: {} }, 'mandate_missing', view('preparation')],
  [
    'a measure that nobody is responsible for',
    { ...clean, measure: { m: { ...aMeasure, comparisonKeys: [], responsibleFunction: ' ' } } },
    'measure_without_function',
    view('results'),
  ],
  [
    'a measure without a date',
    { ...clean, measure: { m: { ...aMeasure, comparisonKeys: [], dueOn: null } } },
    'measure_without_date',
    view('results'),
  ],
  [
    'a reply that nobody has decided on',
    { ...clean, report_comment: { c: aComment } },
    'comment_open',
    view('report'),
  ],
  ['a follow-up', changedAnswer('d1.1', { needsFollowUp: true }), 'follow_up', indicator],
  ['a question', { ...clean, question: { q: aQuestion } }, 'question', indicator],
]

describe('the look before a report goes out', () => {
  it.each(['internal', 'client', 'public'] as const)(
    'finds nothing in a clean visit: %s',
    (who) => {
      expect(checksOf(clean, who)).toEqual([])
    },
  )

  it.each(seeded)('finds %s, and leads there', (_error, content, kind, place) => {
    const found = checksOf(content)
    expect(found).toContainEqual(expect.objectContaining({ kind, place }))
  })

  it('knows at least twenty errors', () => {
    expect(seeded.length).toBeGreaterThanOrEqual(20)
  })

  it('says which texts the public version leaves out, and no other version does', () => {
    const quoted = changedAnswer('d1.1', { clientWording: 'Jemand sagte: „So nicht.“' })
    const losses = (audience: Audience) =>
      checksOf(quoted, audience).filter(({ kind }) => kind === 'quote_left_out')
    expect(losses('public').map(({ place }) => place)).toEqual([indicator])
    expect(losses('client')).toEqual([])
  })

  it('says which open photos stay out because nobody has allowed photos', () => {
    const photo: Evidence = { ...document, type: 'photo', confidentiality: 'open', title: 'Schild' }
    const file = {
      evidenceId: 'p',
      hash: 'a'.repeat(64),
      name: 'schild.jpg',
      kind: 'jpeg',
      byteLength: 1,
      isBlackened: false,
      position: 0,
    } as const
    const content = {
      ...clean,
      evidence: { document, p: photo },
      evidence_file: { f: file },
    }
    expect(checksOf(content)).toEqual([
      { kind: 'photo_left_out', place: view('evidence'), about: 'Schild' },
    ])
    const allowed = {
      ...content,
      engagement: {
        [engagementId]: { ...emptyEngagement, mandate: german, photosAllowed: 'yes' as const },
      },
    }
    expect(checksOf(allowed)).toEqual([])
  })

  it('looks for personal data in what the audience reads alone', () => {
    const noted = changedAnswer('d1.1', { note: 'Rückruf unter 0345 123456.' })
    const kinds = (audience: Audience) => checksOf(noted, audience).map(({ kind }) => kind)
    expect(kinds('internal')).toContain('personal_data')
    expect(kinds('client')).toEqual([])
  })
})
