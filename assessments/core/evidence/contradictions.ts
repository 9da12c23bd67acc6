import type { Level } from '../visits/answer.ts'
import type { EvidenceType } from '../visits/entries/evidence.ts'
import type { EntriesOf } from '../visits/visit-entry.ts'

/** One source that says which level an indicator has. */
export interface LevelSource {
  readonly kind: 'evidence' | 'conversation_note'
  readonly id: string
  /** A note from a conversation counts as a conversation. */
  readonly type: EvidenceType
  readonly level: Level
  /** The evidence's title, or the note. */
  readonly text: string
}

/** Sources of one indicator that do not say the same level, the lowest first. */
export interface Contradiction {
  readonly indicatorId: string
  readonly sources: readonly LevelSource[]
  /** Levels between the lowest and the highest, at least 1. */
  readonly spread: number
}

type SourceEntries = EntriesOf<'evidence' | 'conversation_note'>

/** From here on it has to be cleared up; neighbouring levels are how different people see the same thing. */
const clearSpread = 2

function sourcesOf(
  indicatorId: string,
  { evidence, conversation_note }: SourceEntries,
): readonly LevelSource[] {
  const ofEvidence = Object.entries(evidence).flatMap(([id, one]): LevelSource[] => {
    const level = one.indicatorIds.includes(indicatorId) ? one.saidLevels[indicatorId] : undefined
    return level === undefined
      ? []
      : [{ kind: 'evidence', id, type: one.type, level, text: one.title }]
  })
  const ofNotes = Object.entries(conversation_note).flatMap(([id, one]): LevelSource[] => {
    const level = one.indicatorIds.includes(indicatorId) ? one.saidLevels[indicatorId] : undefined
    return level === undefined
      ? []
      : [{ kind: 'conversation_note', id, type: 'conversation', level, text: one.text }]
  })
  return [...ofEvidence, ...ofNotes]
}

/**
 * Whether the sources of an indicator say different levels. @returns null when they agree, or when fewer
 * than two say a level at all. Source: docs/method.md §16
 */
export function contradictionAt(indicatorId: string, entries: SourceEntries): Contradiction | null {
  const sources = sourcesOf(indicatorId, entries).toSorted((a, b) => a.level - b.level)
  const [lowest, highest] = [sources.at(0), sources.at(-1)]
  if (lowest === undefined || highest === undefined) return null
  const spread = highest.level - lowest.level
  return spread === 0 ? null : { indicatorId, sources, spread }
}

/** Two levels apart or more: to be cleared up before the visit is closed. Source: docs/method.md §16 */
export function isClear({ spread }: Contradiction): boolean {
  return spread >= clearSpread
}
