import {
  Document,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
} from 'docx'
import { ChartRun } from 'docx/charts'
import type { ChapterId } from '../../../core/reports/report-chapter-ids.ts'
import type { TextField } from '../../../core/reports/report-fields.ts'
import { placeholderName } from '../../../core/reports/templates/placeholders.ts'
import type { Wording } from '../../../core/texts/wording.ts'
import { packDocument } from '../pack-document.ts'
import { wordFooter, wordHeader } from '../word-page-furniture.ts'
import { wordStyles } from '../word-styles.ts'
import { hairline, noLine } from '../word-table.ts'
import { colors, pageLayout, pixels, textWidthTwips } from '../word-theme.ts'

/** The facts of the cover, each beside its label. */
const facts = [
  ['visitDate', 'report.cover.visit_date'],
  ['unit', 'report.cover.unit'],
  ['supportingBody', 'report.cover.supporting_body'],
  ['scope', 'report.cover.scope'],
  ['consultants', 'report.cover.consultants'],
  ['instrument', 'report.cover.instrument'],
  ['version', 'report.cover.version'],
  ['preparedOn', 'report.cover.prepared_on'],
] as const satisfies readonly (readonly [TextField, string])[]

const chaptersBefore: readonly ChapterId[] = ['summary', 'approach']
const chaptersAfter: readonly ChapterId[] = [
  'results',
  'self',
  'development',
  'plan',
  'offers',
  'outlook',
  'annex',
]

const factWidths = [Math.round(textWidthTwips * 0.3), Math.round(textWidthTwips * 0.7)]

/** A chart to be formatted at will: its numbers are replaced, its looks stay. */
function sampleChart(altText: string, title: string): Paragraph {
  return new Paragraph({
    children: [
      new ChartRun({
        type: 'bar',
        categories: ['D1', 'D2', 'D3'],
        series: [{ name: title, values: [25, 50, 75], color: colors.accentDark }],
        valueAxis: { minimum: 0, maximum: 100, interval: 25, crossesAt: 'maximum' },
        categoryAxis: { reverseOrder: true },
        legend: false,
        transformation: { width: pixels(textWidthTwips), height: 280 },
        altText: { name: title, title: '', description: altText },
      }),
    ],
  })
}

/**
 * A template to start from: everything that can be put into one, once. Its list of contents says of itself
 * that headings which a report brings along appear only when Word updates it.
 */
export function packSampleTemplate({ language, translate }: Wording): Promise<Uint8Array> {
  const text = (field: TextField) => `{{${placeholderName({ kind: 'text', field }, language)}}}`
  const chapter = (id: ChapterId) =>
    new Paragraph(`{{${placeholderName({ kind: 'chapter', id }, language)}}}`)
  const overview = { kind: 'table', id: 'overview-table' } as const
  const profile = { kind: 'chart', id: 'profile-chart' } as const
  return packDocument(
    () =>
      new Document({
        title: translate('template.sample.title'),
        creator: '',
        lastModifiedBy: '',
        styles: wordStyles(language),
        sections: [
          {
            properties: { page: pageLayout },
            headers: { default: wordHeader(`${text('organisation')} · ${text('version')}`) },
            footers: {
              default: wordFooter({
                page: translate('report.document.page'),
                of: translate('report.document.page_of'),
              }),
            },
            children: [
              new Paragraph({ style: 'CoverKicker', text: text('title') }),
              new Paragraph({ heading: HeadingLevel.TITLE, text: text('organisation') }),
              new Paragraph({ style: 'Subtitle', text: text('subtitle') }),
              new Table({
                width: { size: textWidthTwips, type: 'dxa' },
                columnWidths: factWidths,
                borders: {
                  top: noLine,
                  left: noLine,
                  right: noLine,
                  bottom: hairline,
                  insideHorizontal: hairline,
                  insideVertical: noLine,
                },
                rows: facts.map(
                  ([field, key]) =>
                    new TableRow({
                      children: [
                        new TableCell({ children: [new Paragraph(translate(key))] }),
                        new TableCell({ children: [new Paragraph(text(field))] }),
                      ],
                    }),
                ),
              }),
              new Paragraph({
                spacing: { before: 240 },
                text: translate('template.sample.overall', {
                  points: text('overallPoints'),
                  status: text('overallStatus'),
                }),
              }),
              new Paragraph(text('confidentiality')),
              new Paragraph({
                style: 'ContentsTitle',
                pageBreakBefore: true,
                text: translate('report.contents.title'),
              }),
              new TableOfContents(translate('report.contents.title'), {
                hyperlink: true,
                headingStyleRange: '1-2',
                beginDirty: false,
                contentChildren: [new Paragraph(translate('template.sample.contents'))],
              }),
              ...chaptersBefore.map(chapter),
              new Paragraph({
                heading: HeadingLevel.HEADING_1,
                text: translate('report.overview.title'),
              }),
              new Paragraph(`{{${placeholderName(overview, language)}}}`),
              sampleChart(
                `{{${placeholderName(profile, language)}}}`,
                translate('report.overview.title'),
              ),
              ...chaptersAfter.map(chapter),
              new Paragraph({
                heading: HeadingLevel.HEADING_1,
                text: translate('template.sample.contact'),
              }),
              new Paragraph(text('servicePoint')),
              new Paragraph(text('contact')),
              new Paragraph(text('fundingNotice')),
            ],
          },
        ],
      }),
    new Date('2026-01-01T00:00:00Z'),
  )
}
