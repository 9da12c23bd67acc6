import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Answer } from './answer.ts'
import { emptyEngagement, engagementId } from './entries/engagement.ts'
import type { VisitRecord } from './visit.ts'
import type { EntryChange, StoredEntries } from './visit-entry.ts'

/** The visit that a new one is prepared from. */
export interface PreviousVisit {
  readonly visit: Pick<VisitRecord, 'id' | 'answers'>
  readonly entries: StoredEntries
  readonly snapshot: InstrumentSnapshot
}

/**
 * What a new visit takes over from the one before: structure and suggestions, nothing that counts. The
 * agreement without dates and consents, the list of documents as requested anew, the plan without dates
 * and times, what was left unanswered, the rows of the key figures without their numbers, and findings that are not
 * resolved, to be looked at again. No answer,
 * no conversation and no evidence: nothing counts until it is rated anew.
 *
 * Indicators are found again by their comparison key; a link to one that the next instrument does not have
 * is dropped. Entries keep their ids. @returns empty when there is nothing to take over
 */
export function carryOver(
  previous: PreviousVisit,
  nextSnapshot: InstrumentSnapshot,
): readonly EntryChange[] {
  const nextIdOf = indicatorMap(previous.snapshot, nextSnapshot)
  const linked = (ids: readonly string[]) => ids.flatMap((id) => nextIdOf.get(id) ?? [])
  return [
    ...carriedEngagement(previous.entries),
    ...carriedAgenda(previous.entries, nextSnapshot),
    ...carriedDocuments(previous.entries, linked),
    ...carriedQuestions(previous, linked),
    ...followUpQuestions(previous, linked),
    ...carriedKeyFigures(previous.entries),
    ...carriedFindings(previous, linked),
  ]
}

type Linked = (indicatorIds: readonly string[]) => string[]

function indicatorsOf({ dimensions }: InstrumentSnapshot) {
  return dimensions.flatMap(({ indicators }) => indicators)
}

function indicatorMap(
  previous: InstrumentSnapshot,
  next: InstrumentSnapshot,
): ReadonlyMap<string, string> {
  const idByKey = new Map(indicatorsOf(next).map((item) => [item.comparisonKey, item.id]))
  return new Map(
    indicatorsOf(previous).flatMap(({ id, comparisonKey }): [string, string][] => {
      const nextId = idByKey.get(comparisonKey)
      return nextId === undefined ? [] : [[id, nextId]]
    }),
  )
}

/** Names what stays, so that whatever else an agreement holds has to be settled again. */
function carriedEngagement({ engagement }: StoredEntries): readonly EntryChange[] {
  const agreed = engagement[engagementId]
  if (agreed === undefined) return []
  const { mandate, agreedScope, distribution, staffCouncil } = agreed
  const value = {
    ...emptyEngagement,
    mandate,
    agreedScope,
    distribution,
    // That there is none is a fact of the house; that it was involved is true of one visit only.
    staffCouncil: staffCouncil === 'none' ? staffCouncil : emptyEngagement.staffCouncil,
  }
  return [{ kind: 'engagement', id: engagementId, value }]
}

function carriedAgenda(
  { agenda_item }: StoredEntries,
  { roles }: InstrumentSnapshot,
): readonly EntryChange[] {
  const isKnown = (roleId: string | null) => roles.some(({ id }) => id === roleId)
  return Object.entries(agenda_item).map(([id, item]) => ({
    kind: 'agenda_item',
    id,
    value: {
      ...item,
      date: null,
      startTime: null,
      roleId: isKnown(item.roleId) ? item.roleId : null,
    },
  }))
}

function carriedDocuments(
  { document_request }: StoredEntries,
  linked: Linked,
): readonly EntryChange[] {
  return Object.entries(document_request).map(([id, request]) => ({
    kind: 'document_request',
    id,
    value: {
      ...request,
      status: 'requested',
      requestedOn: null,
      receivedOn: null,
      indicatorIds: linked(request.indicatorIds),
    },
  }))
}

function carriedQuestions(
  { visit, entries }: PreviousVisit,
  linked: Linked,
): readonly EntryChange[] {
  return Object.entries(entries.question)
    .filter(([, question]) => !question.isAnswered)
    .map(([id, question]) => ({
      kind: 'question',
      id,
      value: {
        ...question,
        indicatorIds: linked(question.indicatorIds),
        fromVisitId: visit.id,
      },
    }))
}

/** Each answer that somebody had to ask about again becomes a question, once for each visit it comes from. */
function followUpQuestions(
  { visit, snapshot }: PreviousVisit,
  linked: Linked,
): readonly EntryChange[] {
  return indicatorsOf(snapshot).flatMap(({ id, texts }): EntryChange[] => {
    const answer = visit.answers[id]
    if (answer === undefined || !answer.needsFollowUp) return []
    const text = firstLineOf(answer) ?? texts.de.title
    const value = { text, indicatorIds: linked([id]), fromVisitId: visit.id, isAnswered: false }
    return [{ kind: 'question', id: `follow_up/${visit.id}/${id}`, value }]
  })
}

const longestQuestion = 500

function firstLineOf({ note }: Answer): string | null {
  const line = note
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '')
  // By code points, so that no character is cut in half.
  return line === undefined ? null : [...line].slice(0, longestQuestion).join('').trim()
}

/** What has not been resolved is looked at again: its state is open, and its evidence was of another day. */
function carriedFindings(
  { visit, entries }: PreviousVisit,
  linked: Linked,
): readonly EntryChange[] {
  return Object.entries(entries.finding)
    .filter(([, { kind, state }]) => kind !== 'strength' && state !== 'resolved')
    .map(([id, finding]) => ({
      kind: 'finding',
      id,
      value: {
        ...finding,
        state: null,
        evidenceIds: [],
        indicatorIds: linked(finding.indicatorIds),
        fromVisitId: finding.fromVisitId ?? visit.id,
      },
    }))
}

function carriedKeyFigures({ key_figure }: StoredEntries): readonly EntryChange[] {
  return Object.entries(key_figure).map(([id, figure]) => ({
    kind: 'key_figure',
    id,
    value: { ...figure, count: null, total: null, periodFrom: null, periodTo: null },
  }))
}
