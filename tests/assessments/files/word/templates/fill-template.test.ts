import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeReport } from '../../../../../assessments/core/reports/compose-report.ts'
import type { ReportInput } from '../../../../../assessments/core/reports/report-input.ts'
import { placeInTemplate } from '../../../../../assessments/core/reports/templates/place-in-template.ts'
import type { Wording } from '../../../../../assessments/core/texts/wording.ts'
import { packReport } from '../../../../../assessments/files/word/pack-report.ts'
import { examineTemplate } from '../../../../../assessments/files/word/templates/examine-template.ts'
import { fillTemplate } from '../../../../../assessments/files/word/templates/fill-template.ts'
import { packSampleTemplate } from '../../../../../assessments/files/word/templates/pack-sample-template.ts'
import { aMeasure } from '../../../../support/build-entries.ts'
import { aReportInput, english, german } from '../../../../support/build-report.ts'
import { accepted } from '../../../../support/build-store.ts'
import {
  aTemplate,
  sampleNumber,
  withGermanStyleIds,
  withParts,
} from '../../../../support/build-template.ts'
import { anAnswer, aVisit } from '../../../../support/build-visit.ts'
import { wholeCatalogue } from '../../../../support/many-organisations.ts'
import { fileOf, readZip } from '../../../../support/read-zip.ts'
import { xmlFaults } from '../../../../support/well-formed-xml.ts'
import { packageFaults } from '../../../../support/word-package.ts'

const indicators = wholeCatalogue.dimensions.flatMap((dimension) => dimension.indicators)

function aFullInput(fields: Partial<ReportInput> = {}): ReportInput {
  const visits = [2024, 2025].map((year, visit) =>
    aVisit({
      number: visit + 1,
      date: `${year}-03-02`,
      snapshot: wholeCatalogue,
      answers: Object.fromEntries(
        indicators.map(({ id }, item) => [
          id,
          {
            ...anAnswer((((visit + item * 7) % 9) % 5) as 0),
            clientWording: `Beobachtung ${item}`,
          },
        ]),
      ),
    }),
  )
  const measures = [{ ...aMeasure, comparisonKeys: [] }]
  return { ...aReportInput({ visits, measures }), ...fields }
}

async function filled(file: Uint8Array, input = aFullInput(), wording: Wording = german) {
  const { template, outline } = accepted(await examineTemplate(Buffer.from(file)))
  const report = composeReport(input, wording)
  const content = placeInTemplate(report, outline, wording)
  const bytes = await fillTemplate(template, report, content, new Map(), 'Keine Zahlen.')
  return { bytes, emptied: content.emptied, parts: await readZip(bytes) }
}

/** What is read in a part, paragraph by paragraph. */
function textsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )
}

/** The numbers and words of every chart, as Word shows them. */
function chartsIn(parts: ReadonlyMap<string, string>): string[][] {
  return [...parts]
    .filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name))
    .map(([, xml]) => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text = '']) => text))
}

