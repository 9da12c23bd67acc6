import type { Evidence, EvidenceType } from '../../../assessments/core/visits/entries/evidence.ts'
import type { TextKey } from '../../texts/text-key.ts'

export const evidenceTypeKeys = {
  document: 'evidence.type.document',
  observation: 'evidence.type.observation',
  conversation: 'evidence.type.conversation',
  key_figure: 'evidence.type.key_figure',
  photo: 'evidence.type.photo',
  workshop: 'evidence.type.workshop',
} as const satisfies Record<EvidenceType, TextKey>

export const confidentialityKeys = {
  open: 'evidence.confidentiality.open',
  internal: 'evidence.confidentiality.internal',
  confidential: 'evidence.confidentiality.confidential',
} as const satisfies Record<Evidence['confidentiality'], TextKey>
