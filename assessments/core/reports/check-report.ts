import { findEntry } from '../instruments/entries.ts'
import { isOpenState } from '../measures/open-measures.ts'
import { guessLanguage } from '../texts/guess-language.ts'
import type { Language } from '../texts/localized.ts'
import { type ClosingCheck, closingChecks } from '../visits/closing-checks.ts'
import { engagementId } from '../visits/entries/engagement.ts'
import { personalDataInVisit } from '../visits/personal-data-in-visit.ts'
import type { EntriesOf, EntryKind } from '../visits/visit-entry.ts'
import { noStoredEntries } from '../visits/visit-entry.ts'
import type { ReportSource, ReportView } from './report.ts'
import { view } from './report-blocks.ts'
import type { ReportInput } from './report-input.ts'
import { shownPhotos } from './shown-photos.ts'
import { holdsQuote, visibleTo } from './visible-to.ts'

/** In the order in which they are shown: what is wrong, what is missing, what is worth a look. */
export const reportCheckKinds = [
  'open_item',
  'change_reason_missing',
  'consensus_reason_missing',
  'double_rating_unfinished',
  'contradiction',
  'personal_data',
  'other_language',
  'placeholder',
  'insufficient_evidence',
  'finding_incomplete',
  'wording_missing',
  'mandate_missing',
  'measure_without_function',
  'measure_without_date',
  'comment_open',
  'follow_up',
  'question',
  'quote_left_out',
  'photo_left_out',
] as const
export type ReportCheckKind = (typeof reportCheckKinds)[number]

/** Something to look at before a report goes out. Warns, never forbids. */
export interface ReportCheck {
  readonly kind: ReportCheckKind
  /** Where to mend it. */
  readonly place: ReportSource
  /** "D5.1", or the text that it is about. */
  readonly about: string
}

type Content = EntriesOf<EntryKind>

function placeOf({ kind, entryKind, entryId, indicatorId }: ClosingCheck): ReportSource {
  if (entryKind === 'finding') return { kind: 'finding', id: entryId }
  if (kind === 'double_rating_unfinished') return view('double_rating')
  if (indicatorId !== null) return { kind: 'indicator', id: indicatorId }
  return view('preparation')
}

/** What would hold up or be asked about at closing; the language is compared with the report's instead. */
function checksOfVisit({ visit }: ReportInput, content: Content): ReportCheck[] {
  const { record, snapshot } = visit
  return closingChecks({ visit: record, snapshot, content }).flatMap((check) =>
    check.kind === 'other_language'
      ? []
      : [{ kind: check.kind, place: placeOf(check), about: check.code || check.text }],
  )
}

/** A text that this audience reads. */
interface ReadText {
  readonly text: string
  readonly place: ReportSource
  readonly about: string
}

/** What was written for the report's readers, with the place where it can be changed. */
function writtenTexts({ visit, entries, measures }: ReportInput): readonly ReadText[] {
  const ofAnswers = visit.snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .map(({ id, code }) => ({
      text: findEntry(visit.record.answers, id)?.clientWording ?? '',
      place: { kind: 'indicator', id } as const,
      about: code,
    }))
  const ofFindings = Object.entries(entries.finding).map(([id, finding]) => {
    const { clientWording, recommendation, assumedCause } = finding
    return {
      text: [clientWording, recommendation, assumedCause].join('\n'),
      place: { kind: 'finding', id } as const,
      about: clientWording,
    }
  })
  const ofChapters = Object.values(entries.report_chapter).map(({ text }) => ({
    text,
    place: view('report'),
    about: text,
  }))
  const { mandate = '', agreedScope = '' } = entries.engagement[engagementId] ?? {}
  const ofEngagement = [mandate, agreedScope].map((text) => ({
    text,
    place: view('preparation'),
    about: text,
  }))
  const ofMeasures = measures.map(({ title, successCriterion }) => ({
    text: [title, successCriterion].join('\n'),
    place: view('results'),
    about: title,
  }))
  return [...ofAnswers, ...ofFindings, ...ofChapters, ...ofEngagement, ...ofMeasures]
}

/** What somebody has left for later: "TODO", "XXX", "???", "{{name}}", "[…]". */
const placeholder = /\bTODO\b|\bTBD\b|XXX|\?\?\?|\{\{[^{}]*\}\}|\[\s*(?:…|\.\.\.)\s*\]/

