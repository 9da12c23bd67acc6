import { expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import { leftOutTexts } from '../../../../assessments/core/reports/left-out-texts.ts'
import { textsOfEntry } from '../../../../assessments/core/visits/personal-data-in-visit.ts'
import {
  type EntriesOf,
  type EntryKind,
  noStoredEntries,
} from '../../../../assessments/core/visits/visit-entry.ts'
import {
  aConversation,
  aConversationNote,
  aFinding,
  aMeasure,
  anAgendaItem,
  anEvidence,
} from '../../../support/build-entries.ts'
import { aReportInput, german } from '../../../support/build-report.ts'
import { aDimension, anAnswer, anInstrument, aVisit } from '../../../support/build-visit.ts'

const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1' })] })

const content: EntriesOf<EntryKind> = {
  ...noStoredEntries,
  answer: {
    'd1.1': {
      ...anAnswer(2),
      note: 'Nur für uns.',
      clientWording: 'Erste Zeile.\n\nZweite Zeile.',
    },
    // Outside the catalogue of the visit: nobody would see that it is missing.
    gone: { ...anAnswer(2), clientWording: 'Wer liest das?' },
  },
  self_answer: {},
  measure: { m: { ...aMeasure, comparisonKeys: [] } },
  agenda_item: { a: anAgendaItem({ subject: 'Rundgang am Morgen' }) },
  conversation: { c: aConversation },
  conversation_note: { n: { ...aConversationNote, conversationId: 'c' } },
  evidence: { e: anEvidence },
  finding: { f: aFinding({ note: 'Vorsicht.' }) },
}

function leftOutFor(audience: 'internal' | 'client' | 'public') {
  const input = aReportInput({
    visits: [aVisit({ snapshot, answers: {} })],
    edition: { audience },
    record: { answers: { ...content.answer } },
    entries: content,
    measures: Object.values(content.measure),
  })
  const report = composeReport(input, german)
  return { report, leftOut: leftOutTexts(report, content) }
}

it.each(['internal', 'client', 'public'] as const)(
  'every text that was entered is in the report or in the list of what was left out: %s',
  (audience) => {
    const { report, leftOut } = leftOutFor(audience)
    const shown = JSON.stringify(report, (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    const kinds = Object.keys(content) as EntryKind[]
    const texts = kinds
      .flatMap((kind) => Object.values(content[kind]).flatMap((value) => textsOfEntry(kind, value)))
      .filter((text) => text !== '')
    expect(texts.length).toBeGreaterThan(10)
    const isThere = (text: string) =>
      leftOut.some((one) => one.text === text) ||
      text.split('\n').every((line) => shown.includes(JSON.stringify(line).slice(1, -1)))
    expect(texts.filter((text) => !isThere(text))).toEqual([])
  },
)

it('names what an audience does not get, and nothing that it gets', () => {
  const texts = (audience: 'internal' | 'client' | 'public') =>
    leftOutFor(audience).leftOut.map(({ text }) => text)
  expect(texts('internal')).toEqual(['Rundgang am Morgen', 'Wer liest das?'])
  expect(texts('client')).toEqual(
    expect.arrayContaining(['Nur für uns.', anEvidence.title, aConversationNote.text, 'Vorsicht.']),
  )
  expect(texts('client')).not.toContain('Erste Zeile.\n\nZweite Zeile.')
})
