import { firstAttachments } from './0001-first-attachments.ts'
import type { Migration } from './migration.ts'

/** The migrations of the attachment store, in order. */
export const attachmentMigrations: readonly Migration[] = [firstAttachments]
