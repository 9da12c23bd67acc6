import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { ok, type Result, refuse } from '../../core/result.ts'
import { fileErrorCodeOf } from '../sqlite-errors.ts'
import { writeFileDurably } from '../write-file-durably.ts'
import { wrappedByPassphraseSchema } from './passphrase-wrapping.ts'

const keyFileSchema = z.strictObject({
  format: z.literal(1),
  /** "pending" until the databases of the first run are whole: nothing is stored yet, it may begin anew. */
  store: z.enum(['pending', 'created']),
  byPassphrase: wrappedByPassphraseSchema,
  /** The key as the device keeps it; null when it is not remembered. */
  byDevice: z.string().min(1).max(10_000).nullable(),
})
export type KeyFile = z.infer<typeof keyFileSchema>

/** Tells a damaged file from a wrong passphrase. */
const sealedKeyFileSchema = keyFileSchema.extend({ checksum: z.string() })

const largestByteLength = 100_000

export function readKeyFile(path: string): Result<KeyFile, 'key_file_absent' | 'key_file_damaged'> {
  try {
    if (statSync(path).size > largestByteLength) return refuse('key_file_damaged', { path })
    const { checksum, ...keyFile } = sealedKeyFileSchema.parse(
      JSON.parse(readFileSync(path, 'utf8')),
    )
    return checksum === checksumOf(keyFile) ? ok(keyFile) : refuse('key_file_damaged', { path })
  } catch (error) {
    return refuse(isMissing(error) ? 'key_file_absent' : 'key_file_damaged', { path })
  }
}

/** Also when what should be its folder is a file. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(fileErrorCodeOf(error) ?? '')
}

export function writeKeyFile(path: string, keyFile: KeyFile): void {
  const content = { ...keyFile, checksum: checksumOf(keyFile) }
  writeFileDurably(path, `${JSON.stringify(content, null, 2)}\n`)
}

/** From now on a missing database is a loss, not a first run. */
export function markStoreCreated(path: string): void {
  const keyFile = readKeyFile(path)
  if (keyFile.ok && keyFile.value.store === 'pending') {
    writeKeyFile(path, { ...keyFile.value, store: 'created' })
  }
}

function checksumOf(keyFile: KeyFile): string {
  return createHash('sha256')
    .update(JSON.stringify(keyFileSchema.parse(keyFile)))
    .digest('hex')
}
