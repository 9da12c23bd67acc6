import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { resolveInstrument } from '../../../../assessments/core/instruments/resolve-instrument.ts'
import { itemsInScope } from '../../../../assessments/core/scoring/items-in-scope.ts'
import { readInstalledInstruments } from '../../../../assessments/files/instrument/installed-instruments.ts'
import { jobHandlers } from '../../../../assessments/operations/job-handlers.ts'
import { runJob } from '../../../../assessments/operations/run-job.ts'
import { aJobContext } from '../../../support/build-job.ts'
import { accepted, aStore, refusalOf } from '../../../support/build-store.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { textOfWord } from '../../../support/well-formed-xml.ts'

const instrumentsFolder = join(import.meta.dirname, '../../../../resources/instruments')
const { instruments } = await readInstalledInstruments(instrumentsFolder)
const [shipped] = instruments
if (shipped === undefined) throw new Error('No instrument is shipped.')
const { id: instrumentId, version } = shipped.structure

function run(input: object, job = aJobContext({ instrumentsFolder })) {
  return runJob(jobHandlers, aStore().store.reader, job, 'questionnaires.export', {
    instrumentId,
    version,
    profileId: 'jobcenter-ge',
    scope: 'short',
    language: 'de',
    wording: 'standard',
    purpose: 'self_rating',
    format: 'word',
    ...input,
  })
}

function indicatorsOf(profileId: string, scope: 'full' | 'short') {
  const snapshot = accepted(resolveInstrument(shipped as NonNullable<typeof shipped>, profileId))
  return itemsInScope({ snapshot, scope, answers: {} }).map(({ indicator }) => indicator)
}

describe('exporting a questionnaire of the shipped instrument', () => {
  it('writes a Word file with all questions of the profile', async () => {
    const path = join(temporaryFolder(), 'Fragebogen.docx')
    const value = accepted(await run({ path }))
    const bytes = readFileSync(path)
    expect(value).toEqual({ path, byteLength: bytes.byteLength })
    const text = textOfWord(fileOf(await readZip(bytes), 'word/document.xml'))
    const questions = indicatorsOf('jobcenter-ge', 'short').map(({ texts }) => texts.de.question)
    expect(questions.length).toBeGreaterThan(8)
    expect(questions.filter((question) => !text.includes(question))).toEqual([])
  })

  it.each(shipped.profiles.map(({ id }) => id))(
    'writes a workbook with a row per indicator: %s',
    async (profileId) => {
      const path = join(temporaryFolder(), 'Fragebogen.xlsx')
      accepted(await run({ path, profileId, scope: 'full', format: 'excel', purpose: 'interview' }))
      const [questions] = await readExcelFile(readFileSync(path))
      const ids = questions?.data.slice(1).map((row) => row[1])
      expect(ids).toEqual(indicatorsOf(profileId, 'full').map(({ id }) => id))
    },
  )

  it('holds no anchor of the standard wording in Einfache Sprache', async () => {
    const path = join(temporaryFolder(), 'plain.docx')
    accepted(await run({ path, wording: 'plain', scope: 'full', language: 'en' }))
    const text = textOfWord(fileOf(await readZip(readFileSync(path)), 'word/document.xml'))
    const texts = indicatorsOf('jobcenter-ge', 'full').map((indicator) => indicator.texts.en)
    expect(texts.filter(({ plain }) => !text.includes(plain.anchors[4]))).toEqual([])
    expect(texts.flatMap(({ anchors }) => anchors).filter((one) => text.includes(one))).toEqual([])
  })
})

describe('the job', () => {
  it('tells how far it is, never backwards', async () => {
    const told: [number, string][] = []
    const job = aJobContext({
      instrumentsFolder,
      progress: (fraction, step) => told.push([fraction, step]),
    })
    accepted(await run({ path: join(temporaryFolder(), 'Fragebogen.docx') }, job))
    const fractions = told.map(([fraction]) => fraction)
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
    expect(fractions.at(-1)).toBe(1)
    expect(new Set(told.map(([, step]) => step)).size).toBe(4)
  })

  it.each(['reading', 'composing', 'writing', 'saving'])(
    'cancelled while %s leaves an older file as it was',
    async (stage) => {
      const folder = temporaryFolder()
      const path = join(folder, 'Fragebogen.docx')
      writeFileSync(path, 'old file')
      const cancel = new AbortController()
      const progress = (_: number, step: string) => {
        if (step.endsWith(stage)) cancel.abort()
      }
      const result = await run(
        { path },
        aJobContext({ instrumentsFolder, signal: cancel.signal, progress }),
      )
      expect(refusalOf(result)).toBe('app.cancelled')
      expect(readFileSync(path, 'utf8')).toBe('old file')
      expect(readdirSync(folder)).toEqual(['Fragebogen.docx'])
    },
  )

  it('refuses what is not installed, and a folder that is not there', async () => {
    const path = join(temporaryFolder(), 'gone', 'Fragebogen.docx')
    expect(refusalOf(await run({ path, version: '0.0.0' }))).toBe('instrument.not_installed')
    expect(refusalOf(await run({ path, profileId: 'circus' }))).toBe('instrument.unknown_profile')
    expect(refusalOf(await run({ path }))).toBe('export.folder_not_writable')
    expect(existsSync(path)).toBe(false)
  })
})
