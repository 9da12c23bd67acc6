import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInstrumentFolder } from '../../../../assessments/files/instrument/read-instrument-folder.ts'
import { findingsOf, places } from '../../../support/instrument-findings.ts'
import { anInstrumentFolder, replaceOnce, writeInto } from '../../../support/instrument-folder.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('reading an instrument from its folder', () => {
  test('puts all its files together', async () => {
    const reading = await readInstrumentFolder(anInstrumentFolder())
    if (!reading.ok) throw new Error(JSON.stringify(reading.findings, null, 2))
    const { structure, texts, indicatorTexts, profiles } = reading.instrument
    expect(structure.version).toBe('1.2.0')
    expect(texts.en.name).toBe('Tiny en')
    expect(Object.keys(indicatorTexts.de)).toHaveLength(7)
    expect(indicatorTexts.en['d2.c']?.anchors[4]).toBe('Anchor 4 d2.c en')
    expect(profiles.map(({ id }) => id)).toEqual(['firm', 'office'])
  })

  test('takes numbers and fractions over as they are written', async () => {
    const reading = await readInstrumentFolder(anInstrumentFolder())
    const scoring = reading.ok ? reading.instrument.structure.thresholds.scoring : null
    expect(scoring?.levelBounds).toEqual(['12.5', '37.5', '62.5', '87.5'])
    expect(scoring?.reliableCoverage).toBe('3/4')
  })

  test('keeps "no" and "on" as text', async () => {
    const folder = anInstrumentFolder((files) => {
      replaceOnce(files, 'texts/de/d1.yaml', 'Title d1.a de', 'no')
      replaceOnce(files, 'texts/de/d1.yaml', 'Title d1.b de', 'on')
    })
    const reading = await readInstrumentFolder(folder)
    const texts = reading.ok ? reading.instrument.indicatorTexts.de : {}
    expect([texts['d1.a']?.title, texts['d1.b']?.title]).toEqual(['no', 'on'])
  })

  test('reads a file with a byte order mark and Windows line ends', async () => {
    const folder = anInstrumentFolder((files) => {
      const text = files.get('texts/de/d1.yaml') ?? ''
      files.set('texts/de/d1.yaml', `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    })
    const reading = await readInstrumentFolder(folder)
    const texts = reading.ok ? reading.instrument.indicatorTexts.de : {}
    expect(texts['d1.a']?.title).toBe('Title d1.a de')
  })

  test('collects the findings of all files, by file and line', async () => {
    const folder = anInstrumentFolder((files) => {
      replaceOnce(files, 'instrument.yaml', 'published: 2026-11-22', 'published: 2026-02-30')
      replaceOnce(files, 'texts/en/d2.yaml', 'Why d2.b en', '""')
      replaceOnce(files, 'texts/en/d2.yaml', 'Why d2.a en', '7')
    })
    expect(places(await findingsOf(folder))).toEqual([
      'instrument.yaml:4:12 published: bad_date',
      'texts/en/d2.yaml:4:8 d2.a/why: expected_text',
      'texts/en/d2.yaml:36:8 d2.b/why: empty_text',
    ])
  })

  test('names a folder that is not there', async () => {
    const findings = await findingsOf(join(temporaryFolder(), 'nowhere'))
    expect(findings).toMatchObject([
      { file: '.', code: 'folder_unreadable', params: { reason: 'ENOENT' } },
    ])
  })

  test('names what is missing from an empty folder', async () => {
    expect(places(await findingsOf(temporaryFolder()))).toEqual([
      'instrument.yaml:1:1 : missing_file',
      'profiles:1:1 : missing_file',
      'texts/de/instrument.yaml:1:1 : missing_file',
      'texts/en/instrument.yaml:1:1 : missing_file',
    ])
  })

  test('names the missing texts of a dimension', async () => {
    const folder = anInstrumentFolder((files) => files.delete('texts/en/d2.yaml'))
    expect(places(await findingsOf(folder))).toEqual(['texts/en/d2.yaml:1:1 : missing_file'])
  })

  test('names files that do not belong there', async () => {
    const folder = anInstrumentFolder()
    writeInto(folder, 'notes.txt', 'x')
    writeInto(folder, 'texts/fr/d1.yaml', 'x')
    writeInto(folder, 'texts/de/d9.yaml', 'd9.a: 1')
    writeInto(folder, 'profiles/old.yml', 'x')
    writeInto(folder, '.DS_Store', 'x')
    const unknown = (await findingsOf(folder)).filter(({ code }) => code === 'unknown_file')
    expect(unknown.map(({ file }) => file)).toEqual([
      'notes.txt',
      'profiles/old.yml',
      'texts/de/d9.yaml',
      'texts/fr',
    ])
  })

  test('follows no link, neither to a file nor to a folder', async () => {
    const elsewhere = anInstrumentFolder()
    const folder = anInstrumentFolder((files) => {
      for (const path of [...files.keys()]) {
        if (path === 'instrument.yaml' || path.startsWith('texts/en')) files.delete(path)
      }
    })
    mkdirSync(join(folder, 'texts'), { recursive: true })
    symlinkSync(join(elsewhere, 'instrument.yaml'), join(folder, 'instrument.yaml'))
    symlinkSync(join(elsewhere, 'texts/en'), join(folder, 'texts/en'))
    expect(places(await findingsOf(folder))).toEqual([
      'instrument.yaml:1:1 : symbolic_link',
      'texts/en:1:1 : symbolic_link',
      'texts/en/instrument.yaml:1:1 : missing_file',
    ])
  })

  test('does not read a folder full of files', async () => {
    const folder = anInstrumentFolder()
    for (let index = 0; index < 101; index += 1) writeInto(folder, `profiles/p${index}.yaml`, 'x')
    expect(places(await findingsOf(folder))).toEqual(['.:1:1 : too_many_files'])
  })
})
