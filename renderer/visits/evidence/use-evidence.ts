import { useMemo, useState } from 'react'
import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import {
  type EvidenceEntry,
  evidenceCounts,
  evidenceInOrder,
  withLink,
  withoutLink,
} from '../../../assessments/core/visits/linked-evidence.ts'
import type { VisitContent } from '../entries/visit-content.ts'
import type { VisitStore } from '../entries/visit-store.ts'

/** What the drawer is open for; null while it is closed. */
export type EvidenceDrawerState =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly id: string }
  | null

/** The visit's evidence, how it is changed, and the drawer for it. */
export function useEvidence(store: VisitStore, content: VisitContent, isLocked: boolean) {
  const [drawer, setDrawer] = useState<EvidenceDrawerState>(null)
  const counts = useMemo(() => evidenceCounts(content.evidence), [content.evidence])
  const all = useMemo(() => evidenceInOrder(content.evidence), [content.evidence])
  const changes = useMemo(() => {
    function set(id: string, value: Evidence | null) {
      if (!isLocked) store.change({ kind: 'evidence', id, value })
    }
    return {
      set,
      link: ({ id, evidence }: EvidenceEntry, indicatorId: string) =>
        set(id, withLink(evidence, indicatorId)),
      unlink: ({ id, evidence }: EvidenceEntry, indicatorId: string) =>
        set(id, withoutLink(evidence, indicatorId)),
    }
  }, [store, isLocked])
  return { all, counts, changes, drawer, openDrawer: setDrawer }
}

export type EvidenceChanges = ReturnType<typeof useEvidence>['changes']
