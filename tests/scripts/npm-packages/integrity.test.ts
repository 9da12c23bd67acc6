import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { IntegrityError, verifyIntegrity } from '../../../scripts/npm-packages/integrity.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function archive(contents: string): string {
  const file = join(temporaryFolder(), 'package.tgz')
  writeFileSync(file, contents)
  return file
}

const promised = `sha512-${createHash('sha512').update('as published').digest('base64')}`

test('accepts the file that the registry promised', async () => {
  await expect(verifyIntegrity(archive('as published'), promised)).resolves.toBeUndefined()
})

test('refuses a file in which one character differs', async () => {
  await expect(verifyIntegrity(archive('as publisheD'), promised)).rejects.toThrow(IntegrityError)
})

test('refuses a file when the registry names no strong hash', async () => {
  const weak = `sha1-${createHash('sha1').update('as published').digest('base64')}`
  await expect(verifyIntegrity(archive('as published'), weak)).rejects.toThrow(IntegrityError)
  await expect(verifyIntegrity(archive('as published'), '')).rejects.toThrow(IntegrityError)
})
