import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instrumentSnapshotSchema } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import { resolveInstrument } from '../../../../assessments/core/instruments/resolve-instrument.ts'
import { listInstalledInstruments } from '../../../../assessments/files/instrument/installed-instruments.ts'
import { readInstrumentFolder } from '../../../../assessments/files/instrument/read-instrument-folder.ts'
import { accepted } from '../../../support/build-store.ts'
import { findingsOf, places } from '../../../support/instrument-findings.ts'

const shipped = accepted(
  await listInstalledInstruments(join(import.meta.dirname, '../../../../resources/instruments')),
)

test('an instrument is shipped', () => {
  expect(shipped.map(({ id }) => id)).toContain('ikoe')
})

test.each(shipped)('$id $version has no findings, and every profile fits it', async (installed) => {
  expect(places(await findingsOf(installed.folder))).toEqual([])
  const reading = await readInstrumentFolder(installed.folder)
  if (!reading.ok) throw new Error('An instrument without findings was refused.')
  const { structure, profiles } = reading.instrument
  expect(structure).toMatchObject({ id: installed.id, version: installed.version })
  for (const { id } of profiles) {
    const snapshot = resolveInstrument(reading.instrument, id)
    expect(
      instrumentSnapshotSchema.safeParse(snapshot.ok ? snapshot.value : null).error,
    ).toBeUndefined()
  }
})
