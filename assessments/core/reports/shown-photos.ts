import { engagementId } from '../visits/entries/engagement.ts'
import type { Evidence } from '../visits/entries/evidence.ts'
import type { EvidenceFile } from '../visits/entries/evidence-file.ts'
import { evidenceInOrder, filesOf } from '../visits/linked-evidence.ts'
import type { EntriesOf } from '../visits/visit-entry.ts'

export interface ShownPhoto {
  readonly evidenceId: string
  readonly evidence: Evidence
  readonly fileId: string
  readonly file: EvidenceFile
}

function isPicture({ kind }: EvidenceFile): boolean {
  return kind === 'jpeg' || kind === 'png'
}

/**
 * The pictures that may leave the team: of evidence that is marked open, and only where the agreement
 * allows photos. In the order of the evidence; empty otherwise. Source: domain §3, data protection
 */
export function shownPhotos(
  entries: EntriesOf<'engagement' | 'evidence' | 'evidence_file'>,
): readonly ShownPhoto[] {
  if (entries.engagement[engagementId]?.photosAllowed !== 'yes') return []
  return evidenceInOrder(entries.evidence)
    .filter(({ evidence }) => evidence.type === 'photo' && evidence.confidentiality === 'open')
    .flatMap(({ id, evidence }) =>
      filesOf(id, entries.evidence_file)
        .filter(({ file }) => isPicture(file))
        .map((stored) => ({ evidenceId: id, evidence, fileId: stored.id, file: stored.file })),
    )
}
