import { resolve } from 'node:path'
import { compareInstrumentVersions } from '../../core/instruments/compare-instrument-versions.ts'
import { instrumentCounts } from '../../core/instruments/instrument-counts.ts'
import type { Instrument } from '../../core/instruments/instrument-source.ts'
import { readEarlierVersions } from '../../files/instrument/earlier-versions.ts'
import { readInstrumentFolder } from '../../files/instrument/read-instrument-folder.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

/**
 * Reads an instrument's folder and prints its counts, or every finding with its place. Earlier versions beside
 * the folder are compared with it, so that no meaning changes under a key that visits rely on.
 */
export const instrumentCheckCommand: Command = {
  name: 'instrument check',
  usage: 'instrument check DIR',
  summaryKey: 'cli.summary.instrument_check',
  positionalCount: 1,
  options: [],
  async run({ positionals: [folder = ''] }, { json, print, complain, translate }) {
    const reading = await readInstrumentFolder(resolve(folder))
    if (!reading.ok) {
      if (json) print(JSON.stringify({ findings: reading.findings }, null, 2))
      for (const { file, line, column, path, code, params } of reading.findings)
        complain(
          `${file}:${line}:${column} ${path}: ${translate(`instrument.finding.${code}`, params)} [${code}]`,
        )
      complain(translate('cli.instrument_check.findings', { count: reading.findings.length }))
      return exitCodes.refused
    }
    const broken = await brokenPromises(resolve(folder), reading.instrument)
    if (broken.length > 0) {
      if (json) print(JSON.stringify({ versionFindings: broken }, null, 2))
      for (const { code, indicatorId, profileId, earlier } of broken) {
        const place = profileId === null ? 'instrument.yaml' : `profiles/${profileId}.yaml`
        const sentence = translate(`instrument.version_finding.${code}`, { earlier })
        complain(`${place} ${indicatorId}: ${sentence} [${code}]`)
      }
      complain(translate('cli.instrument_check.findings', { count: broken.length }))
      return exitCodes.refused
    }
    const { structure } = reading.instrument
    const counts = instrumentCounts(reading.instrument)
    if (json) {
      print(JSON.stringify({ id: structure.id, version: structure.version, counts }, null, 2))
      return exitCodes.ok
    }
    print(
      translate('cli.instrument_check.counts', {
        id: structure.id,
        version: structure.version,
        dimensions: counts.dimensions,
        indicators: counts.indicators,
        coreItems: counts.coreItems,
        minimumRequirements: counts.minimumRequirements,
        anchorsGerman: counts.anchors.de,
        anchorsEnglish: counts.anchors.en,
        plainTextsGerman: counts.plainTexts.de,
        plainTextsEnglish: counts.plainTexts.en,
        profiles: counts.profiles.length,
      }),
    )
    for (const { id, excluded, extras, dimensionWeightSum } of counts.profiles)
      print(translate('cli.instrument_check.profile', { id, excluded, extras, dimensionWeightSum }))
    return exitCodes.ok
  },
}

async function brokenPromises(folder: string, instrument: Instrument) {
  const earlierVersions = await readEarlierVersions(folder, instrument)
  return earlierVersions.flatMap((earlier) =>
    compareInstrumentVersions(earlier, instrument).map((finding) => ({
      ...finding,
      earlier: earlier.structure.version,
    })),
  )
}
