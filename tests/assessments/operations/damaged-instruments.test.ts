import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { operationRefused } from '../../../assessments/cli/command-refused.ts'
import { exitCodes } from '../../../assessments/cli/exit-codes.ts'
import { readInstalledInstruments } from '../../../assessments/files/instrument/installed-instruments.ts'
import { loadTranslate } from '../../../assessments/files/texts/load-texts.ts'
import {
  accepted,
  anOrganisation,
  aStore,
  logicalDump,
  visitDetails,
} from '../../support/build-store.ts'
import { anInstrumentFolder, writeInto } from '../../support/instrument-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const resources = resolve(import.meta.dirname, '../../../resources')

/** A store beside the tiny instrument, whole, and the shipped one with a tab in its second line. */
async function aStoreBesideDamage() {
  const folder = temporaryFolder()
  cpSync(anInstrumentFolder(), join(folder, 'tiny', '1.2.0'), { recursive: true })
  cpSync(join(resources, 'instruments', 'ikoe'), join(folder, 'ikoe'), { recursive: true })
  const broken = join('ikoe', '1.0.0', 'instrument.yaml')
  writeInto(folder, broken, 'format: 1\n\tid: ikoe\n')
  const { instruments, damaged } = await readInstalledInstruments(folder)
  const sampleFolder = join(resources, 'sample')
  const testStore = aStore({ instruments, damagedInstruments: damaged, sampleFolder })
  return { ...testStore, folder, file: join(folder, broken) }
}

it('is said by everything that needs the instrument, and nothing is written', async () => {
  const { call, store, file } = await aStoreBesideDamage()
  const { id: organisationId } = accepted(call('organisations.create', anOrganisation()))
  const before = logicalDump(store.writer)
  const choice = { instrumentId: 'ikoe', version: '1.0.0', profileId: 'jobcenter-ge' }
  const visit = {
    ...choice,
    organisationId,
    scope: 'short',
    details: visitDetails,
    carryOverFrom: null,
  } as const
  const answers = [
    call('instruments.list', {}),
    call('instruments.get', choice),
    call('visits.create', visit),
    call('sample.load', {}),
  ]
  for (const answer of answers)
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'instrument.damaged', params: { file, line: 2, finding: 'tab_indent' } },
    })
  expect(logicalDump(store.writer)).toEqual(before)
})

it('leaves an intact instrument beside it in use', async () => {
  const { call } = await aStoreBesideDamage()
  const { id: organisationId } = accepted(call('organisations.create', anOrganisation()))
  const choice = { instrumentId: 'tiny', version: '1.2.0', profileId: 'office' }
  const visit = {
    ...choice,
    organisationId,
    scope: 'full',
    details: visitDetails,
    carryOverFrom: null,
  } as const
  expect(accepted(call('visits.create', visit)).snapshot.instrumentId).toBe('tiny')
})

it.each([
  ['de', 'Zeile 2: Hier wird mit einem Tabulator eingerückt.'],
  ['en', 'line 2: '],
] as const)('ends the command line with file, line and reason (%s)', async (language, place) => {
  const { call, file } = await aStoreBesideDamage()
  const answer = call('sample.load', {})
  if (answer.ok) throw new Error('The sample was loaded.')
  const refused = operationRefused(answer.error)
  expect(refused.exitCode).toBe(exitCodes.file)
  const sentence = refused.worded(loadTranslate(join(resources, 'texts'), language))
  expect(sentence).toContain(`${file}, ${place}`)
  expect(sentence).toContain('[instrument.damaged]')
})

it('names a folder of instruments that is gone', async () => {
  const gone = join(temporaryFolder(), 'instruments')
  const { instruments, damaged } = await readInstalledInstruments(gone)
  const { call } = aStore({ instruments, damagedInstruments: damaged })
  expect(call('instruments.list', {})).toMatchObject({
    error: {
      code: 'instrument.damaged',
      params: { file: gone, finding: 'folder_unreadable', reason: 'ENOENT' },
    },
  })
})
