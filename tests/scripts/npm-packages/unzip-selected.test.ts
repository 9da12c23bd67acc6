import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unzipSelected } from '../../../scripts/npm-packages/unzip-selected.ts'
import { storedZip } from '../../support/stored-zip.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const PLAIN = 0o100644
const PROGRAM = 0o100755
const LINK = 0o120777

function archive(...entries: Parameters<typeof storedZip>[0]): string {
  const file = join(temporaryFolder(), 'archive.zip')
  writeFileSync(file, storedZip(entries))
  return file
}

test('unpacks the chosen entries with their modes and leaves out the others', async () => {
  const file = archive(
    { name: 'Top/program', contents: '#!', mode: PROGRAM },
    { name: 'Top/text', contents: 'words', mode: PLAIN },
    { name: 'Top/other', contents: 'not wanted', mode: PLAIN },
  )
  const folder = temporaryFolder()
  await unzipSelected(file, folder, (name) => (name === 'Top/other' ? null : name.slice(4)))
  expect(readFileSync(join(folder, 'text'), 'utf8')).toBe('words')
  expect(statSync(join(folder, 'text')).mode & 0o777).toBe(0o644)
  expect(statSync(join(folder, 'program')).mode & 0o777).toBe(0o755)
  expect(existsSync(join(folder, 'other'))).toBe(false)
})

test('refuses links', async () => {
  const file = archive({ name: 'link', contents: '/etc/passwd', mode: LINK })
  await expect(unzipSelected(file, temporaryFolder(), (name) => name)).rejects.toThrow(
    'link is not a plain file',
  )
})

test('refuses a path that leads out of the folder', async () => {
  const file = archive({ name: 'harmless', contents: '', mode: PLAIN })
  await expect(unzipSelected(file, temporaryFolder(), () => '../outside')).rejects.toThrow(
    'leaves its folder',
  )
})
