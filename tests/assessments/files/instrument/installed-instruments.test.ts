import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  listInstalledInstruments,
  readInstalledInstrument,
  readInstalledInstruments,
} from '../../../../assessments/files/instrument/installed-instruments.ts'
import { accepted, refusalOf } from '../../../support/build-store.ts'
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
    const installed = accepted(await listInstalledInstruments(installedFolder()))
    expect(installed.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'tiny 1.10.0',
      'tiny 1.9.0',
      'tiny 1.2.0',
    ])
  })

  test('are read by id and version', async () => {
    const instrument = accepted(await readInstalledInstrument(installedFolder(), 'tiny', '1.10.0'))
    expect(instrument.structure.version).toBe('1.10.0')
  })

  test('name file and finding of one that is damaged, and keep the others', async () => {
    const folder = installedFolder()
    const { instruments, damaged } = await readInstalledInstruments(folder)
    expect(instruments.map(({ structure }) => structure.version)).toEqual(['1.10.0', '1.2.0'])
    const file = join(folder, 'tiny', '1.9.0', 'profiles')
    expect(damaged).toMatchObject([
      { id: 'tiny', version: '1.9.0', finding: { file, line: 1, code: 'missing_file' } },
    ])
    expect(await readInstalledInstrument(folder, 'tiny', '1.9.0')).toEqual({
      ok: false,
      error: { code: 'instrument.damaged', params: { file, line: 1, finding: 'missing_file' } },
    })
  })

  test('do not lead out of their folder', async () => {
    const folder = installedFolder()
    const outside = await readInstalledInstrument(join(folder, 'tiny'), '..', 'tiny/1.2.0')
    expect(refusalOf(outside)).toBe('instrument.not_installed')
    const other = await readInstalledInstrument(folder, 'other', '1.2.0')
    expect(refusalOf(other)).toBe('instrument.not_installed')
  })

  test('name one that calls itself otherwise than its folder', async () => {
    const folder = temporaryFolder()
    cpSync(anInstrumentFolder(), join(folder, 'tiny', '2.0.0'), { recursive: true })
    const file = join(folder, 'tiny', '2.0.0', 'instrument.yaml')
    expect(await readInstalledInstrument(folder, 'tiny', '2.0.0')).toMatchObject({
      error: {
        code: 'instrument.damaged',
        params: { file, finding: 'instrument_folder_name', id: 'tiny', version: '1.2.0' },
      },
    })
  })

  test('name their folder when it is gone', async () => {
    const folder = temporaryFolder()
    rmSync(folder, { recursive: true })
    const finding = { file: folder, code: 'folder_unreadable', params: { reason: 'ENOENT' } }
    expect(await readInstalledInstruments(folder)).toMatchObject({
      instruments: [],
      damaged: [{ id: null, finding }],
    })
    expect(refusalOf(await listInstalledInstruments(folder))).toBe('instrument.damaged')
  })
})