function checksOfTexts(visible: ReportInput, language: Language): ReportCheck[] {
  return writtenTexts(visible).flatMap(({ text, place, about }) => {
    const written = guessLanguage(text)
    const holds = [
      ['other_language', written !== null && written !== language],
      ['placeholder', placeholder.test(text)],
    ] as const
    return holds.filter(([, isSo]) => isSo).map(([kind]) => ({ kind, place, about }))
  })
}

function checksOfPrivacy({ visit, entries, measures }: ReportInput): ReportCheck[] {
  const { answers, selfAnswers } = visit.record
  const content: Content = {
    ...noStoredEntries,
    ...entries,
    answer: answers,
    self_answer: selfAnswers,
    measure: Object.fromEntries(measures.map((measure, index) => [String(index), measure])),
  }
  return personalDataInVisit(content).map(({ entryKind, entryId, indicatorId, found }) => ({
    kind: 'personal_data',
    place: placeOfEntry(entryKind, entryId, indicatorId),
    about: found,
  }))
}

const viewsOfKinds: Partial<Record<EntryKind, ReportView>> = {
  measure: 'results',
  key_figure: 'key_figures',
  conversation: 'conversations',
  conversation_note: 'conversations',
  evidence: 'evidence',
  evidence_file: 'evidence',
  report_chapter: 'report',
  report_comment: 'report',
}

/** Where an entry can be changed. */
function placeOfEntry(kind: EntryKind, id: string, indicatorId: string | null): ReportSource {
  if (kind === 'finding') return { kind: 'finding', id }
  const name = viewsOfKinds[kind]
  if (name !== undefined) return view(name)
  if (indicatorId !== null) return { kind: 'indicator', id: indicatorId }
  return view('preparation')
}

function checksOfMeasures({ measures }: ReportInput): ReportCheck[] {
  const place = view('results')
  return measures
    .filter(({ state }) => isOpenState(state) && state !== 'proposed')
    .flatMap(({ title, responsibleFunction, dueOn }): ReportCheck[] => [
      ...(responsibleFunction.trim() === ''
        ? [{ kind: 'measure_without_function' as const, place, about: title }]
        : []),
      ...(dueOn === null ? [{ kind: 'measure_without_date' as const, place, about: title }] : []),
    ])
}

function checksOfReport({ entries }: ReportInput): ReportCheck[] {
  const mandate = entries.engagement[engagementId]?.mandate.trim() ?? ''
  const missing: ReportCheck[] =
    mandate === '' ? [{ kind: 'mandate_missing', place: view('preparation'), about: '' }] : []
  const open = Object.values(entries.report_comment)
    .filter(({ decision }) => decision === 'open')
    .map(({ place, text }): ReportCheck => {
      return {
        kind: 'comment_open',
        place: view('report'),
        about: place.trim() || text,
      }
    })
  return [...missing, ...open]
}

/** What the audience does not get, though somebody may have counted on it. */
function checksOfLosses(input: ReportInput): ReportCheck[] {
  const { edition, entries } = input
  const quotes =
    edition.audience === 'public'
      ? writtenTexts(visibleTo(input, 'client'))
          .filter(({ text }) => holdsQuote(text))
          .map(({ place, about }): ReportCheck => ({ kind: 'quote_left_out', place, about }))
      : []
  const shown = new Set(shownPhotos(entries).map(({ evidenceId }) => evidenceId))
  const photos =
    edition.audience === 'client'
      ? Object.entries(entries.evidence)
          .filter(([id, { type, confidentiality }]) => {
            const hasFile = Object.values(entries.evidence_file).some(
              ({ evidenceId }) => evidenceId === id,
            )
            return type === 'photo' && confidentiality === 'open' && hasFile && !shown.has(id)
          })
          .map(
            ([, { title }]): ReportCheck => ({
              kind: 'photo_left_out',
              place: view('evidence'),
              about: title,
            }),
          )
      : []
  return [...quotes, ...photos]
}

/**
 * What to look at before a report goes out, in the order of the kinds: gaps and contradictions of the
 * visit, and in the texts that this audience reads what is in another language than the report, looks like
 * personal data or was left for later. Empty when there is nothing. Source: domain §4; docs/method.md §18
 */
export function checkReport(
  input: ReportInput,
  content: Content,
  language: Language,
): readonly ReportCheck[] {
  const visible = visibleTo(input, input.edition.audience)
  const found = [
    ...checksOfVisit(input, content),
    ...checksOfTexts(visible, language),
    ...checksOfPrivacy(visible),
    ...checksOfMeasures(input),
    ...checksOfReport(input),
    ...checksOfLosses(input),
  ]
  return reportCheckKinds.flatMap((kind) => found.filter((check) => check.kind === kind))
}
