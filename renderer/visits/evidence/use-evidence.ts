import { useMemo, useState } from 'react'
import {
  type EvidenceEntry,
  evidenceCounts,
  evidenceInOrder,
  filesOf,
  type StoredFile,
  withLink,
  withoutLink,
} from '../../../assessments/core/visits/linked-evidence.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { callOperation } from '../../api/call-operation.ts'
import type { VisitContent } from '../entries/visit-content.ts'
import type { VisitStore } from '../entries/visit-store.ts'
import type { KeptFile } from './files/keep-files.ts'
import { useOutsideFiles } from './files/use-outside-files.ts'

/** What the drawer is open for; null while it is closed. */
export type EvidenceDrawerState =
  /** With files that were dropped or pasted, or none. */
  | { readonly kind: 'add'; readonly files: readonly File[] }
  | { readonly kind: 'edit'; readonly id: string }
  | null

/** The visit's evidence, how it is changed, and the drawer for it, which files from outside open too. */
export function useEvidence(store: VisitStore, content: VisitContent, isLocked: boolean) {
  const [drawer, setDrawer] = useState<EvidenceDrawerState>(null)
  const counts = useMemo(() => evidenceCounts(content.evidence), [content.evidence])
  const all = useMemo(() => evidenceInOrder(content.evidence), [content.evidence])
  const changes = useMemo(() => {
    function save(...entries: readonly EntryChange[]) {
      if (!isLocked) store.change(...entries)
    }
    return {
      /** As one step to undo. */
      save,
      link: ({ id, evidence }: EvidenceEntry, indicatorId: string) =>
        save({ kind: 'evidence', id, value: withLink(evidence, indicatorId) }),
      unlink: ({ id, evidence }: EvidenceEntry, indicatorId: string) =>
        save({ kind: 'evidence', id, value: withoutLink(evidence, indicatorId) }),
      /** With its files. */
      remove: (id: string) =>
        save(
          { kind: 'evidence', id, value: null },
          ...filesOf(id, store.read().content.evidence_file).map(
            (file) => ({ kind: 'evidence_file', id: file.id, value: null }) as const,
          ),
        ),
      /** Puts a blackened image in the place of a stored one, whose content is deleted for good. */
      async replaceForGood({ id, file }: StoredFile, kept: KeptFile) {
        const value = { ...file, ...kept }
        const isDurable = await store.replaceForGood({ kind: 'evidence_file', id, value })
        if (isDurable) await callOperation('attachments.discard', { hashes: [file.hash] })
      },
    }
  }, [store, isLocked])
  useOutsideFiles(drawer === null && !isLocked, (files) => setDrawer({ kind: 'add', files }))
  return { all, counts, changes, drawer, openDrawer: setDrawer }
}

export type EvidenceChanges = ReturnType<typeof useEvidence>['changes']
