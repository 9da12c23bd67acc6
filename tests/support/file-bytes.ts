import { crc32, deflateSync } from 'node:zlib'
import { storedZip } from './stored-zip.ts'

const bigEndian = (bytes: 2 | 4, value: number) => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}

function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  return Buffer.concat([bigEndian(4, data.length), body, bigEndian(4, crc32(body))])
}

const pngStart = Buffer.from('89504e470d0a1a0a', 'hex')

/**
 * A grey PNG that any program shows. @param chunks what else it tells, by name
 * @param claimed the size its header claims, when that is not its own
 */
export function aPng({
  width = 4,
  height = 3,
  chunks = {},
  claimed = { width, height },
}: {
  width?: number
  height?: number
  chunks?: Readonly<Record<string, string>>
  claimed?: { width: number; height: number }
} = {}): Buffer {
  const header = Buffer.concat([
    bigEndian(4, claimed.width),
    bigEndian(4, claimed.height),
    Buffer.from([8, 0, 0, 0, 0]),
  ])
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(0x80)])),
  )
  return Buffer.concat([
    pngStart,
    pngChunk('IHDR', header),
    ...Object.entries(chunks).map(([name, text]) => pngChunk(name, Buffer.from(text))),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function jpegSegment(marker: number, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), bigEndian(2, data.length + 2), data])
}

/** The skeleton of a JPEG: every segment in its place, and a few bytes for pixels. */
export function aJpeg({
  width = 640,
  height = 480,
  segments = [],
  end = [0xff, 0xd9],
}: {
  width?: number
  height?: number
  segments?: readonly { readonly marker: number; readonly text: string }[]
  end?: readonly number[]
} = {}): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')),
    ...segments.map(({ marker, text }) => jpegSegment(marker, Buffer.from(text, 'latin1'))),
    jpegSegment(0xc2, Buffer.concat([Buffer.from([8]), bigEndian(2, height), bigEndian(2, width)])),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // A stuffed 0xff and a restart marker are no end.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from(end),
  ])
}

/** A little-endian WebP of one of its three kinds, header only. */
export function aWebp(kind: 'VP8 ' | 'VP8L' | 'VP8X', flags = 0): Buffer {
  const data = { 'VP8 ': lossy, VP8L: lossless, VP8X: extended }[kind](flags)
  const body = Buffer.concat([Buffer.from(`WEBP${kind}`), littleEndian(4, data.length), data])
  return Buffer.concat([Buffer.from('RIFF'), littleEndian(4, body.length), body])
}

const littleEndian = (bytes: 2 | 3 | 4, value: number) => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
const lossy = () =>
  Buffer.concat([Buffer.from([0, 0, 0, 0x9d, 1, 0x2a]), littleEndian(2, 640), littleEndian(2, 480)])
const lossless = () =>
  Buffer.concat([Buffer.from([0x2f]), littleEndian(4, 639 | (479 << 14)), Buffer.alloc(4)])
const extended = (flags: number) =>
  Buffer.concat([
    Buffer.from([flags, 0, 0, 0]),
    littleEndian(3, 639),
    littleEndian(3, 479),
    Buffer.alloc(4),
  ])

/** A zip with these names in it, as an office program packs them. */
export function aZip(...names: readonly string[]): Buffer {
  return storedZip(names.map((name) => ({ name, contents: 'x', mode: 0o100644 })))
}
