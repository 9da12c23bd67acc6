import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listInstalledInstruments } from '../../../assessments/files/instrument/installed-instruments.ts'
import { accepted } from '../../support/build-store.ts'
import { anInstrumentFolder, replaceOnce } from '../../support/instrument-folder.ts'
import { instrumentsFolder } from './instrument-sentences.ts'

/** Every version that has been published, with the SHA-256 over its files. Lines are added here, never changed. */
const publishedVersions: Readonly<Record<string, string>> = {
  'ikoe 1.0.0': '1446729a636256673434061f353cd2d5a70f0e9794b7fd45aa6355ffc6630ff5',
}

const whatToDo = `A published version of an instrument never changes: visits rely on it.
Undo the change in its folder. Copy the folder to a new version (docs/instrument-format.md §7: patch for a typing
error or a translation, minor for items added or dropped, weights, examples, major for another meaning), change
the copy, and when it is published add its hash here.`

/** SHA-256 over the paths and texts of a version's files, in the order of their paths; line ends do not count. */
function versionHash(folder: string): string {
  const hash = createHash('sha256')
  const files = globSync('**/*.yaml', { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
  for (const file of files.toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n')
    hash.update(`${file}\0${text}\0`)
  }
  return hash.digest('hex')
}

const shipped = accepted(await listInstalledInstruments(instrumentsFolder))

describe('a published version', () => {
  test('is shipped, and every shipped version is frozen', () => {
    const versions = shipped.map(({ id, version }) => `${id} ${version}`)
    expect(versions.toSorted(), whatToDo).toEqual(Object.keys(publishedVersions).toSorted())
  })

  test.each(shipped)('$id $version is as it was published', ({ id, version, folder }) => {
    expect(versionHash(folder), whatToDo).toBe(publishedVersions[`${id} ${version}`])
  })
})

describe('the hash of a version', () => {
  test('is the same with the line ends of Windows', () => {
    const windows = anInstrumentFolder((files) => {
      for (const [path, text] of files) files.set(path, text.replaceAll('\n', '\r\n'))
    })
    expect(versionHash(windows)).toBe(versionHash(anInstrumentFolder()))
  })

  test('is another one after any change', () => {
    const changed = anInstrumentFolder((files) =>
      replaceOnce(files, 'texts/en/d1.yaml', 'Anchor 3 d1.b en', 'Anchor 3 d1.b en.'),
    )
    const renamed = anInstrumentFolder((files) => {
      files.set('profiles/enterprise.yaml', files.get('profiles/firm.yaml') ?? '')
      files.delete('profiles/firm.yaml')
    })
    const shortened = anInstrumentFolder((files) => files.delete('profiles/firm.yaml'))
    const folders = [anInstrumentFolder(), changed, renamed, shortened]
    expect(new Set(folders.map(versionHash)).size).toBe(4)
  })
})
