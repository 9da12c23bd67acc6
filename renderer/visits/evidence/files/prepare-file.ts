import {
  type AttachmentKind,
  isImage,
  mostAttachmentBytes,
} from '../../../../assessments/core/attachments/attachment-kind.ts'
import { attachmentName } from '../../../../assessments/core/attachments/attachment-name.ts'
import { captureDay } from '../../../../assessments/core/attachments/capture-day.ts'
import {
  checkImage,
  type FileTrouble,
  recogniseFile,
} from '../../../../assessments/core/attachments/check-attachment.ts'
import { holdsAscii } from '../../../../assessments/core/attachments/holds-ascii.ts'
import { ok, type Result, refuse } from '../../../../assessments/core/result.ts'
import { drawAnew } from './draw-image.ts'

/** A file as it will be kept: of an image nothing but its pixels. */
export interface PreparedFile {
  readonly name: string
  readonly kind: AttachmentKind
  readonly content: Blob
  readonly isBlackened: boolean
  /** When it was taken, as far as it told before it was drawn anew. */
  readonly capturedOn: string | null
  /** A PDF that brings programs; the app runs none of them. */
  readonly hasScript: boolean
}

/** `unreadable`: a folder, or a file that has gone since it was chosen. */
export type IntakeTrouble = FileTrouble | 'unreadable'

/**
 * Reads a file that somebody has dropped, pasted or chosen, and makes it fit to be kept. What is too large is
 * refused before a byte of it is read.
 */
export async function prepareFile(file: File): Promise<Result<PreparedFile, IntakeTrouble>> {
  if (file.size > mostAttachmentBytes)
    return refuse('too_large', { megabytes: Math.ceil(file.size / 1024 / 1024) })
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null) return refuse('unreadable')
  const recognised = recogniseFile(file.name, bytes)
  if (!recognised.ok) return recognised
  const kind = recognised.value === 'webp' ? 'jpeg' : recognised.value
  const name = attachmentName(file.name, kind)
  if (!isImage(kind)) {
    const hasScript = kind === 'pdf' && scriptNames.some((one) => holdsAscii(bytes, one))
    return ok({
      ...plain,
      name,
      kind,
      content: new Blob([bytes], { type: mediaTypeOf(kind) }),
      hasScript,
    })
  }
  const checked = checkImage(bytes)
  if (!checked.ok) return checked
  const content = await drawAnew(new Blob([bytes]), kind)
  if (content === null) return refuse('damaged')
  return ok({ ...plain, name, kind, content, capturedOn: captureDay(bytes) })
}

const plain = { isBlackened: false, capturedOn: null, hasScript: false }

const scriptNames = ['/JavaScript', '/JS ', '/JS(', '/JS<', '/Launch']

/** What a file is called without what says its kind. */
export function nameWithoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}

/** Of those that the window itself shows; the others are opened by their ending. */
export function mediaTypeOf(kind: AttachmentKind): string {
  if (isImage(kind)) return `image/${kind}`
  return kind === 'pdf' ? 'application/pdf' : 'application/octet-stream'
}
