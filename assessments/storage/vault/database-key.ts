import { randomBytes } from 'node:crypto'

/** The random 256-bit key that the databases are encrypted with. */
export type DatabaseKey = Uint8Array & { readonly __brand: 'DatabaseKey' }

export const databaseKeyByteLength = 32

/** Brands bytes that were a key before, for instance after they were sent to another process. */
export function databaseKey(bytes: Uint8Array): DatabaseKey {
  if (bytes.byteLength !== databaseKeyByteLength) {
    throw new RangeError(
      `A database key has ${databaseKeyByteLength} bytes, not ${bytes.byteLength}.`,
    )
  }
  return bytes as DatabaseKey
}

export function newDatabaseKey(): DatabaseKey {
  return databaseKey(randomBytes(databaseKeyByteLength))
}
