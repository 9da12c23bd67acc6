import { z } from 'zod'
import { attachmentKindSchema, mostAttachmentBytes } from '../../attachments/attachment-kind.ts'

export const attachmentHashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'bad_hash')

/** A file that belongs to a piece of evidence. Its content lies in the attachment store. */
export const evidenceFileSchema = z.strictObject({
  evidenceId: z.string().min(1).max(200),
  /** SHA-256 of the content, by which the store finds it. */
  hash: attachmentHashSchema,
  /** As `attachmentName` makes it. */
  name: z.string().min(1).max(200),
  kind: attachmentKindSchema,
  byteLength: z.int().positive().max(mostAttachmentBytes),
  /** Whether something was blackened in it. */
  isBlackened: z.boolean(),
  /** Order among the files of its evidence. */
  position: z.int().nonnegative(),
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>
