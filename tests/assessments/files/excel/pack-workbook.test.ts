import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { composeQuestionnaire } from '../../../../assessments/core/questionnaires/compose-questionnaire.ts'
import type { QuestionnaireOptions } from '../../../../assessments/core/questionnaires/questionnaire.ts'
import { questionnaireSheets } from '../../../../assessments/core/questionnaires/questionnaire-sheets.ts'
import type { Sheet } from '../../../../assessments/core/workbooks/sheet.ts'
import { packWorkbook } from '../../../../assessments/files/excel/pack-workbook.ts'
import { rowHeightPoints } from '../../../../assessments/files/excel/row-height.ts'
import { english, german } from '../../../support/build-report.ts'
import { aDimension, anIndicator, anInstrument } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { xmlFaults } from '../../../support/well-formed-xml.ts'

const snapshot = anInstrument({
  dimensions: [
    aDimension({ id: 'd1' }),
    aDimension({
      id: 'd2',
      indicators: [anIndicator({ id: 'd2.1', core: true, notApplicableAllowed: false })],
    }),
  ],
})

function sheetsOf(options: Partial<QuestionnaireOptions> = {}, words = german, of = snapshot) {
  const standard = { scope: 'full', wording: 'standard', purpose: 'self_rating' } as const
  return questionnaireSheets(composeQuestionnaire(of, { ...standard, ...options }, words), words)
}

async function readBack(sheets: readonly Sheet[]) {
  return readExcelFile(Buffer.from(await packWorkbook(sheets)))
}

describe('the workbook of a questionnaire', () => {
  it('has a row per indicator in scope, with its stable id, its anchors and an empty answer', async () => {
    const [questions] = await readBack(sheetsOf())
    expect(questions?.sheet).toBe('Fragebogen')
    const [header, first, ...rest] = questions?.data ?? []
    expect(header).toEqual([
      ...['Nr.', 'Kriterium-ID', 'Dimension', 'Kriterium', 'Frage'],
      ...['Stufe 0', 'Stufe 1', 'Stufe 2', 'Stufe 3', 'Stufe 4'],
      ...['Mögliche Antworten', 'Antwort'],
    ])
    expect(first).toEqual([
      ...['D1.1', 'd1.1', 'D1 Dimension D1 auf Deutsch', 'Title D1.1', 'Question D1.1?'],
      ...['D1.1 level 0', 'D1.1 level 1', 'D1.1 level 2', 'D1.1 level 3', 'D1.1 level 4'],
      ...['0–4, B, N', null],
    ])
    expect(rest.map((row) => row[1])).toEqual(['d1.2', 'd1.3', 'd1.4', 'd1.5', 'd1.6', 'd2.1'])
    expect(rest.at(-1)?.at(-2)).toBe('0–4, B')
  })

  it('has only core items in a Kurzcheck and only plain anchors in Einfache Sprache', async () => {
    const [questions] = await readBack(sheetsOf({ scope: 'short', wording: 'plain' }))
    expect(questions?.data).toHaveLength(1 + 4)
    expect(questions?.data[1]?.slice(4, 7)).toEqual(['Plain D1.1?', 'D1.1 a', 'D1.1 b'])
    expect(JSON.stringify(questions?.data)).not.toMatch(/ level \d/)
  })

  it('has columns for guide and note in an interview only', async () => {
    const [questions] = await readBack(sheetsOf({ purpose: 'interview' }))
    const [header, first] = questions?.data ?? []
    expect(header?.slice(5, 8)).toEqual([
      'Fragen im Gespräch',
      'Darauf achten',
      'Mögliche Nachweise',
    ])
    expect(first?.slice(5, 8)).toEqual([
      'Staff: Ask about D1.1?',
      'Look at D1.1',
      'Dokument: Paper on D1.1',
    ])
    expect(header?.at(-1)).toBe('Notiz (ohne Namen)')
  })

  it('says what it is by codes that an import can check', async () => {
    const sheets = await readBack(sheetsOf({ scope: 'short', wording: 'plain' }, english))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Questionnaire', 'Instructions', 'Details'])
    const codes = sheets[2]?.data.filter((row) => row[2] !== null).map((row) => [row[2], row[3]])
    expect(codes).toEqual([
      ['Key', 'Identifier'],
      ['questionnaireFormat', '1'],
      ['instrumentId', 'small'],
      ['version', '1.0.0'],
      ['profileId', 'neutral'],
      ['scope', 'short'],
      ['language', 'en'],
      ['wording', 'plain'],
      ['purpose', 'self_rating'],
      ['group', 'leadership'],
      ['group', 'specialists'],
      ['group', 'staff_council'],
      ['group', 'not_said'],
    ])
  })

  it('has a row for every group to mark in a self-rating, and none in an interview', async () => {
    const groupsIn = async (purpose: 'self_rating' | 'interview') => {
      const details = (await readBack(sheetsOf({ purpose }))).at(-1)
      return details?.data.filter((row) => row[2] === 'group').map((row) => row.slice(0, 2))
    }
    expect(await groupsIn('self_rating')).toEqual([
      ['Leitung (ein gemeinsamer Bogen)', null],
      ['Fachkräfte und weitere Beschäftigte', null],
      ['Personal- oder Betriebsrat', null],
      ['Möchte ich nicht angeben', null],
    ])
    expect(await groupsIn('interview')).toEqual([])
  })

  it('tells in its instructions how to answer, and that Excel may keep a name', async () => {
    const [, instructions] = await readBack(sheetsOf())
    const text = JSON.stringify(instructions?.data)
    expect(text).toContain('Antwort')
    expect(text).toContain('Excel speichert oft den Namen')
  })
})

