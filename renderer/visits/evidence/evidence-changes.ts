import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import type { StoredFile } from '../../../assessments/core/visits/linked-evidence.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import type { KeptFile } from './files/keep-files.ts'
import { nameWithoutEnding, type PreparedFile } from './files/prepare-file.ts'

/** What stands in the form when it is saved. */
interface SavedEvidence {
  /** null for evidence that does not exist yet. */
  readonly id: string | null
  readonly evidence: Evidence
  /** The files it has already. */
  readonly stored: readonly StoredFile[]
  /** Ids of those that were taken away. */
  readonly removed: ReadonlySet<string>
  /** The files that come with it, and the same as the store keeps them. */
  readonly prepared: readonly PreparedFile[]
  readonly kept: readonly KeptFile[]
}

/**
 * What changes when a form is saved: one piece of evidence with its files, or one piece for each file, which
 * then goes by the file's name and day.
 */
export function evidenceChanges(saved: SavedEvidence, isEach: boolean): readonly EntryChange[] {
  return isEach ? onePerFile(saved) : together(saved)
}

function together({ id, evidence, stored, removed, kept }: SavedEvidence): EntryChange[] {
  const evidenceId = id ?? crypto.randomUUID()
  const first = Math.max(-1, ...stored.map(({ file }) => file.position)) + 1
  return [
    { kind: 'evidence', id: evidenceId, value: evidence },
    ...[...removed].map(
      (fileId): EntryChange => ({ kind: 'evidence_file', id: fileId, value: null }),
    ),
    ...kept.map((file, index) => fileChange(evidenceId, file, first + index)),
  ]
}

function onePerFile({ evidence, prepared, kept }: SavedEvidence): EntryChange[] {
  return kept.flatMap((file, index): EntryChange[] => {
    const evidenceId = crypto.randomUUID()
    const value = {
      ...evidence,
      title: nameWithoutEnding(file.name),
      capturedOn: prepared[index]?.capturedOn ?? evidence.capturedOn,
    }
    return [{ kind: 'evidence', id: evidenceId, value }, fileChange(evidenceId, file, 0)]
  })
}

function fileChange(evidenceId: string, file: KeptFile, position: number): EntryChange {
  return {
    kind: 'evidence_file',
    id: crypto.randomUUID(),
    value: { ...file, evidenceId, position },
  }
}
