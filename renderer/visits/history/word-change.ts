import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import {
  answerStatusKeys,
  changeReasonKeys,
  entryKindKeys,
  notAssessedReasonKeys,
} from '../../../assessments/core/texts/domain-keys.ts'
import type { Language } from '../../../assessments/core/texts/localized.ts'
import { type Answer, openAnswer, type Rating } from '../../../assessments/core/visits/answer.ts'
import {
  type EntryRevision,
  isFoundByIndicator,
} from '../../../assessments/core/visits/visit-entry.ts'
import type { Words } from '../../texts/text-key.ts'
import { ownNameOf } from './entry-name.ts'

/** "Stufe 3", "offen", "nicht beurteilt: keine Zeit". */
export function wordRating(rating: Rating, words: Words): string {
  if (rating.status === 'rated') return words('scoring.item.level', { level: rating.level })
  const status = words(answerStatusKeys[rating.status])
  if (rating.status === 'open') return status
  const reason =
    rating.status === 'not_assessed' ? words(notAssessedReasonKeys[rating.reason]) : rating.reason
  return `${status}: ${reason}`
}

type AnswerRevision = Extract<EntryRevision, { kind: 'answer' | 'self_answer' }>

function isOfAnswer(revision: EntryRevision): revision is AnswerRevision {
  return revision.kind === 'answer' || revision.kind === 'self_answer'
}

/** The indicator that an entry is found by; null for a kind that goes by an id of its own. */
function indicatorIdOf({ kind, entryId }: EntryRevision): string | null {
  return isFoundByIndicator(kind) ? entryId : null
}

/** "D5.1 Geregeltes Dolmetschen", "Frage: Seit wann gilt die Regel?", "Vereinbarung". */
export function nameOfEntry(
  revision: EntryRevision,
  { dimensions }: InstrumentSnapshot,
  language: Language,
  words: Words,
): string {
  const kind = words(entryKindKeys[revision.kind])
  const indicatorId = indicatorIdOf(revision)
  if (indicatorId === null) return [kind, ownNameOf(revision)].filter(Boolean).join(': ')
  const indicator = dimensions
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId)
  const name = indicator ? `${indicator.code} ${indicator.texts[language].title}` : revision.entryId
  return revision.kind === 'answer' ? name : `${name} · ${kind}`
}

/** "hinzugefügt", "geändert", "entfernt". */
function wordWayOfChange({ before, after }: EntryRevision, words: Words): string {
  if (before === null) return words('visits.history.added')
  return words(after === null ? 'visits.history.removed' : 'visits.history.changed')
}

/** What else has changed in an answer, a sentence each; of texts only that they did. */
function answerChanges(before: Answer, after: Answer, words: Words): readonly string[] {
  return [
    textChange(before.note, after.note, noteKeys, words),
    textChange(before.clientWording, after.clientWording, clientWordingKeys, words),
    followUpChange(before, after, words),
    areasChange(before, after, words),
    reasonChange(before, after, words),
    consensusChange(before, after),
  ].filter((sentence) => sentence !== null)
}

const noteKeys = {
  added: 'visits.history.note_added',
  changed: 'visits.history.note_changed',
  removed: 'visits.history.note_removed',
} as const

const clientWordingKeys = {
  added: 'visits.history.client_wording_added',
  changed: 'visits.history.client_wording_changed',
  removed: 'visits.history.client_wording_removed',
} as const

function textChange(
  before: string,
  after: string,
  keys: typeof noteKeys | typeof clientWordingKeys,
  words: Words,
): string | null {
  if (before === after) return null
  if (before === '') return words(keys.added)
  return words(after === '' ? keys.removed : keys.changed)
}

function followUpChange(before: Answer, after: Answer, words: Words): string | null {
  if (before.needsFollowUp === after.needsFollowUp) return null
  return words(
    after.needsFollowUp ? 'visits.history.follow_up_set' : 'visits.history.follow_up_cleared',
  )
}

function areasChange(before: Answer, after: Answer, words: Words): string | null {
  if (JSON.stringify(before.areas) === JSON.stringify(after.areas)) return null
  return after.areas === null
    ? words('visits.history.areas_cleared')
    : words('visits.history.areas', { ...after.areas })
}

function reasonChange(before: Answer, after: Answer, words: Words): string | null {
  if (before.changeReason === after.changeReason || after.changeReason === null) return null
  return words(changeReasonKeys[after.changeReason])
}

/** A reason is told in full: it is what the history is read for. */
function consensusChange(before: Answer, after: Answer): string | null {
  const { consensusReason } = after
  return before.consensusReason === consensusReason || consensusReason === ''
    ? null
    : consensusReason
}

function wordConsensus(
  { before, after }: Extract<EntryRevision, { kind: 'consensus' }>,
  words: Words,
): readonly string[] {
  const from = wordRating(before?.rating ?? openAnswer.rating, words)
  const to = wordRating(after?.rating ?? openAnswer.rating, words)
  const reason = after?.reason ?? ''
  const isNew = reason !== (before?.reason ?? '')
  return [...(from === to ? [] : [`${from} → ${to}`]), ...(isNew && reason !== '' ? [reason] : [])]
}

/** A change, a sentence for each thing that is another one now; the rating first. */
export function wordChange(revision: EntryRevision, words: Words): readonly string[] {
  if (revision.kind === 'consensus') return wordConsensus(revision, words)
  if (!isOfAnswer(revision)) return [wordWayOfChange(revision, words)]
  const before = revision.before ?? openAnswer
  const after = revision.after ?? openAnswer
  const from = wordRating(before.rating, words)
  const to = wordRating(after.rating, words)
  return [...(from === to ? [] : [`${from} → ${to}`]), ...answerChanges(before, after, words)]
}
