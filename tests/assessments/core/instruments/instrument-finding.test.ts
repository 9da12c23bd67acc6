import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instrumentFindingCodes } from '../../../../assessments/core/instruments/instrument-finding.ts'
import { languages } from '../../../../assessments/core/texts/localized.ts'

test.each(languages)(
  'every finding has its sentence, and no other sentence is there (%s)',
  (language) => {
    const path = join(
      import.meta.dirname,
      '../../../../resources/texts',
      language,
      'instrument.json',
    )
    const keys = Object.keys(JSON.parse(readFileSync(path, 'utf8')))
    const findingKeys = keys.filter((key) => key.startsWith('instrument.finding.'))
    expect(findingKeys).toEqual(
      instrumentFindingCodes.map((code) => `instrument.finding.${code}`).toSorted(),
    )
  },
)
