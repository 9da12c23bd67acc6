import type { Report } from '../../core/reports/report.ts'
import { type ReadableAttachments, readAttachment } from '../../storage/attachments.ts'

/**
 * The bytes of the photos that a report shows, by hash.
 * @throws Error for one that is missing or damaged: a report must not go out without saying so
 */
export function readPictures(
  { chapters }: Report,
  attachments: ReadableAttachments | null,
): ReadonlyMap<string, Uint8Array> {
  const pictures = chapters
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'picture')
  return new Map(
    pictures.map(({ hash }) => {
      const content = attachments === null ? null : readAttachment(attachments, hash)
      if (!content?.ok) throw new Error(`A photo of the report is not readable: ${hash}.`)
      return [hash, content.value]
    }),
  )
}