function aSheet(rows: Sheet['rows']): Sheet {
  return { name: 'Texte', columns: [{ header: 'Text', width: 20, muted: false }], rows }
}

const formulaLike = [
  '=1+1',
  '=HYPERLINK("http://example.org")',
  '+1',
  '-1',
  '@SUM(A1)',
  '007',
  '1e5',
]

describe('a workbook', () => {
  it('keeps what looks like a formula or a number as text', async () => {
    const bytes = await packWorkbook([aSheet(formulaLike.map((text) => [text]))])
    const [sheet] = await readExcelFile(Buffer.from(bytes))
    expect(sheet?.data.slice(1)).toEqual(formulaLike.map((text) => [text]))
    const xml = fileOf(await readZip(bytes), 'xl/worksheets/sheet1.xml')
    expect(xml).not.toContain('<f>')
    expect(xml.match(/<c [^>]*t="(?:s|inlineStr)"/g)).toHaveLength(1 + formulaLike.length)
  })

  it('stays whole whatever a text holds', async () => {
    const nasty = ['</t></is></c> & "', 'a\u0000b\uFFFEc', 'Zeile 1\nZeile 2', '👨‍👩‍👧 مرحبا']
    const bytes = await packWorkbook([aSheet(nasty.map((text) => [text]))])
    for (const [name, contents] of await readZip(bytes))
      if (/\.(xml|rels)$/.test(name)) expect([name, ...xmlFaults(contents)]).toEqual([name])
    const [sheet] = await readExcelFile(Buffer.from(bytes))
    expect(sheet?.data.slice(1).flat()).toEqual(nasty.map((text) => text.replace(/\0|\uFFFE/g, '')))
  })

  it('freezes the first row, wraps texts and gives columns their widths', async () => {
    const parts = await readZip(await packWorkbook([aSheet([['Text']])]))
    const xml = fileOf(parts, 'xl/worksheets/sheet1.xml')
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toMatch(/<col [^>]*width="20/)
    expect(fileOf(parts, 'xl/styles.xml')).toContain('wrapText="1"')
  })
})

describe('the height of a row', () => {
  const columns = [
    { header: '', width: 10, muted: false },
    { header: '', width: 20, muted: false },
  ]

  it('fits its longest text when wrapped, line breaks counted', () => {
    // 25 characters in 10: 3 lines; 13.5 each, and 4 around them
    expect(rowHeightPoints(['x'.repeat(25), 'short'], columns)).toBe(44.5)
    expect(rowHeightPoints(['a\nb', 'x'.repeat(20)], columns)).toBe(31)
    expect(rowHeightPoints([null, null], columns)).toBe(17.5)
  })

  it('is never higher than Excel can show', () => {
    expect(rowHeightPoints(['x'.repeat(10_000), null], columns)).toBe(409)
  })
})
