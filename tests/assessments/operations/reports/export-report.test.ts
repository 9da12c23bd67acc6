import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PrintableReport } from '../../../../assessments/core/reports/printable-report.ts'
import { independentRatingId } from '../../../../assessments/core/visits/entries/independent-rating.ts'
import { jobHandlers } from '../../../../assessments/operations/job-handlers.ts'
import { runJob } from '../../../../assessments/operations/run-job.ts'
import {
  aConversation,
  aConversationNote,
  aDocumentRequest,
  aKeyFigure,
  anAgendaItem,
  anEvidence,
  aQuestion,
} from '../../../support/build-entries.ts'
import { aJobContext } from '../../../support/build-job.ts'
import {
  accepted,
  answering,
  aStore,
  aStoredVisit,
  refusalOf,
} from '../../../support/build-store.ts'
import { anAnswer } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { textOfWord } from '../../../support/well-formed-xml.ts'

function aRatedVisit() {
  const test = aStore()
  const visitId = aStoredVisit(test)
  accepted(test.call('settings.save', { consultantName: 'Marie Sommer' }))
  for (const [number, level] of [3, 2, 1, 0, 4, 2].entries())
    accepted(
      test.call(
        'entries.save',
        answering(visitId, `d1.${number + 1}`, { ...anAnswer(level as 0), note: 'GEHEIM-4711' }),
      ),
    )
  const run = (input: object, job = aJobContext()) =>
    runJob(jobHandlers, test.store.reader, job, 'reports.export', {
      visitId,
      edition: { audience: 'client', version: 'draft', form: 'full' },
      language: 'de',
      ...input,
    })
  return { run, visitId, call: test.call }
}

