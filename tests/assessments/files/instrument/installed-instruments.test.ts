import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  listInstalledInstruments,
  readInstalledInstrument,
  readInstalledInstruments,
} from '../../../../assessments/files/instrument/installed-instruments.ts'
import { anInstrumentFolder, replaceOnce, writeInto } from '../../../support/instrument-folder.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

/** A folder of instruments with tiny 1.2.0, 1.10.0 and a broken 1.9.0. */
function installedFolder(): string {
  const installed = temporaryFolder()
  for (const version of ['1.2.0', '1.10.0', '1.9.0']) {
    const folder = anInstrumentFolder((files) => {
      replaceOnce(files, 'instrument.yaml', 'version: 1.2.0', `version: ${version}`)
      if (version === '1.9.0') files.delete('profiles/firm.yaml')
      if (version === '1.9.0') files.delete('profiles/office.yaml')
    })
    cpSync(folder, join(installed, 'tiny', version), { recursive: true })
  }
  writeInto(installed, 'schema/instrument.schema.json', '{}')
  writeInto(installed, 'tiny/drafts/notes.yaml', 'x')
  return installed
}

describe('the installed instruments', () => {
  test('are listed with the newest version first', async () => {
    const installed = await listInstalledInstruments(installedFolder())
    expect(installed.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'tiny 1.10.0',
      'tiny 1.9.0',
      'tiny 1.2.0',
    ])
  })

  test('are read by id and version', async () => {
    const instrument = await readInstalledInstrument(installedFolder(), 'tiny', '1.10.0')
    expect(instrument?.structure.version).toBe('1.10.0')
  })

  test('leave out those that have findings', async () => {
    const folder = installedFolder()
    expect(await readInstalledInstrument(folder, 'tiny', '1.9.0')).toBeNull()
    const versions = (await readInstalledInstruments(folder)).map(
      ({ structure }) => structure.version,
    )
    expect(versions).toEqual(['1.10.0', '1.2.0'])
  })

  test('do not lead out of their folder', async () => {
    const folder = installedFolder()
    expect(await readInstalledInstrument(join(folder, 'tiny'), '..', 'tiny/1.2.0')).toBeNull()
    expect(await readInstalledInstrument(folder, 'other', '1.2.0')).toBeNull()
  })

  test('leave out one that calls itself otherwise than its folder', async () => {
    const folder = temporaryFolder()
    cpSync(anInstrumentFolder(), join(folder, 'tiny', '2.0.0'), { recursive: true })
    expect(await readInstalledInstrument(folder, 'tiny', '2.0.0')).toBeNull()
  })
})
