import { type AttachmentKind, attachmentEndings } from './attachment-kind.ts'

const longestName = 120

/** Controls, marks that turn the reading direction, and what one of the usual file systems does not take. */
const unwelcome =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF<>:"/\\|?*]/gu

/** Names that Windows keeps for itself, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name that a file goes by from now on: readable, short enough for every file system, and with the ending
 * of what it really is. "foto‮gpj.exe" cannot pass for a picture.
 * @param name as the file came; may be empty
 */
export function attachmentName(name: string, kind: AttachmentKind): string {
  const ending = attachmentEndings[kind]
  const stem = name
    .normalize('NFC')
    .replace(unwelcome, ' ')
    .replace(/\.[\p{L}\p{N}]{1,5}\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const short = [...stem]
    .slice(0, longestName)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  const safe = reserved.test(short) ? `${short}-` : short
  return `${safe === '' ? 'datei' : safe}.${ending}`
}
