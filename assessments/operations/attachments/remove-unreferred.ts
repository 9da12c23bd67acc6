import { deleteAttachment, selectAttachmentHashes } from '../../storage/attachments.ts'
import { selectReferredHashes } from '../../storage/referred-hashes.ts'
import type { AttachmentDatabases } from '../handler-types.ts'

/**
 * Deletes for good every content that no entry refers to: of files that were taken away, of an import that
 * was broken off, of a discarded visit. Run when the store has been opened and nobody can undo any more.
 */
export function removeUnreferredAttachments({ reader, attachments }: AttachmentDatabases): void {
  const referred = selectReferredHashes(reader)
  for (const hash of selectAttachmentHashes(attachments))
    if (!referred.has(hash)) deleteAttachment(attachments, hash)
}
