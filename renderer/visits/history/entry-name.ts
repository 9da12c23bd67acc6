import type { EntryRevision } from '../../../assessments/core/visits/visit-entry.ts'

/**
 * What an entry is called by those who wrote it: its title, or the beginning of its text. Empty for a
 * kind that has neither.
 */
export function ownNameOf(revision: EntryRevision): string {
  switch (revision.kind) {
    case 'measure':
    case 'evidence':
    case 'document_request':
      return (revision.after ?? revision.before)?.title ?? ''
    case 'question':
    case 'conversation_note':
    case 'report_comment':
      return (revision.after ?? revision.before)?.text ?? ''
    case 'agenda_item':
      return (revision.after ?? revision.before)?.subject ?? ''
    case 'conversation':
      return (revision.after ?? revision.before)?.place ?? ''
    case 'finding':
      return (revision.after ?? revision.before)?.clientWording.slice(0, 80) ?? ''
    case 'key_figure':
    case 'evidence_file':
      return (revision.after ?? revision.before)?.name ?? ''
    default:
      return ''
  }
}
