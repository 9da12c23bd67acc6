import type { Measure } from '../measures/measure.ts'
import type { Organisation } from '../organisations/organisation.ts'
import { type Answer, openAnswer, type Rating } from '../visits/answer.ts'
import type { Conversation } from '../visits/entries/conversation.ts'
import type { Engagement } from '../visits/entries/engagement.ts'
import type { Evidence } from '../visits/entries/evidence.ts'
import type { Finding } from '../visits/entries/finding.ts'
import type { VisitRecord } from '../visits/visit.ts'
import type { Audience } from './report-edition.ts'
import type { ReportEntries, ReportInput } from './report-input.ts'
import { shownPhotos } from './shown-photos.ts'

/**
 * What an audience may see of a visit. A report is composed of nothing else, so that what is withheld is
 * neither in its text nor anywhere in its file. Source: domain §4; docs/decisions/0010
 */
export function visibleTo(input: ReportInput, audience: Audience): ReportInput {
  const { organisation, visit, otherVisits } = input
  const everybody = { ...input, organisation: withoutContacts(organisation) }
  if (audience === 'internal') return everybody
  const forClient: ReportInput = {
    ...everybody,
    visit: { ...visit, record: withAnswers(visit.record, clientAnswer) },
    otherVisits: otherVisits.map((other) => ({
      ...other,
      record: withAnswers(other.record, ratingOnly),
    })),
    entries: clientEntries(input),
  }
  return audience === 'client' ? forClient : forPublic(forClient)
}

function mapValues<Value>(
  all: Readonly<Record<string, Value>>,
  change: (value: Value, id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).map(([id, value]) => [id, change(value, id)]))
}

function withoutContacts(organisation: Organisation): Organisation {
  return { ...organisation, contacts: [] }
}

function withAnswers(record: VisitRecord, change: (answer: Answer) => Answer): VisitRecord {
  const { answers, selfAnswers } = record
  return {
    ...record,
    answers: mapValues(answers, change),
    selfAnswers: mapValues(selfAnswers, ratingOnly),
  }
}

function ratingOnly({ rating, changeReason }: Answer): Answer {
  return { ...openAnswer, rating, changeReason }
}

function clientAnswer(answer: Answer): Answer {
  return { ...ratingOnly(answer), clientWording: answer.clientWording }
}

/** What remains countable of a source that nobody is told of. */
function anonymousEvidence(evidence: Evidence): Evidence {
  const nothing = { title: '', place: '', passage: '', note: '' }
  return { ...evidence, ...nothing, sourceRoleId: null, saidLevels: {} }
}

function clientFinding(finding: Finding): Finding {
  return { ...finding, note: '', evidenceIds: [] }
}

function clientEntries({ entries }: ReportInput): ReportEntries {
  const photos = shownPhotos(entries)
  const shownEvidence = new Set(photos.map(({ evidenceId }) => evidenceId))
  return {
    ...entries,
    conversation: mapValues(entries.conversation, (conversation) => ({
      ...conversation,
      place: '',
      startTime: null,
    })),
    conversation_note: {},
    question: {},
    document_request: mapValues(entries.document_request, (request) => ({
      ...request,
      title: '',
      note: '',
    })),
    evidence: mapValues(entries.evidence, (evidence, id) =>
      shownEvidence.has(id)
        ? { ...evidence, passage: '', note: '', sourceRoleId: null, saidLevels: {} }
        : anonymousEvidence(evidence),
    ),
    evidence_file: Object.fromEntries(photos.map(({ fileId, file }) => [fileId, file])),
    finding: mapValues(entries.finding, clientFinding),
    priority_choice: mapValues(entries.priority_choice, (choice) => ({ ...choice, reason: '' })),
    report_comment: {},
  }
}

const quotationMark = /[„“”"»«‹›]/

/** Whether a text says something in somebody's own words, or may be taken to. */
export function holdsQuote(text: string): boolean {
  return quotationMark.test(text)
}

/** The whole text or none of it: half a sentence says something else. */
function withoutQuote(text: string): string {
  return holdsQuote(text) ? '' : text
}

function publicRating(rating: Rating): Rating {
  return rating.status === 'not_applicable' ? { ...rating, reason: '' } : rating
}

function publicAnswer(answer: Answer): Answer {
  const { rating, clientWording } = answer
  return { ...answer, rating: publicRating(rating), clientWording: withoutQuote(clientWording) }
}

function publicFinding(finding: Finding): Finding {
  return {
    ...finding,
    clientWording: withoutQuote(finding.clientWording),
    recommendation: withoutQuote(finding.recommendation),
    assumedCause: '',
  }
}

function publicMeasure(measure: Measure): Measure {
  const title = withoutQuote(measure.title)
  return { ...measure, title, responsibleFunction: '', successCriterion: '', confirmation: null }
}

/** Who was spoken with could be guessed where a role is held by few. */
function publicConversation(conversation: Conversation): Conversation {
  return { ...conversation, roleId: null, isRoleHeldByThree: false }
}

function publicEngagement(engagement: Engagement): Engagement {
  const { agreedScope } = engagement
  return { ...engagement, mandate: '', distribution: '', agreedScope: withoutQuote(agreedScope) }
}

function forPublic(input: ReportInput): ReportInput {
  const { visit, otherVisits, entries, settings } = input
  const names = [...new Set([visit, ...otherVisits].flatMap(({ record }) => record.consultants))]
  const unnamed = (record: VisitRecord): VisitRecord => ({
    ...withAnswers(record, publicAnswer),
    // Whether the same people came again still counts for the comparison.
    consultants: record.consultants.map((name) => String(names.indexOf(name) + 1)),
  })
  return {
    ...input,
    visit: { ...visit, record: unnamed(visit.record) },
    otherVisits: otherVisits.map((other) => ({ ...other, record: unnamed(other.record) })),
    entries: {
      ...entries,
      conversation: mapValues(entries.conversation, publicConversation),
      engagement: mapValues(entries.engagement, publicEngagement),
      evidence: {},
      evidence_file: {},
      finding: mapValues(entries.finding, publicFinding),
      key_figure: {},
      report_chapter: mapValues(entries.report_chapter, (chapter) => ({
        ...chapter,
        text: withoutQuote(chapter.text),
      })),
    },
    // A measure whose title is somebody's own words is not named at all.
    measures: input.measures.map(publicMeasure).filter(({ title }) => title !== ''),
    peers: {},
    author: settings.servicePoint,
  }
}
