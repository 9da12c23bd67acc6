import { crc32 } from 'node:zlib'

export type StoredEntry = {
  readonly name: string
  readonly contents: string
  /** Unix mode with the kind of file: 0o100644 for a plain file. */
  readonly mode: number
}

const UNIX = 3

/** A zip without compression, with entries that ordinary tools would not write. */
export function storedZip(entries: readonly StoredEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const local = localRecord(entry)
    locals.push(local)
    directory.push(directoryRecord(entry, offset))
    offset += local.length
  }
  const directoryBytes = Buffer.concat(directory)
  return Buffer.concat([
    ...locals,
    directoryBytes,
    endRecord(entries.length, directoryBytes, offset),
  ])
}

function localRecord({ name, contents }: StoredEntry): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\x03\x04', 'latin1')
  writeSizes(header, 14, contents)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([header, Buffer.from(name), Buffer.from(contents)])
}

function directoryRecord({ name, contents, mode }: StoredEntry, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.write('PK\x01\x02', 'latin1')
  header.writeUInt8(UNIX, 5)
  writeSizes(header, 16, contents)
  header.writeUInt16LE(Buffer.byteLength(name), 28)
  header.writeUInt32LE((mode << 16) >>> 0, 38)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, Buffer.from(name)])
}

function writeSizes(header: Buffer, position: number, contents: string): void {
  header.writeUInt32LE(crc32(contents), position)
  header.writeUInt32LE(Buffer.byteLength(contents), position + 4)
  header.writeUInt32LE(Buffer.byteLength(contents), position + 8)
}

function endRecord(count: number, directory: Buffer, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
