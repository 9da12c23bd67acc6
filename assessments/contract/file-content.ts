import { z } from 'zod'
import { mostAttachmentBytes } from '../core/attachments/attachment-kind.ts'

/** Somewhat more than may be kept, so that what is too large gets a refusal that says so. */
export const fileContent = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length <= 2 * mostAttachmentBytes,
)
