import type { Report } from '../../core/reports/report.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type ReadableAttachments, readAttachment } from '../../storage/attachments.ts'

type Pictures = ReadonlyMap<string, Uint8Array>

/**
 * The bytes of the photos that a report shows, by hash. Refuses with the first that is missing or damaged:
 * a report must not go out without a photo that its readers are told of.
 */
export function readPictures(
  { chapters }: Report,
  attachments: ReadableAttachments | null,
): Result<Pictures, 'attachment.not_found' | 'attachment.damaged'> {
  const contents = new Map<string, Uint8Array>()
  for (const block of chapters.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'picture') continue
    if (attachments === null) return refuse('attachment.not_found', { hash: block.hash })
    const content = readAttachment(attachments, block.hash)
    if (!content.ok) return content
    contents.set(block.hash, content.value)
  }
  return ok(contents)
}
