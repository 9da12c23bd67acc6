import { z } from 'zod'

/** The kinds of files that are kept. Images are pixels only: they were drawn anew before they came here. */
export const attachmentKindSchema = z.enum([
  'jpeg',
  'png',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'text',
  'csv',
])
export type AttachmentKind = z.infer<typeof attachmentKindSchema>

/** How a file's name ends; the file is opened by it, whatever it was called before. */
export const attachmentEndings = {
  jpeg: 'jpg',
  png: 'png',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  odp: 'odp',
  text: 'txt',
  csv: 'csv',
} as const satisfies Record<AttachmentKind, string>

/** 25 MB a file, as people count them. */
export const mostAttachmentBytes = 25 * 1024 * 1024

export type ImageKind = Extract<AttachmentKind, 'jpeg' | 'png'>

export function isImage(kind: AttachmentKind): kind is ImageKind {
  return kind === 'jpeg' || kind === 'png'
}
