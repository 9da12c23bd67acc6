import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import type {
  EntriesOf,
  EntryChange,
  EntryKind,
  EntryValue,
} from '../../../assessments/core/visits/visit-entry.ts'
import type { WholeVisit } from '../../api/use-visits.ts'

/** Everything that can be entered in a visit, by kind and id. */
export type VisitContent = EntriesOf<EntryKind>

export function contentOf({ visit, entries, measures }: WholeVisit): VisitContent {
  return { ...entries, answer: visit.answers, self_answer: visit.selfAnswers, measure: measures }
}

/** The same content with some entries set or taken away. */
export function withChanges(content: VisitContent, changes: readonly EntryChange[]): VisitContent {
  const changed: Record<string, Record<string, unknown>> = {}
  for (const { kind, id, value } of changes) {
    const entries = changed[kind] ?? { ...content[kind] }
    changed[kind] = entries
    if (value === null) delete entries[id]
    else entries[id] = value
  }
  return { ...content, ...changed } as VisitContent
}

export function entryIn<Kind extends EntryKind>(
  content: VisitContent,
  kind: Kind,
  id: string,
): EntryValue<Kind> | null {
  const entries: Readonly<Record<string, EntryValue<Kind>>> = content[kind]
  return Object.hasOwn(entries, id) ? (entries[id] ?? null) : null
}

/** The changes that bring back what stands in a content now; an answer that was never given is open. */
export function presentState(
  content: VisitContent,
  changes: readonly EntryChange[],
): readonly EntryChange[] {
  return changes.map(({ kind, id }) => {
    const absent = kind === 'answer' || kind === 'self_answer' ? openAnswer : null
    return { kind, id, value: entryIn(content, kind, id) ?? absent } as EntryChange
  })
}
