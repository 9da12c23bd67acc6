import { describe, expect, it } from 'vitest'
import { composeReport } from '../../../../assessments/core/reports/compose-report.ts'
import type { Report } from '../../../../assessments/core/reports/report.ts'
import type { Wording } from '../../../../assessments/core/texts/wording.ts'
import { openAnswer } from '../../../../assessments/core/visits/answer.ts'
import { packReport } from '../../../../assessments/files/word/pack-report.ts'
import { xmlText } from '../../../../assessments/files/xml/xml-text.ts'
import { aReportInput, english, german } from '../../../support/build-report.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'
import { fileOf, readZip } from '../../../support/read-zip.ts'
import { textOfWord, xmlFaults } from '../../../support/well-formed-xml.ts'

const day = '2026-03-20'
const noPictures = new Map<string, Uint8Array>()
const snapshot = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' }), aDimension({ id: 'd3' })],
})
const visits = [
  aVisit({ number: 1, date: '2024-03-04', snapshot, answers: { d1: [1, 1, 1, 1, 1, 1] } }),
  aVisit({
    number: 2,
    date: '2025-03-03',
    snapshot,
    answers: { d1: [3, 2, 'n.a.', 1, 'n.b.', 4], d2: [2, 2, 2, 2, 2, 2] },
  }),
  aVisit({
    number: 3,
    date: '2026-03-02',
    snapshot,
    answers: { d1: [2, 2, 2, 2, 2, 2], d2: [3, 3, 3, 3, 3, 3] },
  }),
]

function reportIn(wording: Wording, fields: Parameters<typeof aReportInput>[0] = { visits }) {
  return composeReport(aReportInput(fields), wording)
}

