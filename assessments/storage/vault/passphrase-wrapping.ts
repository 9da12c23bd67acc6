import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto'
import { z } from 'zod'
import { type DatabaseKey, databaseKey, databaseKeyByteLength } from './database-key.ts'
import { normalisePassphrase } from './passphrase.ts'

const base64Bytes = (byteLength: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').byteLength === byteLength)

const saltByteLength = 16
const nonceByteLength = 12
const tagByteLength = 16

/** Bounds keep a changed file from making the app compute for hours or run out of memory. */
const scryptParametersSchema = z.strictObject({
  N: z
    .int()
    .min(2 ** 14)
    .max(2 ** 18)
    .refine((N) => Number.isInteger(Math.log2(N))),
  r: z.int().min(8).max(16),
  p: z.int().min(1).max(4),
})
type ScryptParameters = z.infer<typeof scryptParametersSchema>

export const wrappedByPassphraseSchema = z.strictObject({
  derivation: z.literal('scrypt'),
  parameters: scryptParametersSchema,
  salt: base64Bytes(saltByteLength),
  cipher: z.literal('aes-256-gcm'),
  nonce: base64Bytes(nonceByteLength),
  wrappedKey: base64Bytes(databaseKeyByteLength),
  tag: base64Bytes(tagByteLength),
})
export type WrappedByPassphrase = z.infer<typeof wrappedByPassphraseSchema>

/** About 0.4 s and 128 MiB for each guess. */
const presentParameters: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 }

export async function wrapByPassphrase(
  key: DatabaseKey,
  passphrase: string,
): Promise<WrappedByPassphrase> {
  const salt = randomBytes(saltByteLength)
  const nonce = randomBytes(nonceByteLength)
  const wrappingKey = await deriveKey(passphrase, salt, presentParameters)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce)
  const wrappedKey = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    derivation: 'scrypt',
    parameters: presentParameters,
    salt: salt.toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: nonce.toString('base64'),
    wrappedKey: wrappedKey.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** @returns null if the passphrase is not the one that the key was wrapped with. */
export async function unwrapByPassphrase(
  wrapped: WrappedByPassphrase,
  passphrase: string,
): Promise<DatabaseKey | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const wrappingKey = await deriveKey(passphrase, bytes(wrapped.salt), wrapped.parameters)
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, bytes(wrapped.nonce))
  decipher.setAuthTag(bytes(wrapped.tag))
  const key = decipher.update(bytes(wrapped.wrappedKey))
  try {
    decipher.final()
    return databaseKey(key)
  } catch {
    return null
  }
}

function deriveKey(
  passphrase: string,
  salt: Buffer,
  { N, r, p }: ScryptParameters,
): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(normalisePassphrase(passphrase), salt, 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
