import { ok, type Result, refuse } from '../result.ts'
import { type AttachmentKind, isImage, mostAttachmentBytes } from './attachment-kind.ts'
import { holdsAscii } from './holds-ascii.ts'
import { imageFacts, isJpeg, isPng, isWebp } from './image-facts.ts'

/** Why a file cannot be kept. */
export const fileTroubles = [
  'empty',
  'too_large',
  'program',
  'svg',
  'heic',
  'other_image',
  'film_or_sound',
  'old_office',
  'macros',
  'archive',
  'unknown_kind',
  'damaged',
  'too_many_pixels',
  'tells_more',
] as const
export type FileTrouble = (typeof fileTroubles)[number]

/** More would take gigabytes to decode; a very good camera has 100 million. */
const mostPixels = 120_000_000

/** How much of a file is looked at to tell what it is. */
const beginningBytes = 4096

type Recognised = Result<AttachmentKind | 'webp', FileTrouble>

const isOneOf = (start: string, ...starts: readonly string[]) =>
  starts.some((one) => start.startsWith(one))

const programStarts = [
  'MZ',
  '\x7fELF',
  '#!',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
]
const otherImageStarts = ['GIF8', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0']
const filmStarts = ['\x1aE\xdf\xa3', 'ID3', 'OggS', 'fLaC', '\0\0\x01\xba', 'FLV']
const archiveStarts = ['7z\xbc\xaf', 'Rar!', '\x1f\x8b', 'BZh', '\xfd7zXZ']
const oldOfficeStart = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** What the container of HEIC, AVIF, MP4 and QuickTime says it holds. */
function containerTrouble(start: string): FileTrouble {
  const brand = start.slice(8, 12)
  if (isOneOf(brand, 'hei', 'hev', 'mif', 'msf')) return 'heic'
  return brand.startsWith('avi') ? 'other_image' : 'film_or_sound'
}

/** Where Microsoft Office and OpenDocument keep programs. */
const programParts = ['vbaProject.bin', 'vbaData.xml', 'macrosheets/', 'Basic/', 'Scripts/']
const officeFolders = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
] as const
const openDocumentKinds = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
] as const

/** Office files are zips; the names in a zip are not packed. */
function zipKind(bytes: Uint8Array): Recognised {
  if (programParts.some((part) => holdsAscii(bytes, part))) return refuse('macros')
  const open = openDocumentKinds.find(([type]) => holdsAscii(bytes, type, 0, beginningBytes))
  if (open !== undefined) return ok(open[1])
  if (!holdsAscii(bytes, '[Content_Types].xml')) return refuse('archive')
  const office = officeFolders.find(([folder]) => holdsAscii(bytes, folder))
  return office === undefined ? refuse('archive') : ok(office[1])
}

/** Bytes that no text has, in whatever encoding an office program writes it. */
const isBinary = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)

function textKind(name: string, bytes: Uint8Array): Recognised {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase()
  const isPlain = (ending === 'txt' || ending === 'csv') && !bytes.some(isBinary)
  if (!isPlain) return refuse('unknown_kind')
  return ok(ending === 'csv' ? 'csv' : 'text')
}

/**
 * What a file really is, told from its bytes; its name counts only for plain text.
 * @returns `webp` for an image that can be drawn anew, though it is never kept as it is
 */
export function recogniseFile(name: string, bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return refuse('empty')
  const start = String.fromCharCode(...bytes.subarray(0, beginningBytes))
  if (isOneOf(start, ...programStarts)) return refuse('program')
  if (isJpeg(bytes)) return ok('jpeg')
  if (isPng(bytes)) return ok('png')
  if (isWebp(bytes)) return ok('webp')
  if (start.slice(0, 1024).includes('%PDF-')) return ok('pdf')
  if (isOneOf(start, 'PK\x03\x04')) return zipKind(bytes)
  if (isOneOf(start, oldOfficeStart)) return refuse('old_office')
  if (start.slice(4, 8) === 'ftyp') return refuse(containerTrouble(start))
  if (isOneOf(start, 'RIFF') || isOneOf(start, ...filmStarts)) return refuse('film_or_sound')
  if (isOneOf(start, ...otherImageStarts)) return refuse('other_image')
  if (isOneOf(start, ...archiveStarts)) return refuse('archive')
  return /<svg[\s>]/i.test(start) ? refuse('svg') : textKind(name, bytes)
}

/** Whether an image can be decoded without harm. Refuses `damaged` and `too_many_pixels`. */
export function checkImage(bytes: Uint8Array): Result<void, FileTrouble> {
  const facts = imageFacts(bytes)
  if (facts === null || facts.width === 0 || facts.height === 0) return refuse('damaged')
  const { width, height } = facts
  if (width * height > mostPixels) return refuse('too_many_pixels', { width, height })
  return facts.isComplete ? ok(undefined) : refuse('damaged')
}

/**
 * Whether a file may be kept as it is: of a known kind, within the limit, and an image only when it tells
 * nothing but its pixels. The last word on what enters the store; the window has asked before.
 * Refuses with a `FileTrouble`. Source: domain §3, data protection
 */
export function checkAttachment(
  name: string,
  bytes: Uint8Array,
): Result<AttachmentKind, FileTrouble> {
  if (bytes.length > mostAttachmentBytes) return refuse('too_large')
  const kind = recogniseFile(name, bytes)
  if (!kind.ok) return kind
  if (kind.value === 'webp') return refuse('tells_more')
  if (!isImage(kind.value)) return ok(kind.value)
  const image = checkImage(bytes)
  if (!image.ok) return image
  return imageFacts(bytes)?.hasMetadata === false ? ok(kind.value) : refuse('tells_more')
}
