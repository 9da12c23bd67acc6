import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

export class IntegrityError extends Error {}

const SUPPORTED = ['sha512', 'sha384', 'sha256']

/** Refuses a file whose contents are not those the registry promised ("sha512-<base64>"). */
export async function verifyIntegrity(file: string, integrity: string): Promise<void> {
  const [algorithm = '', expected = ''] = integrity.split(/-(.*)/s)
  if (!SUPPORTED.includes(algorithm) || expected === '') {
    throw new IntegrityError(`${file}: no usable integrity hash in "${integrity}"`)
  }
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const actual = hash.digest('base64')
  if (actual !== expected) {
    throw new IntegrityError(
      `${file}: ${algorithm} is ${actual}, the registry promised ${expected}. Nothing of it was used.`,
    )
  }
}
