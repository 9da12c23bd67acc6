import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { ChartRun } from 'docx/charts'
import { unzipSync, zipSync } from 'fflate'
import type { TemplateOutline } from '../../assessments/core/reports/templates/template-outline.ts'

/** What a template of a test holds; nothing unless said. */
interface TemplateInShort {
  readonly body?: readonly string[]
  /** Paragraphs that Word has cut into runs, as it does after a correction. */
  readonly cut?: readonly (readonly string[])[]
  readonly cell?: string
  readonly header?: string
  readonly footer?: string
  readonly footnote?: string
  /** The alt text of a bar chart with numbers that are in no report. */
  readonly chart?: string
  readonly margins?: number
}

/** Points that no report of a test has. */
export const sampleNumber = 12.345

/** A Word file as a client might send it, in a font of its own. */
export function aTemplate(short: TemplateInShort): Promise<Buffer> {
  const { body = [], cut = [], cell, header, footer, footnote, chart, margins = 1_500 } = short
  const document = new Document({
    styles: { default: { document: { run: { font: 'Georgia' } } } },
    ...(footnote === undefined
      ? {}
      : { footnotes: { 1: { children: [new Paragraph(footnote)] } } }),
    sections: [
      {
        properties: { page: { margin: { left: margins, right: margins } } },
        ...(header === undefined
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        ...(footer === undefined
          ? {}
          : { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
        children: [
          ...body.map((text) => new Paragraph(text)),
          ...cut.map(
            (runs) =>
              new Paragraph({
                children: runs.map((text, index) => new TextRun({ text, bold: index % 2 === 1 })),
              }),
          ),
          ...(footnote === undefined
            ? []
            : [new Paragraph({ children: [new FootnoteReferenceRun(1)] })]),
          ...(chart === undefined
            ? []
            : [
                new Paragraph({
                  children: [
                    new ChartRun({
                      type: 'bar',
                      categories: ['A'],
                      series: [{ name: 'Muster', values: [sampleNumber] }],
                      transformation: { width: 400, height: 200 },
                      altText: { name: 'Muster', title: '', description: chart },
                    }),
                  ],
                }),
              ]),
          ...(cell === undefined
            ? []
            : [
                new Table({
                  rows: [
                    new TableRow({
                      children: [new TableCell({ children: [new Paragraph(cell)] })],
                    }),
                  ],
                }),
              ]),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** The same file with some of its parts written anew, or new ones; null takes a part away. */
export function withParts(
  file: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>,
): Buffer {
  const parts = unzipSync(file)
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name] === undefined ? '' : Buffer.from(parts[name]).toString('utf8')
    const after = typeof change === 'function' ? change(before) : change
    if (after === null) delete parts[name]
    else parts[name] = new Uint8Array(typeof after === 'string' ? Buffer.from(after) : after)
  }
  return Buffer.from(zipSync(parts))
}

/** As a German Word calls its styles. */
export function withGermanStyleIds(file: Uint8Array): Buffer {
  const german = (text: string) =>
    text
      .replaceAll('"Heading1"', '"berschrift1"')
      .replaceAll('"Heading2"', '"berschrift2"')
      .replaceAll('"Heading3"', '"berschrift3"')
      .replaceAll('"Normal"', '"Standard"')
      .replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style></w:styles>',
      )
  return withParts(file, { 'word/styles.xml': german, 'word/document.xml': german })
}

const emptyOutline: TemplateOutline = {
  paragraphs: [],
  drawings: [],
  hasContentsList: false,
  hasTrackedChanges: false,
  links: [],
}

/** An outline with these paragraphs in its body, and what else is said. */
export function anOutline(
  texts: readonly string[],
  fields: Partial<TemplateOutline> = {},
): TemplateOutline {
  return {
    ...emptyOutline,
    paragraphs: texts.map((text) => ({ part: 'body', text, isInTable: false, isInTextBox: false })),
    ...fields,
  }
}
