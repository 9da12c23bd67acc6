import { z } from 'zod'
import { measureSchema } from '../measures/measure.ts'
import { answerSchema } from './answer.ts'
import { agendaItemSchema } from './entries/agenda-item.ts'
import { consensusSchema } from './entries/consensus.ts'
import { conversationNoteSchema, conversationSchema } from './entries/conversation.ts'
import { documentRequestSchema } from './entries/document-request.ts'
import { engagementSchema } from './entries/engagement.ts'
import { evidenceSchema } from './entries/evidence.ts'
import { evidenceFileSchema } from './entries/evidence-file.ts'
import { findingSchema } from './entries/finding.ts'
import { doubleRatingSchema, independentRatingSchema } from './entries/independent-rating.ts'
import { keyFigureSchema } from './entries/key-figure.ts'
import { priorityChoiceSchema } from './entries/priority-choice.ts'
import { questionSchema } from './entries/question.ts'
import { reportChapterSchema } from './entries/report-chapter.ts'
import { reportCommentSchema } from './entries/report-comment.ts'
import { selfCollectionSchema } from './entries/self-collection.ts'
import { selfRaterSchema } from './entries/self-rater.ts'

/** What is stored with a visit beside its answers, by kind; every entry has an id within its kind. */
const storedEntrySchemas = {
  engagement: engagementSchema,
  agenda_item: agendaItemSchema,
  document_request: documentRequestSchema,
  question: questionSchema,
  conversation: conversationSchema,
  conversation_note: conversationNoteSchema,
  key_figure: keyFigureSchema,
  evidence: evidenceSchema,
  evidence_file: evidenceFileSchema,
  finding: findingSchema,
  priority_choice: priorityChoiceSchema,
  self_rater: selfRaterSchema,
  self_collection: selfCollectionSchema,
  double_rating: doubleRatingSchema,
  independent_rating: independentRatingSchema,
  consensus: consensusSchema,
  report_chapter: reportChapterSchema,
  report_comment: reportCommentSchema,
} as const

/** Everything that a person can enter in a visit. Answers are found by their indicator's id. */
const entrySchemas = {
  ...storedEntrySchemas,
  /** The official external answer. */
  answer: answerSchema,
  /** The organisation's agreed view of itself. */
  self_answer: answerSchema,
  /** Belongs to the organisation, and is entered in a visit. */
  measure: measureSchema,
} as const

export type EntryKind = keyof typeof entrySchemas
export type StoredEntryKind = keyof typeof storedEntrySchemas
export type EntryValue<Kind extends EntryKind> = z.infer<(typeof entrySchemas)[Kind]>

const storedEntryKinds = Object.keys(storedEntrySchemas) as readonly StoredEntryKind[]
export const entryKinds = Object.keys(entrySchemas) as readonly EntryKind[]
export const entryKindSchema = z.enum(entryKinds)

/** Whether an entry of this kind has the id of the indicator it is about. */
export function isFoundByIndicator(kind: EntryKind): boolean {
  return ['answer', 'self_answer', 'consensus', 'priority_choice'].includes(kind)
}

/** Entries of some kinds, each by its id. */
export type EntriesOf<Kind extends EntryKind> = {
  readonly [K in Kind]: Readonly<Record<string, EntryValue<K>>>
}
export type StoredEntries = EntriesOf<StoredEntryKind>

/** A new value for one entry; null takes it away. */
export type EntryChange = {
  [Kind in EntryKind]: {
    readonly kind: Kind
    readonly id: string
    readonly value: EntryValue<Kind> | null
  }
}[EntryKind]

/** One step of the history: who changed which entry, when, from what to what; null is "not there". */
export type EntryRevision = {
  [Kind in EntryKind]: {
    /** Place in the order of saving on this laptop; clocks may jump, this never does. */
    readonly sequence: number
    readonly kind: Kind
    readonly entryId: string
    readonly changedAt: string
    readonly changedBy: string
    readonly before: EntryValue<Kind> | null
    readonly after: EntryValue<Kind> | null
  }
}[EntryKind]

const idSchema = z.string().min(1).max(200)

/** A union with one member per kind; its type is the one that stands above, kind by kind. */
function unionOfKinds<Value>(member: (kind: EntryKind) => z.ZodObject): z.ZodType<Value> {
  const [first, ...others] = entryKinds.map(member) as [z.ZodObject, ...z.ZodObject[]]
  const members = [first, ...others] as unknown as Parameters<typeof z.discriminatedUnion>[1]
  return z.discriminatedUnion('kind', members) as unknown as z.ZodType<Value>
}

export const entryChangeSchema = unionOfKinds<EntryChange>((kind) =>
  z.strictObject({
    kind: z.literal(kind),
    id: idSchema,
    value: entrySchemas[kind].nullable(),
  }),
)

export const entryRevisionSchema = unionOfKinds<EntryRevision>((kind) =>
  z.strictObject({
    sequence: z.int().positive(),
    kind: z.literal(kind),
    entryId: idSchema,
    changedAt: z.iso.datetime(),
    changedBy: z.string(),
    before: entrySchemas[kind].nullable(),
    after: entrySchemas[kind].nullable(),
  }),
)

export const storedEntriesSchema = z.strictObject(
  Object.fromEntries(
    storedEntryKinds.map((kind) => [kind, z.record(z.string(), storedEntrySchemas[kind])]),
  ),
) as unknown as z.ZodType<StoredEntries>

/** A visit's entries while there are none. */
export const noStoredEntries = Object.fromEntries(
  storedEntryKinds.map((kind) => [kind, {}]),
) as unknown as StoredEntries
