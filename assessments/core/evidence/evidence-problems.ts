import type { SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import type { Answer } from '../visits/answer.ts'
import type { EvidenceSupport } from './evidence-support.ts'

/** Why a rating is not sufficiently supported (unzureichend belegt). */
export const evidenceProblemKinds = [
  'reason_missing',
  'evidence_missing',
  'second_type_missing',
  'users_voice_missing',
] as const
export type EvidenceProblem = (typeof evidenceProblemKinds)[number]

/** The standard's dimensions that are about those whom the organisation is there for: D5 to D9. */
const usersDimensions: ReadonlySet<string> = new Set(['d5', 'd6', 'd7', 'd8', 'd9'])

const hasReason = ({ note, clientWording }: Answer) =>
  note.trim() !== '' || clientWording.trim() !== ''

/**
 * What a rating lacks: level 0 needs a reason in words, 1 and 2 one type of evidence, 3 and 4 two; level 4
 * in D5 to D9 also the voice of users or of a migrant organisation. Warns, never blocks. Empty for a
 * rating without a level, and when all is well. Source: docs/method.md §16
 */
export function evidenceProblems(
  answer: Answer,
  { id: dimensionId }: Pick<SnapshotDimension, 'id'>,
  { pieces, hasUsersVoice }: EvidenceSupport,
): readonly EvidenceProblem[] {
  if (answer.rating.status !== 'rated') return []
  const { level } = answer.rating
  if (level === 0) return hasReason(answer) ? [] : ['reason_missing']
  const needsVoice = level === 4 && usersDimensions.has(dimensionId) && !hasUsersVoice
  const voice: readonly EvidenceProblem[] = needsVoice ? ['users_voice_missing'] : []
  if (pieces.size === 0) return ['evidence_missing', ...voice]
  return level >= 3 && pieces.size < 2 ? ['second_type_missing', ...voice] : voice
}