describe('a filled template', () => {
  it('has the words of the report wherever their placeholders stood, and its own look', async () => {
    const { parts } = await filled(
      await aTemplate({
        body: ['An {{Organisation}}, {{Träger}}'],
        cut: [['{{da', 'tum}} und ', '{', '{fas', 'sung}}']],
        cell: '{{d1.punkte}} {{d1.stufe}}',
        header: 'Landkreis · {{organisation}}',
        footer: '{{instrument}}',
        footnote: 'Vom {{erstellt_am}}',
      }),
    )
    const document = textsIn(fileOf(parts, 'word/document.xml'))
    expect(document).toContain('An Jobcenter Saalbrück, Landkreis Saalbrück')
    expect(document).toContain('02.03.2025 und abgeschlossen, Revision 1')
    expect(document.some((text) => /^\d+,\d Stufe \d – /.test(text))).toBe(true)
    const all = [...parts].filter(([name]) => name.startsWith('word/'))
    expect(all.flatMap(([, xml]) => textsIn(xml))).toEqual(
      expect.arrayContaining(['Landkreis · Jobcenter Saalbrück', 'Vom 20.03.2026']),
    )
    expect(fileOf(parts, 'word/styles.xml')).toContain('Georgia')
    expect(packageFaults(parts)).toEqual([])
  })

  it('says word for word and number for number what the built-in report says', async () => {
    const input = aFullInput()
    const report = composeReport(input, german)
    const builtIn = await readZip(await packReport(report, new Map(), '2026-03-20'))
    const { parts } = await filled(
      withGermanStyleIds(await aTemplate({ body: ['Briefkopf', '{{bericht}}', 'Gruß'] })),
      input,
    )
    const theirs = textsIn(fileOf(parts, 'word/document.xml')).filter(Boolean)
    expect([theirs[0], theirs.at(-1)]).toEqual(['Briefkopf', 'Gruß'])
    const ours = textsIn(fileOf(builtIn, 'word/document.xml')).filter(Boolean)
    const chapters = ours.slice(ours.lastIndexOf('Zusammenfassung'))
    expect(chapters.length).toBeGreaterThan(200)
    expect(theirs.slice(1, -1)).toEqual(chapters)
    expect(chartsIn(parts)).toEqual(chartsIn(builtIn))
    expect(chartsIn(parts).length).toBeGreaterThan(1)
    expect(packageFaults(parts)).toEqual([])
    for (const xml of parts.values())
      if (xml.startsWith('<?xml')) expect(xmlFaults(xml)).toEqual([])
  })

  it('uses the headings of a German Word, and its standard style under the tables', async () => {
    const file = withGermanStyleIds(await aTemplate({ body: ['{{kapitel.ueberblick}}'] }))
    const { parts } = await filled(file)
    const document = fileOf(parts, 'word/document.xml')
    expect(document).toContain('<w:pStyle w:val="berschrift1"/>')
    expect(document).not.toContain('"Heading1"')
    const styles = fileOf(parts, 'word/styles.xml')
    expect(styles).toMatch(/w:styleId="TableText".*?<w:basedOn w:val="Standard"\/>/s)
  })

  it('fits its tables between the margins of the template', async () => {
    const { parts } = await filled(
      await aTemplate({ body: ['{{tabelle.dimensionen}}'], margins: 2_500 }),
    )
    expect(fileOf(parts, 'word/document.xml')).toContain(
      `<w:tblW w:type="dxa" w:w="${11_906 - 5_000}"/>`,
    )
  })

  it('numbers tables and figures in the order of the template, and refers to what is there', async () => {
    const { parts } = await filled(
      await aTemplate({ body: ['{{tabelle.massnahmen}}', '{{kapitel.ueberblick}}'] }),
    )
    const document = textsIn(fileOf(parts, 'word/document.xml'))
    expect(document).toContain('Tabelle 1: Maßnahmenplan')
    expect(document.some((text) => text.startsWith('Tabelle 2: Dimensionen'))).toBe(true)
    expect(document.some((text) => /^Tabelle 2 stellt/.test(text))).toBe(true)
    expect(packageFaults(parts)).toEqual([])
  })

  it("gives the template's own chart the report's numbers, table of data included", async () => {
    const file = await aTemplate({ body: ['{{organisation}}'], chart: '{{diagramm.dimensionen}}' })
    expect(chartsIn(await readZip(file)).flat()).toContain(String(sampleNumber))
    const { parts } = await filled(file)
    const builtIn = composeReport(aFullInput(), german)
      .chapters.flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'chart' && block.id === 'profile-chart')
    const points =
      builtIn?.kind === 'chart' ? builtIn.model.series[0]?.values.map((one) => one.points) : []
    const [chart = []] = chartsIn(parts)
    expect(chart).not.toContain(String(sampleNumber))
    expect(chart.slice(-wholeCatalogue.dimensions.length).map(Number)).toEqual(points)
    expect(fileOf(parts, 'word/document.xml')).not.toContain('{{')
  })

  it('leaves nothing of a sample where the visit has nothing to say, and says what', async () => {
    const file = await aTemplate({
      body: ['{{kontakt}}', '{{kapitel.selbstbild}}', '{{d77.punkte}}'],
      chart: '{{diagramm.kennzahlen}}',
    })
    const { parts, emptied } = await filled(file)
    expect(emptied).toEqual(['kontakt', 'd77.punkte', 'kapitel.selbstbild', 'diagramm.kennzahlen'])
    expect(chartsIn(parts).flat()).not.toContain(String(sampleNumber))
    expect(fileOf(parts, 'word/document.xml')).toContain('Keine Zahlen.')
  })

  it.each([
    ['the sample', german, async () => packSampleTemplate(german)],
    ['the English sample', english, async () => packSampleTemplate(english)],
    [
      'one that LibreOffice has saved',
      german,
      async () => readFileSync('tests/fixtures/templates/saved-by-libreoffice.docx'),
    ],
  ])('is a sound file without a placeholder: %s', async (_name, wording, file) => {
    const template = await file()
    const { parts } = await filled(template, aFullInput(), wording)
    for (const [name, xml] of parts)
      if (name.startsWith('word/') && name.endsWith('.xml')) expect(xml).not.toContain('{{')
    const builtIn = composeReport(aFullInput(), wording)
    const texts = textsIn(fileOf(parts, 'word/document.xml'))
    for (const { title, id } of builtIn.chapters) if (id !== 'peers') expect(texts).toContain(title)
    const before = packageFaults(await readZip(template))
    expect(packageFaults(parts).filter((fault) => !before.includes(fault))).toEqual([])
  })

  it('takes over nasty words as they are', async () => {
    const nasty = '</w:t> {{bericht}} =1+1 \u0000 أهلا 👩🏽‍💻'
    const input = aFullInput()
    const { parts } = await filled(
      await aTemplate({ body: ['{{organisation}}!', '{{fassung}}'] }),
      {
        ...input,
        organisation: { ...input.organisation, name: nasty },
      },
    )
    const document = fileOf(parts, 'word/document.xml')
    expect(xmlFaults(document)).toEqual([])
    expect(textsIn(document)[0]).toBe('&lt;/w:t&gt; {{bericht}} =1+1  أهلا 👩🏽‍💻!')
  })

  it('is the same file again for the same report', async () => {
    const file = await packSampleTemplate(german)
    const [first, second] = [await filled(file), await filled(file)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  it('keeps from an audience what it must not see', async () => {
    const file = await aTemplate({ body: ['{{beratung}}', '{{bericht}}'], header: '{{fassung}}' })
    const input = aFullInput()
    const withNote = {
      ...input,
      visit: {
        ...input.visit,
        record: { ...input.visit.record, consultants: ['Geheime Beraterin'] },
      },
    }
    const read = async (audience: 'client' | 'public') => {
      const edition = { ...input.edition, audience }
      const { parts } = await filled(file, { ...withNote, author: '', edition })
      return [...parts.values()].join('\n')
    }
    expect(await read('client')).toContain('Geheime Beraterin')
    expect(await read('public')).not.toContain('Geheime Beraterin')
  })

  it('does not lose what a template holds beside its text', async () => {
    const file = withParts(await aTemplate({ body: ['{{organisation}}'] }), {
      'customXml/item1.xml': '<a xmlns="urn:letterhead">Aktenplan</a>',
    })
    const { parts } = await filled(file)
    expect(fileOf(parts, 'customXml/item1.xml')).toContain('Aktenplan')
  })
})
