import { join } from 'node:path'
import { expect } from 'vitest'
import type { InstrumentFinding } from '../../assessments/core/instruments/instrument-finding.ts'
import { languages } from '../../assessments/core/texts/localized.ts'
import { readInstrumentFolder } from '../../assessments/files/instrument/read-instrument-folder.ts'
import { loadTranslate } from '../../assessments/files/texts/load-texts.ts'

const textsFolder = join(import.meta.dirname, '..', '..', 'resources', 'texts')
const translators = languages.map((language) => loadTranslate(textsFolder, language))

/**
 * What is wrong with the instrument in a folder. Every finding must be worded in every language, with the
 * values it brings along.
 */
export async function findingsOf(folder: string): Promise<readonly InstrumentFinding[]> {
  const reading = await readInstrumentFolder(folder)
  const findings = reading.ok ? [] : reading.findings
  for (const finding of findings) {
    for (const translate of translators) {
      const sentence = translate(`instrument.finding.${finding.code}`, finding.params)
      expect(sentence).not.toContain('{{')
    }
  }
  return findings
}

/** "file:line:column path: code", as the command line shows it but for the sentence. */
export function places(findings: readonly InstrumentFinding[]): string[] {
  return findings.map(
    ({ file, line, column, path, code }) => `${file}:${line}:${column} ${path}: ${code}`,
  )
}
