import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type Fraction, fraction } from '../../assessments/core/scoring/fraction.ts'
import type { ScoresDocument } from '../../assessments/files/json/scores-document.ts'
import { runKompass } from './run-kompass.ts'

export type ScoredVisit = ScoresDocument['visits'][number]
export type ScoredDimension = ScoredVisit['dimensions'][number]
export type ComparedVisits = ScoresDocument['comparisons'][number]
export type ComparedDimension = ComparedVisits['dimensions'][number]

/** What `kompass scores --json` prints about one organisation, or the only one, in a data folder that no app has open. */
export async function kompassScores(
  dataFolder: string,
  passphrase: string,
  organisationId?: string,
): Promise<ScoresDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-passphrase-'))
  const file = join(folder, 'passphrase.txt')
  try {
    writeFileSync(file, passphrase)
    const chosen = organisationId === undefined ? [] : ['--organisation', organisationId]
    const options = ['--passphrase-file', file, '--json']
    const run = await runKompass('scores', dataFolder, ...chosen, ...options)
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    const documents = JSON.parse(run.stdout) as ScoresDocument[]
    const [document] = documents
    if (document === undefined || documents.length > 1)
      throw new Error(`${documents.length} organisations were scored`)
    return document
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const largestDenominator = 100_000

/** The exact number behind a printed one: the fraction with the smallest denominator that gives it. */
export function exactly(printed: number): Fraction {
  for (let denominator = 1; denominator <= largestDenominator; denominator += 1) {
    const numerator = Math.round(printed * denominator)
    if (numerator / denominator === printed) return fraction(numerator, denominator)
  }
  throw new Error(`No short fraction gives ${printed}`)
}
