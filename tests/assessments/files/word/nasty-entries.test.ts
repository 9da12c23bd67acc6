import { expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import { leftOutTexts } from '../../../../assessments/core/reports/left-out-texts.ts'
import { textsOfEntry } from '../../../../assessments/core/visits/personal-data-in-visit.ts'
import {
  type EntriesOf,
  type EntryKind,
  noStoredEntries,
} from '../../../../assessments/core/visits/visit-entry.ts'
import { packReport } from '../../../../assessments/files/word/pack-report.ts'
import { xmlText } from '../../../../assessments/files/xml/xml-text.ts'
import {
  aConversation,
  aConversationNote,
  aDocumentRequest,
  aFinding,
  aKeyFigure,
  aMeasure,
  anAgendaItem,
  anEvidence,
  aQuestion,
} from '../../../support/build-entries.ts'
import { aReportInput, german } from '../../../support/build-report.ts'
import { aDimension, anAnswer, anInstrument, aVisit } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { textOfWord, xmlFaults } from '../../../support/well-formed-xml.ts'
import { packageFaults } from '../../../support/word-package.ts'

const nasty: readonly [kind: string, text: string][] = [
  ['control characters', 'a\u0001b\u0008c\u000Bd\u000Ce\u001Ff'],
  ['null characters', 'vor\u0000nach'],
  ['U+FFFE and U+FFFF', 'a\uFFFEb\uFFFFc'],
  ['lone surrogates', 'hoch\uD83D tief\uDE00 Ende'],
  ['a word of 10,000 characters', 'Donaudampfschiff'.repeat(625)],
  ['emoji', '👩🏽‍🏫 🏳️‍🌈 👨‍👩‍👧‍👦'],
  ['Arabic', 'مرحبا بكم في مركز العمل'],
  ['Turkish', 'Iğdır İstanbul ışık ŞĞÜÖÇ'],
  ['closing tags', '</w:t></w:r></w:p></w:body>'],
  ['placeholders', '{{placeholder}} {{name}} {{}}'],
  ['field codes', '{ INCLUDETEXT "C:\\\\secret.txt" } { DDEAUTO c:\\\\windows cmd.exe }'],
  ['a formula', '=1+1'],
  ['entities', '&lt;b&gt; &amp; &#x0; ]]> <!-- -->'],
  ['line ends of all kinds', 'eins\r\nzwei\rdrei\nvier'],
  ['a note of 5,000 lines', Array.from({ length: 5_000 }, (_, line) => `Zeile ${line}`).join('\n')],
]

/** The same text wherever somebody can write, as far as it fits there. */
function contentWith(text: string): EntriesOf<EntryKind> {
  const [line, short] = [300, 2_000].map((most) => text.slice(0, most)) as [string, string]
  return {
    ...noStoredEntries,
    answer: { 'd1.1': { ...anAnswer(2), note: text, clientWording: text } },
    self_answer: { 'd1.1': { ...anAnswer(1), note: short } },
    measure: {
      m: { ...aMeasure, comparisonKeys: [], title: line, successCriterion: short },
    },
    agenda_item: { a: anAgendaItem({ subject: `Nur geplant: ${short}` }) },
    conversation: { c: { ...aConversation, place: line } },
    conversation_note: { n: { ...aConversationNote, conversationId: 'c', text: short } },
    question: { q: { ...aQuestion, text: short } },
    document_request: { d: { ...aDocumentRequest(), title: line, note: short } },
    key_figure: { own: { ...aKeyFigure(), topic: 'own', name: line, source: line, count: 300 } },
    evidence: { e: { ...anEvidence, title: line, place: line, passage: line, note: short } },
    finding: {
      f: aFinding({
        clientWording: short,
        note: short,
        assumedCause: short,
        recommendation: short,
      }),
    },
    report_chapter: { summary: { isShown: true, position: null, text: short } },
    report_comment: {
      k: {
        receivedOn: '2026-03-10',
        fromFunction: line,
        place: line,
        text: short,
        decision: 'declined',
        answer: short,
        position: 0,
      },
    },
  }
}

const linesOf = (text: string) =>
  xmlText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

it.each(nasty)('%s', async (_kind, text) => {
  const content = contentWith(text)
  const snapshot = anInstrument({ dimensions: [aDimension({ id: 'd1' })] })
  const input = aReportInput({
    visits: [aVisit({ snapshot, answers: {} })],
    edition: { audience: 'internal' },
    record: { answers: content.answer, selfAnswers: content.self_answer },
    entries: content,
    measures: Object.values(content.measure),
  })
  const report = composeReport(input, german)
  const parts = await readZip(await packReport(report, new Map(), '2026-03-20'))
  const document = fileOf(parts, 'word/document.xml')

  // The file opens.
  for (const [name, contents] of parts)
    if (/\.(xml|rels)$/.test(name)) expect([name, ...xmlFaults(contents)]).toEqual([name])
  expect(packageFaults(parts)).toEqual([])

  // Nothing is lost: it is in the file, or in the list of what was left out.
  const leftOut = leftOutTexts(report, content)
  expect(leftOut.map(({ entryKind }) => entryKind)).toEqual(['agenda_item'])
  const shown = new Set(
    textOfWord(document)
      .split(/[\n\t]/)
      .map((line) => line.trim()),
  )
  const all = textOfWord(document)
  const kinds = (Object.keys(content) as EntryKind[]).filter((kind) => kind !== 'agenda_item')
  const lost = kinds
    .flatMap((kind) => Object.values(content[kind]).flatMap((value) => textsOfEntry(kind, value)))
    .flatMap(linesOf)
    .filter((line) => !shown.has(line) && !all.includes(line))
  expect(lost).toEqual([])

  // Nothing is executed: every field in the file is one of ours.
  const fields = [
    ...document.matchAll(/<w:instrText[^>]*>([^<]*)<|<w:fldSimple [^>]*w:instr="([^"]*)"/g),
  ].map(([, complex, simple]) => (complex ?? simple ?? '').trim().split(' ')[0])
  expect(fields.filter((own) => !['PAGEREF', 'REF', 'SEQ', 'TOC'].includes(own ?? ''))).toEqual([])
  expect(fields.length).toBeGreaterThan(10)
})