describe('exporting a report', () => {
  it('writes a Word file with the numbers of the stored visit', async () => {
    const { run } = aRatedVisit()
    const path = join(temporaryFolder(), 'Bericht.docx')
    const value = accepted(await run({ path }))
    const bytes = readFileSync(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(value).toEqual({ path, byteLength: bytes.byteLength, sha256, emptied: [] })
    const parts = await readZip(bytes)
    const text = textOfWord(fileOf(parts, 'word/document.xml'))
    // (2·3 + 2·2 + 2·1 + 0 + 4 + 2) / (4·9) = 18/36 = 50.0
    expect(text).toContain('erreicht 50,0 von 100 Punkten')
    expect(text).toContain('Jobcenter Saalbrück')
    expect(text).not.toContain('GEHEIM-4711')
    expect(fileOf(parts, 'docProps/core.xml')).toContain('<dc:creator>Marie Sommer<')
  })

  it('writes as a PDF what is drawn from the same report, photos and all', async () => {
    const { run } = aRatedVisit()
    const path = join(temporaryFolder(), 'Bericht.pdf')
    const drawn: PrintableReport[] = []
    const bytes = Buffer.from('%PDF-1.4')
    const job = aJobContext({
      printToPdf: async (printable) => {
        drawn.push(printable)
        return bytes
      },
    })
    const value = accepted(await run({ path, target: { kind: 'pdf' } }, job))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(value).toEqual({ path, byteLength: bytes.byteLength, sha256, emptied: [] })
    expect(readFileSync(path)).toEqual(bytes)
    expect(JSON.stringify(drawn[0]?.report)).toContain('erreicht 50,0 von 100 Punkten')
    expect(JSON.stringify(drawn[0]?.report)).not.toContain('GEHEIM-4711')
  })

  it('writes no PDF when it is cancelled while it is drawn, or cannot be drawn', async () => {
    const { run } = aRatedVisit()
    const path = join(temporaryFolder(), 'Bericht.pdf')
    writeFileSync(path, 'der alte')
    const abort = new AbortController()
    const cancelled = aJobContext({
      signal: abort.signal,
      printToPdf: async () => {
        abort.abort()
        return Buffer.from('%PDF-1.4')
      },
    })
    expect(refusalOf(await run({ path, target: { kind: 'pdf' } }, cancelled))).toBe('app.cancelled')
    const surprises: unknown[] = []
    const windowless = aJobContext({
      printToPdf: null,
      logUnexpected: (error) => {
        surprises.push(error)
        return 'log'
      },
    })
    expect(refusalOf(await run({ path, target: { kind: 'pdf' } }, windowless))).toBe(
      'app.unexpected',
    )
    expect(surprises).toHaveLength(1)
    expect(readFileSync(path, 'utf8')).toBe('der alte')
  })

  it('tells nothing that is meant for the team, whatever kind of entry holds it', async () => {
    const { run, visitId, call } = aRatedVisit()
    const conversationId = '5f0b6a10-3c1d-4a52-9a67-0d2c6a1f0001'
    const secret = (place: string) => `GEHEIM ${place}`
    accepted(
      call('entries.save', {
        visitId,
        changes: [
          {
            kind: 'answer',
            id: 'd1.1',
            value: {
              ...anAnswer(3),
              note: secret('note'),
              consensusReason: secret('departure'),
            },
          },
          {
            kind: 'self_answer',
            id: 'd1.1',
            value: { ...anAnswer(2), note: secret('self') },
          },
          {
            kind: 'conversation',
            id: conversationId,
            value: { ...aConversation, place: secret('place') },
          },
          {
            kind: 'conversation_note',
            id: 'n',
            value: { ...aConversationNote, conversationId, text: secret('said') },
          },
          {
            kind: 'document_request',
            id: 'd',
            value: { ...aDocumentRequest(), status: 'reviewed', note: secret('document') },
          },
          { kind: 'question', id: 'q', value: { ...aQuestion, text: secret('question') } },
          {
            kind: 'evidence',
            id: 'e',
            value: { ...anEvidence, note: secret('evidence'), confidentiality: 'confidential' },
          },
          {
            kind: 'agenda_item',
            id: 'a',
            value: { ...anAgendaItem(), subject: secret('agenda') },
          },
          {
            kind: 'independent_rating',
            id: independentRatingId('first', 'd1.1'),
            value: {
              seat: 'first',
              indicatorId: 'd1.1',
              rating: anAnswer(1).rating,
              note: secret('seat'),
            },
          },
          {
            kind: 'consensus',
            id: 'd1.1',
            value: { rating: anAnswer(3).rating, reason: secret('consensus') },
          },
          {
            kind: 'key_figure',
            id: 'own',
            value: { ...aKeyFigure(), topic: 'own', name: 'OFFEN Kennzahl', count: 3, total: 40 },
          },
        ],
      }),
    )
    // The words are there to be found, and the finder finds words.
    const stored = JSON.stringify(accepted(call('visits.get', { id: visitId })))
    expect(stored.match(/GEHEIM \w/g)).toHaveLength(11)
    const path = join(temporaryFolder(), 'Bericht.docx')
    accepted(await run({ path }))
    const parts = await readZip(readFileSync(path))
    const text = textOfWord(fileOf(parts, 'word/document.xml'))
    expect(text).toMatch(/OFFEN Kennzahl\s*unter 5\s*40/)
    for (const [name, contents] of parts) expect(contents, name).not.toContain('GEHEIM')
  })

  it('writes in the language asked for', async () => {
    const { run } = aRatedVisit()
    const path = join(temporaryFolder(), 'report.docx')
    accepted(await run({ path, language: 'en' }))
    const parts = await readZip(readFileSync(path))
    expect(textOfWord(fileOf(parts, 'word/document.xml'))).toContain('reaches 50.0 of 100 points')
  })

  it('tells how far it is, from reading to saving, never backwards', async () => {
    const { run } = aRatedVisit()
    const told: [number, string][] = []
    const job = aJobContext({ progress: (fraction, step) => told.push([fraction, step]) })
    accepted(await run({ path: join(temporaryFolder(), 'Bericht.docx') }, job))
    const fractions = told.map(([fraction]) => fraction)
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
    expect(fractions.at(-1)).toBe(1)
    expect([...new Set(told.map(([, step]) => step))]).toEqual([
      'report.progress.reading',
      'report.progress.composing',
      'report.progress.typesetting',
      'report.progress.saving',
    ])
  })

  it.each(['reading', 'composing', 'typesetting', 'saving'])(
    'cancelled while %s leaves an older report as it was',
    async (stage) => {
      const { run } = aRatedVisit()
      const folder = temporaryFolder()
      const path = join(folder, 'Bericht.docx')
      writeFileSync(path, 'old report')
      const cancel = new AbortController()
      const progress = (_: number, step: string) => {
        if (step.endsWith(stage)) cancel.abort()
      }
      const result = await run({ path }, aJobContext({ signal: cancel.signal, progress }))
      expect(refusalOf(result)).toBe('app.cancelled')
      expect(readFileSync(path, 'utf8')).toBe('old report')
      expect(readdirSync(folder)).toEqual(['Bericht.docx'])
    },
  )

  it('refuses a visit that is not there, and a folder that is not there', async () => {
    const { run } = aRatedVisit()
    const path = join(temporaryFolder(), 'gone', 'Bericht.docx')
    expect(refusalOf(await run({ path }))).toBe('export.folder_not_writable')
    const visitId = '00000000-0000-4000-8000-000000000000'
    expect(refusalOf(await run({ path, visitId }))).toBe('visit.not_found')
    expect(existsSync(path)).toBe(false)
  })
})
