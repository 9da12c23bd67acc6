import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { pageByteLength } from './connection.ts'
import type { DatabaseKey } from './vault/database-key.ts'

// The form of a SQLCipher 4 page: content, 16 bytes IV, 64 bytes HMAC-SHA512 over both and the page number.
const sealByteLength = 64
const saltByteLength = 16
const saltMask = 0x3a
const sealKeyIterations = 2

/**
 * Whether the second page of a database file was written with this key. Tells a file whose first page
 * is damaged (yes) from a file of another key (no); both look the same to SQLite.
 */
export function secondPageIsSealedWith(file: string, key: DatabaseKey): boolean {
  const pages = readStart(file, 2 * pageByteLength)
  if (pages.byteLength < 2 * pageByteLength) return false
  const salt = pages.subarray(0, saltByteLength).map((byte) => byte ^ saltMask)
  const sealKey = pbkdf2Sync(key, salt, sealKeyIterations, key.byteLength, 'sha512')
  const content = pages.subarray(pageByteLength, 2 * pageByteLength - sealByteLength)
  const pageNumber = Buffer.from([2, 0, 0, 0])
  const seal = createHmac('sha512', sealKey).update(content).update(pageNumber).digest()
  return timingSafeEqual(seal, pages.subarray(2 * pageByteLength - sealByteLength))
}

/** The first bytes of a file, fewer if it is shorter. */
export function readStart(file: string, byteLength: number): Buffer {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(byteLength)
    return bytes.subarray(0, readSync(handle, bytes, 0, byteLength, 0))
  } finally {
    closeSync(handle)
  }
}
