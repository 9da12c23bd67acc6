import type { Evidence } from './entries/evidence.ts'
import type { EvidenceFile } from './entries/evidence-file.ts'

export interface EvidenceEntry {
  readonly id: string
  readonly evidence: Evidence
}

type AllEvidence = Readonly<Record<string, Evidence>>

/** All evidence, the newest first, then by title. */
export function evidenceInOrder(all: AllEvidence): readonly EvidenceEntry[] {
  return Object.entries(all)
    .map(([id, evidence]) => ({ id, evidence }))
    .toSorted(
      ({ evidence: a }, { evidence: b }) =>
        b.capturedOn.localeCompare(a.capturedOn) || a.title.localeCompare(b.title),
    )
}

export interface StoredFile {
  readonly id: string
  readonly file: EvidenceFile
}

/** The files of a piece of evidence in their order; none for evidence that has none. */
export function filesOf(
  evidenceId: string,
  all: Readonly<Record<string, EvidenceFile>>,
): readonly StoredFile[] {
  return Object.entries(all)
    .map(([id, file]) => ({ id, file }))
    .filter(({ file }) => file.evidenceId === evidenceId)
    .toSorted((a, b) => a.file.position - b.file.position)
}

export function isLinkedTo({ evidence }: EvidenceEntry, indicatorId: string): boolean {
  return evidence.indicatorIds.includes(indicatorId)
}

/** Indicator id → how many pieces of evidence are linked to it; an indicator without any is missing. */
export function evidenceCounts(all: AllEvidence): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { indicatorIds } of Object.values(all))
    for (const id of new Set(indicatorIds)) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/**
 * A source of other indicators: what it says of their levels is kept for those that stay.
 * @returns the same source with these links
 */
export function linkedTo<Source extends Pick<Evidence, 'indicatorIds' | 'saidLevels'>>(
  source: Source,
  indicatorIds: readonly string[],
): Source {
  const said = Object.entries(source.saidLevels).filter(([id]) => indicatorIds.includes(id))
  return { ...source, indicatorIds: [...indicatorIds], saidLevels: Object.fromEntries(said) }
}

export function withLink(evidence: Evidence, indicatorId: string): Evidence {
  return linkedTo(evidence, [...new Set([...evidence.indicatorIds, indicatorId])])
}

/** The evidence stays, also when nothing is linked to it any more. */
export function withoutLink(evidence: Evidence, indicatorId: string): Evidence {
  return linkedTo(
    evidence,
    evidence.indicatorIds.filter((id) => id !== indicatorId),
  )
}
