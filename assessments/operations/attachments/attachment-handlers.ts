import { checkAttachment } from '../../core/attachments/check-attachment.ts'
import { ok, refuse } from '../../core/result.ts'
import { deleteAttachment, putAttachment, readAttachment } from '../../storage/attachments.ts'
import { selectReferredHashes } from '../../storage/referred-hashes.ts'
import type { AttachmentHandler } from '../handler-types.ts'

export const addAttachment: AttachmentHandler<'attachments.add'> = (
  { attachments },
  { name, content },
) => {
  const kind = checkAttachment(name, content)
  if (!kind.ok) return refuse('attachment.not_allowed', { trouble: kind.error.code })
  const hash = putAttachment(attachments, content)
  return ok({ hash, kind: kind.value, byteLength: content.length })
}

export const getAttachment: AttachmentHandler<'attachments.read'> = ({ attachments }, { hash }) => {
  const content = readAttachment(attachments, hash)
  // A plain copy: a Buffer may be a window onto more than its own bytes.
  return content.ok ? ok({ content: new Uint8Array(content.value) }) : content
}

export const discardAttachments: AttachmentHandler<'attachments.discard'> = (
  { reader, attachments },
  { hashes },
) => {
  const referred = selectReferredHashes(reader)
  for (const hash of hashes) if (!referred.has(hash)) deleteAttachment(attachments, hash)
  return ok({})
}
