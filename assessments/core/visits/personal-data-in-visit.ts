import { findPersonalData, type PersonalDataKind } from '../privacy/personal-data.ts'
import type { Rating } from './answer.ts'
import {
  type EntriesOf,
  type EntryKind,
  type EntryValue,
  isFoundByIndicator,
} from './visit-entry.ts'

/** A stretch of an entry's text that looks like personal data. */
export interface PersonalDataPlace {
  readonly entryKind: EntryKind
  readonly entryId: string
  /** Null for what belongs to no single indicator. */
  readonly indicatorId: string | null
  readonly kind: PersonalDataKind
  readonly found: string
}

type TextsOf = { readonly [Kind in EntryKind]: (value: EntryValue<Kind>) => readonly string[] }

const reasonIn = (rating: Rating) => (rating.status === 'not_applicable' ? rating.reason : '')

const textsOfAnswer: TextsOf['answer'] = ({ note, clientWording, consensusReason, rating }) => [
  note,
  clientWording,
  consensusReason,
  reasonIn(rating),
]

/** Everything in an entry that somebody has written freely; a new kind of entry does not compile without. */
const textsOf: TextsOf = {
  answer: textsOfAnswer,
  self_answer: textsOfAnswer,
  measure: ({ title, responsibleFunction, successCriterion, confirmation }) => [
    title,
    responsibleFunction,
    successCriterion,
    confirmation?.note ?? '',
  ],
  engagement: ({ mandate, agreedScope, distribution }) => [mandate, agreedScope, distribution],
  agenda_item: ({ place, subject }) => [place, subject],
  document_request: ({ title, note }) => [title, note],
  question: ({ text }) => [text],
  conversation: ({ place }) => [place],
  conversation_note: ({ text }) => [text],
  key_figure: ({ name, source }) => [name, source],
  evidence: ({ title, place, passage, note }) => [title, place, passage, note],
  evidence_file: ({ name }) => [name],
  finding: ({ clientWording, note, assumedCause, recommendation }) => [
    clientWording,
    note,
    assumedCause,
    recommendation,
  ],
  priority_choice: ({ reason }) => [reason],
  self_rater: ({ ratings }) => Object.values(ratings).map(reasonIn),
  self_collection: () => [],
  // Names of the consultants belong there.
  double_rating: () => [],
  independent_rating: ({ note, rating }) => [note, reasonIn(rating)],
  consensus: ({ rating, reason }) => [reason, reasonIn(rating)],
  report_chapter: ({ text }) => [text],
  report_comment: ({ fromFunction, place, text, answer }) => [fromFunction, place, text, answer],
}

/** Everything that somebody has written freely in an entry, empty texts included. */
export function textsOfEntry<Kind extends EntryKind>(
  kind: Kind,
  value: EntryValue<Kind>,
): readonly string[] {
  return textsOf[kind](value)
}

function indicatorOf(kind: EntryKind, id: string, value: object): string | null {
  if (isFoundByIndicator(kind)) return id
  if ('indicatorId' in value && typeof value.indicatorId === 'string') return value.indicatorId
  const [first] =
    'indicatorIds' in value && Array.isArray(value.indicatorIds) ? value.indicatorIds : []
  return typeof first === 'string' ? first : null
}

function placesOfKind<Kind extends EntryKind>(
  entryKind: Kind,
  entries: Readonly<Record<string, EntryValue<Kind>>>,
): PersonalDataPlace[] {
  return Object.entries(entries).flatMap(([entryId, value]) =>
    textsOf[entryKind](value).flatMap((text) =>
      findPersonalData(text).map(({ kind, from, to }) => ({
        entryKind,
        entryId,
        indicatorId: indicatorOf(entryKind, entryId, value),
        kind,
        found: text.slice(from, to),
      })),
    ),
  )
}

/**
 * What in all texts of a visit looks like personal data, to be looked at before closing. Warns, never
 * blocks. Empty when nothing is found. Source: domain §3, data protection
 */
export function personalDataInVisit(content: EntriesOf<EntryKind>): readonly PersonalDataPlace[] {
  const kinds = Object.keys(textsOf) as EntryKind[]
  return kinds.flatMap((kind) => placesOfKind(kind, content[kind]))
}
