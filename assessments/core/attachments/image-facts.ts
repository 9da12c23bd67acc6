/** What an image file says of itself, read without decoding a single pixel. */
export interface ImageFacts {
  readonly width: number
  readonly height: number
  /** Whether its end is there; a broken transfer leaves half a picture that some programs show all the same. */
  readonly isComplete: boolean
  /** Whether it tells more than pixels and colours: where and when it was taken, by what, a preview of itself. */
  readonly hasMetadata: boolean
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

export const isJpeg = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xd8, 0xff)
export const isPng = (bytes: Uint8Array) =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
export const isWebp = (bytes: Uint8Array) =>
  startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && textAt(bytes, 8, 4) === 'WEBP'

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** @returns null for what is no JPEG, PNG or WebP, or whose beginning cannot be made out. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  try {
    if (isJpeg(bytes)) return jpegFacts(bytes)
    if (isPng(bytes)) return pngFacts(bytes)
    return isWebp(bytes) ? webpFacts(bytes) : null
  } catch {
    // It ends where its header promises more.
    return null
  }
}

/** JPEG segments that say how big it is: SOF0 to SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** APP1 holds Exif and XMP, APP13 IPTC, COM a comment; JFIF, colour profile and Adobe's APP14 say nothing of the picture. */
const isTelling = (marker: number) =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)
const startOfScan = 0xda

function jpegFacts(bytes: Uint8Array): ImageFacts | null {
  const view = viewOf(bytes)
  let size: { readonly width: number; readonly height: number } | null = null
  let hasMetadata = false
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const next = at + 2 + view.getUint16(at + 2)
    hasMetadata ||= isTelling(marker)
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === startOfScan) {
      const end = endOfJpeg(bytes, next)
      if (size === null) return null
      return { ...size, isComplete: end !== null, hasMetadata: hasMetadata || hasMore(bytes, end) }
    }
    at = next
  }
  return null
}

/** Among the pixels, the two bytes can stand for nothing but the end. @returns the place behind it */
function endOfJpeg(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd9) return at + 2
  return null
}

/** Some telephones keep a film behind the picture. */
const hasMore = (bytes: Uint8Array, end: number | null) => end !== null && end < bytes.length

const tellingChunks: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

function pngFacts(bytes: Uint8Array): ImageFacts {
  const view = viewOf(bytes)
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  let hasMetadata = false
  let at = 8
  while (at + 12 <= bytes.length) {
    const name = textAt(bytes, at + 4, 4)
    at += 12 + view.getUint32(at)
    hasMetadata ||= tellingChunks.has(name)
    if (name === 'IEND')
      return {
        ...size,
        isComplete: at <= bytes.length,
        hasMetadata: hasMetadata || at < bytes.length,
      }
  }
  return { ...size, isComplete: false, hasMetadata }
}

const fourteenBits = 0x3fff

/** WebP begins in three ways: lossy, lossless, and with a header that lists what else is in it. */
function webpFacts(bytes: Uint8Array): ImageFacts | null {
  const view = viewOf(bytes)
  const isComplete = view.getUint32(4, true) + 8 <= bytes.length
  const first = textAt(bytes, 12, 4)
  if (first === 'VP8X') {
    const side = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1
    const hasMetadata = (view.getUint8(20) & 0b1100) !== 0
    return { width: side(24), height: side(27), isComplete, hasMetadata }
  }
  if (first === 'VP8L') {
    const bits = view.getUint32(21, true)
    const width = (bits & fourteenBits) + 1
    return { width, height: ((bits >> 14) & fourteenBits) + 1, isComplete, hasMetadata: false }
  }
  if (first !== 'VP8 ') return null
  const side = (at: number) => view.getUint16(at, true) & fourteenBits
  return { width: side(26), height: side(28), isComplete, hasMetadata: false }
}
