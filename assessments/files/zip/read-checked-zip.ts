import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ok, type Result, refuse } from '../../core/result.ts'

export interface ZipLimits {
  readonly entries: number
  readonly unpackedBytes: number
  /** Unpacked : packed, of the archive and of every entry that unpacks to more than a megabyte. */
  readonly ratio: number
}

type ZipTrouble =
  | 'zip.damaged'
  | 'zip.encrypted'
  | 'zip.duplicate_name'
  | 'zip.too_many_entries'
  | 'zip.unpacks_too_large'

/** Below this an entry may be packed as tightly as it likes. */
const harmlessBytes = 1_000_000

/** Ends the reading of an entry that unpacks to more than it may. */
class TooLarge extends Error {}

async function unpack(zip: ZipFile, entry: Entry, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part: Buffer = chunk
    bytes += part.length
    if (bytes > mostBytes) throw new TooLarge()
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

/** How much an entry may unpack to, whatever its header says. */
function mostBytesOf(entry: Entry, leftBytes: number, { ratio }: ZipLimits): number {
  return Math.min(leftBytes, Math.max(harmlessBytes, entry.compressedSize * ratio))
}

/** Names that one of the usual file systems would take for the same. */
function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

async function unpackAll(
  zip: ZipFile,
  limits: ZipLimits,
  packedBytes: number,
): Promise<Result<ReadonlyMap<string, Buffer>, ZipTrouble>> {
  if (zip.entryCount > limits.entries) return refuse('zip.too_many_entries')
  const files = new Map<string, Buffer>()
  const names = new Set<string>()
  let leftBytes = Math.min(
    limits.unpackedBytes,
    Math.max(harmlessBytes, packedBytes * limits.ratio),
  )
  for await (const entry of zip.eachEntry()) {
    const name = foldedName(entry.fileName)
    if (names.has(name)) return refuse('zip.duplicate_name', { name: entry.fileName })
    names.add(name)
    if (entry.isEncrypted()) return refuse('zip.encrypted')
    if (entry.fileName.endsWith('/')) continue
    const contents = await unpack(zip, entry, mostBytesOf(entry, leftBytes, limits))
    if (crc32(contents) !== entry.crc32) return refuse('zip.damaged', { name: entry.fileName })
    leftBytes -= contents.length
    files.set(entry.fileName, contents)
  }
  return ok(files)
}

/**
 * Every file of a zip that a stranger may have made, by its name. Nothing is written to disk. Bytes are
 * counted while unpacking, checksums are compared, and of two names that differ only in case neither
 * is believed. Refused whole, never in part.
 */
export async function readCheckedZip(
  bytes: Buffer,
  limits: ZipLimits,
): Promise<Result<ReadonlyMap<string, Buffer>, ZipTrouble>> {
  try {
    const zip = await fromBufferPromise(bytes, { strictFileNames: true })
    return await unpackAll(zip, limits, bytes.length)
  } catch (error) {
    if (error instanceof TooLarge) return refuse('zip.unpacks_too_large')
    return refuse('zip.damaged')
  }
}