async function partsOf(report: Report) {
  return readZip(await packReport(report, noPictures, day))
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

const report = reportIn(german)
const parts = await partsOf(report)
const document = fileOf(parts, 'word/document.xml')

describe('the Word file', () => {
  it('is well-formed in every part', () => {
    const xml = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name))
    expect(xml.length).toBeGreaterThan(20)
    for (const [name, contents] of xml) expect([name, ...xmlFaults(contents)]).toEqual([name])
  })

  it('declares its language for German and for English', async () => {
    expect(fileOf(parts, 'word/styles.xml')).toContain('<w:lang w:val="de-DE"/>')
    const inEnglish = await partsOf(reportIn(english))
    expect(fileOf(inEnglish, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  })

  it('carries title and author in its properties, and nobody else', () => {
    const properties = fileOf(parts, 'docProps/core.xml')
    expect(properties).toContain('<dc:title>Standortbestimmung Jobcenter Saalbrück, 02.03.2026<')
    expect(properties).toContain('<dc:creator>Marie Sommer<')
    expect(properties).toContain('<cp:lastModifiedBy>Marie Sommer<')
  })

  it('uses real heading styles for every heading of the report', () => {
    const headings = report.chapters.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    ])
    const styled = document
      .split('</w:p>')
      .filter((paragraph) => /<w:pStyle w:val="Heading[123]"\/>/.test(paragraph))
    expect(styled.map((paragraph) => textOfWord(paragraph).trim())).toEqual(headings)
  })

  it('fills the contents with linked entries and page numbers, and asks for no update', () => {
    const contents = all(document, /(<w:sdt>.*?<\/w:sdt>)/gs)[0] ?? ''
    const entries = all(contents, /(<w:p>.*?<\/w:p>)/gs).filter((one) => one.includes('TOC'))
    const titles = report.chapters.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 2 ? [block.text] : [],
      ),
    ])
    const linked = entries.filter((entry) => entry.includes('w:anchor="_Toc'))
    expect(linked).toHaveLength(titles.length)
    const pages = linked.map((entry) => Number(/(\d+)$/.exec(textOfWord(entry).trim())?.[1]))
    expect(pages.every((page) => page >= 3)).toBe(true)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    expect(
      linked.map((entry, index) => textOfWord(entry).startsWith(titles[index] ?? '?')),
    ).toEqual(titles.map(() => true))
    expect(document).not.toContain('w:dirty="true"')
    expect(fileOf(parts, 'word/settings.xml')).not.toContain('w:updateFields')
  })

  it('links its contents to bookmarks that are there, once each', () => {
    const anchors = all(document, /w:anchor="(_Toc\d+)"/g)
    const bookmarks = all(document, /<w:bookmarkStart w:name="(_Toc\d+)"/g)
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([])
  })

  it('repeats the header row of every table and keeps rows whole', () => {
    const tables = all(document, /(<w:tbl>.*?<\/w:tbl>)/gs).slice(1)
    const expected = report.chapters.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table'),
    )
    expect(tables).toHaveLength(expected.length)
    for (const table of tables) {
      expect(all(table, /(<w:tblHeader\/>)/g)).toHaveLength(1)
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'))
      expect(all(table, /(<w:cantSplit\/>)/g)).toHaveLength(all(table, /(<w:tr>)/g).length)
    }
  })

  it('numbers its pages "Seite x von y" and leaves the cover free', () => {
    const footers = [...parts].filter(([name]) => name.startsWith('word/footer'))
    const texts = footers.map(([, contents]) => contents)
    expect(texts.some((xml) => /Seite.*PAGE.*von.*NUMPAGES/s.test(xml))).toBe(true)
    expect(texts.some((xml) => textOfWord(xml).trim() === '')).toBe(true)
    expect(document).toContain('<w:titlePg/>')
  })

  it('draws every chart natively, with the numbers of its model, a summary and a workbook', () => {
    const models = report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.model] : [])),
    )
    expect(models.map(({ kind }) => kind)).toEqual(['profile_bars', 'before_after', 'trend_lines'])
    models.forEach((model, index) => {
      const chart = fileOf(parts, `word/charts/chart${index + 1}.xml`)
      const series = all(chart, /<c:ser>(.*?)<\/c:ser>/gs)
      const drawn = series.map(
        (one) =>
          new Map(
            [
              ...(/<c:val>(.*?)<\/c:val>/s.exec(one)?.[1] ?? '').matchAll(
                /<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)</g,
              ),
            ].map(([, at, value]) => [Number(at), Number(value)]),
          ),
      )
      expect(drawn).toEqual(
        model.series.map(
          ({ values }) =>
            new Map(
              values.flatMap(({ points }, at): [number, number][] =>
                points === null ? [] : [[at, points]],
              ),
            ),
        ),
      )
      expect(chart).toMatch(/<c:max val="100"\/><c:min val="0"\/>/)
      expect(parts.has(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`)).toBe(true)
    })
    const descriptions = all(document, /<wp:docPr [^>]*descr="([^"]*)"/g)
    expect(descriptions).toEqual(models.map(({ summary }) => summary))
  })

  it('writes the labels of bars as text, symbols included', () => {
    const chart = fileOf(parts, 'word/charts/chart2.xml')
    const model = report.chapters
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'chart' && block.model.kind === 'before_after')
    if (model?.kind !== 'chart') throw new Error('no chart')
    const labels = model.model.series.flatMap(({ values }) =>
      values.flatMap(({ points, label }) => (points === null ? [] : [label])),
    )
    expect(labels.some((label) => label.includes('▲'))).toBe(true)
    for (const label of labels) expect(chart).toContain(`<a:t>${label}</a:t>`)
  })

  it('holds every text of the report', () => {
    const text = textOfWord(document)
    const runs = report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'table')
          return block.rows
            .flat()
            .flatMap(({ runs, badge }) => (badge === undefined ? runs : [...runs, badge]))
        if (block.kind === 'paragraph') return block.runs
        if (block.kind === 'list') return block.items.flat()
        return block.kind === 'callout' ? block.paragraphs.flat() : []
      }),
    )
    expect(runs.length).toBeGreaterThan(200)
    expect(runs.filter((run) => !text.includes(run.text.trim()))).toEqual([])
  })
})

describe('the same report', () => {
  it('gives the same bytes at the same time, also after other reports', async () => {
    const once = await packReport(reportIn(german), noPictures, day)
    await packReport(reportIn(english), noPictures, day)
    const again = await packReport(reportIn(german), noPictures, day)
    expect(Buffer.compare(once, again)).toBe(0)
    const later = await packReport(reportIn(german), noPictures, '2026-03-21')
    expect(Buffer.compare(once, later)).not.toBe(0)
  })

  it('leaves clock and chance as they were', async () => {
    const [realDate, realRandom] = [Date, Math.random]
    await packReport(reportIn(german), noPictures, day)
    expect(Date).toBe(realDate)
    expect(Math.random).toBe(realRandom)
  })

  it('does not depend on the time zone', async () => {
    const zone = process.env.TZ
    const bytes = await packReport(reportIn(german), noPictures, day)
    process.env.TZ = 'Pacific/Auckland'
    const elsewhere = await packReport(reportIn(german), noPictures, day)
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(Buffer.compare(bytes, elsewhere)).toBe(0)
  })
})

const nasty: readonly [kind: string, text: string][] = [
  ['closing tags', '</w:t></w:r></w:p>'],
  ['markup', '<img onerror="alert(1)">'],
  ['placeholders', '{{placeholder}} {{name}}'],
  ['field codes and formulas', '{ HYPERLINK "http://example.org" } =1+1 @SUM(A1)'],
  ['characters that XML cannot hold', 'a\u0000b\u000Bc\uFFFEd\uFFFFe\uD800f'],
  ['emoji, Arabic, Hebrew, Turkish', '👨‍👩‍👧‍👦 مرحبا בדיקה Iğdır ẞ'],
  ['quotes and ampersands', 'ja & nein "Zitat" \'einfach\' ]]>'],
  ['a word of 10,000 characters', 'W'.repeat(10_000)],
  ['300 lines', Array.from({ length: 300 }, (_, line) => `Zeile ${line}`).join('\n')],
]

describe('a nasty text neither breaks the file nor gets lost, wherever it stands', () => {
  it.each(nasty)('%s', async (_kind, text) => {
    const indicator = anIndicator({ id: 'd1.1' })
    const texts = { ...indicator.texts.de, title: text, anchors: fiveTimes(text) }
    const nastySnapshot = anInstrument({
      name: { de: text, en: text },
      dimensions: [
        aDimension({
          id: 'd1',
          name: { de: text, en: text },
          indicators: [1, 2, 3].map((number) =>
            anIndicator({ id: `d1.${number}`, texts: { de: texts, en: texts } }),
          ),
        }),
      ],
    })
    const rating = { status: 'not_applicable' as const, reason: text }
    const answers = {
      'd1.1': { ...openAnswer, rating },
      'd1.2': 2,
      'd1.3': 1,
    } as const
    const visit = aVisit({ snapshot: nastySnapshot, consultants: [text], answers })
    const parts = await partsOf(
      reportIn(german, { visits: [visit], organisation: { name: text, supportingBody: text } }),
    )
    for (const [name, contents] of parts)
      if (/\.(xml|rels)$/.test(name)) expect([name, ...xmlFaults(contents)]).toEqual([name])
    const kept = xmlText(text)
    const found = textOfWord(fileOf(parts, 'word/document.xml')).split(kept).length - 1
    // organisation, supporting body, consultants, instrument, dimension, indicators, anchors, reason
    expect(found).toBeGreaterThanOrEqual(10)
  })
})

function fiveTimes(text: string): [string, string, string, string, string] {
  return [text, text, text, text, text]
}

describe('every character of the basic plane', () => {
  it('goes through the whole file without breaking it', async () => {
    const everything = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
    // 64 reasons of 1,024 characters each
    const reasons = Array.from({ length: 64 }, (_, part) =>
      everything.slice(part * 1_024, (part + 1) * 1_024).join(''),
    )
    const indicators = reasons.map((_, index) => anIndicator({ id: `d1.${index}` }))
    const answers = Object.fromEntries(
      reasons.map((reason, index) => [
        `d1.${index}`,
        {
          ...openAnswer,
          rating: { status: 'not_applicable' as const, reason },
          note: '',
          changeReason: null,
        },
      ]),
    )
    const large = anInstrument({ dimensions: [aDimension({ id: 'd1', indicators })] })
    const parts = await partsOf(
      reportIn(german, { visits: [aVisit({ snapshot: large, answers })] }),
    )
    const document = fileOf(parts, 'word/document.xml')
    expect(xmlFaults(document)).toEqual([])
    const text = textOfWord(document)
    expect(reasons.filter((reason) => !text.includes(xmlText(reason)))).toEqual([])
  })
})

describe('what a client must not read', () => {
  it('is nowhere in the file', async () => {
    const sentinel = 'GEHEIM-4711'
    const note = {
      ...openAnswer,
      rating: { status: 'rated', level: 2 },
      note: sentinel,
      changeReason: null,
    } as const
    const visit = aVisit({ snapshot, answers: { d1: [note, note, note, note, note, note] } })
    const input = aReportInput({ visits: [visit] })
    expect(JSON.stringify(input)).toContain(sentinel)
    const parts = await partsOf(composeReport(input, german))
    for (const [name, contents] of parts)
      expect([name, contents.includes(sentinel)]).toEqual([name, false])
  })
})
