import {
  type DrawingPatch,
  type FileChild,
  type IPatch,
  Paragraph,
  PatchType,
  patchDocument,
  Table,
  TextRun,
} from 'docx'
import { ChartDataPatch } from 'docx/charts'
import { estimatePageNumbersWith } from 'docx/layout'
import { zipSync } from 'fflate'
import { categoryText } from '../../../core/charts/chart-category.ts'
import type { ChartModel } from '../../../core/charts/chart-model.ts'
import type { Chapter, Report } from '../../../core/reports/report.ts'
import { namesIn } from '../../../core/reports/templates/lint-template.ts'
import type { TemplateContent } from '../../../core/reports/templates/place-in-template.ts'
import { placeholderNamed } from '../../../core/reports/templates/placeholders.ts'
import { xmlText } from '../../xml/xml-text.ts'
import { elementsNamed } from '../../xml/xml-tree.ts'
import { anchorsOf } from '../word-anchors.ts'
import { type WordFile, wordChapter } from '../word-blocks.ts'
import { paletteOf } from '../word-palette.ts'
import { wordNumbering } from '../word-styles.ts'
import { textWidthTwips } from '../word-theme.ts'
import { finishFilled, shieldBraces } from './finish-filled.ts'
import { readTemplate } from './read-template.ts'
import { openTemplate, type TemplatePackage } from './template-package.ts'
import { withReportStyles } from './template-styles.ts'

/** Narrower than this no table can be read. */
const leastTextWidth = 3_000

/** Between the margins of the template's last section, which is where most of it stands. */
function textWidthOf({ parts }: TemplatePackage): number {
  const root = parts.get('word/document.xml')
  const section = root === undefined ? undefined : elementsNamed(root, 'w:sectPr').at(-1)
  const twips = (element: string, attribute: string) => {
    const found = section?.children.find(({ name }) => name === element)
    return Number(found?.attributes[attribute] ?? Number.NaN)
  }
  const width = twips('w:pgSz', 'w:w') - twips('w:pgMar', 'w:left') - twips('w:pgMar', 'w:right')
  return Number.isFinite(width) && width >= leastTextWidth ? width : textWidthTwips
}

function textPatch(text: string): IPatch {
  const lines = xmlText(text).split('\n')
  return {
    type: PatchType.PARAGRAPH,
    children: lines.map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 })),
  }
}

/** Where a chapter begins is the template's business, not the report's. */
function chapterPatch(chapters: readonly Chapter[], firstNumber: number, file: WordFile): IPatch {
  const children: FileChild[] = chapters.flatMap((chapter, index) =>
    wordChapter(index === 0 ? { ...chapter, isRunOn: true } : chapter, firstNumber + index, file),
  )
  // Word wants a paragraph after a table, and at least one in every cell.
  const isClosed = children.length > 0 && !(children.at(-1) instanceof Table)
  return {
    type: PatchType.DOCUMENT,
    children: isClosed ? children : [...children, new Paragraph({})],
  }
}

/** The template's own chart with the report's numbers; without numbers it stands empty, and its text says so. */
function chartPatch(model: ChartModel | null, nothing: string): DrawingPatch {
  if (model === null)
    return new ChartDataPatch({
      categories: [' '],
      series: [{ name: nothing, values: [null] }],
      description: nothing,
    })
  return new ChartDataPatch({
    categories: model.categories.map((category) => xmlText(categoryText(category))),
    series: model.series.map(({ name, values }) => ({
      name: xmlText(name),
      values: values.map(({ points }) => points),
    })),
    description: xmlText(model.summary),
  })
}

function patchesOf(
  { texts, chapters, charts }: TemplateContent,
  file: WordFile,
  nothing: string,
): Record<string, IPatch | DrawingPatch> {
  let number = 0
  const chapterPatches = [...chapters].map(([name, own]): [string, IPatch] => {
    const patch = chapterPatch(own, number, file)
    number += own.length
    return [name, patch]
  })
  return Object.fromEntries<IPatch | DrawingPatch>([
    ...[...texts].map(([name, text]): [string, IPatch] => [name, textPatch(text)]),
    ...chapterPatches,
    ...[...charts].map(([name, model]): [string, DrawingPatch] => [
      name,
      chartPatch(model, nothing),
    ]),
  ])
}

/** Placeholders that a filled template still shows. */
async function leftIn(bytes: Buffer): Promise<string[]> {
  const opened = await openTemplate(bytes)
  if (!opened.ok) throw new Error(`A filled template cannot be read: ${opened.error.code}`)
  const { paragraphs, drawings } = readTemplate(opened.value)
  return [...paragraphs.map(({ text }) => text), ...drawings.map(({ altText }) => altText)]
    .flatMap(namesIn)
    .filter((name) => placeholderNamed(name) !== null)
}

/**
 * Writes a report into a template, whose letterhead, fonts, headings and margins stay as they are.
 * @param template without errors @param content placed for this very template
 * @param pictures the bytes of the photos that it shows, by hash @param nothing what a chart without numbers says
 * @throws Error where a placeholder is left over: better no file than one with holes
 */
export async function fillTemplate(
  template: TemplatePackage,
  report: Report,
  content: TemplateContent,
  pictures: ReadonlyMap<string, Uint8Array>,
  nothing: string,
): Promise<Uint8Array> {
  const palette = paletteOf(report.accent)
  const shielded = shieldBraces(content)
  const chapters = [...shielded.chapters.values()].flat()
  const file: WordFile = {
    ...anchorsOf({ chapters }),
    palette,
    pictures,
    textWidth: textWidthOf(template),
  }
  const files = await withReportStyles(template, report.language, palette)
  const { title, subject, author } = report.properties
  const bytes = await patchDocument({
    outputType: 'nodebuffer',
    data: Buffer.from(zipSync(Object.fromEntries(files))),
    patches: patchesOf(shielded, file, nothing),
    numbering: wordNumbering(palette),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    properties: {
      title: xmlText(title),
      subject: xmlText(subject),
      creator: xmlText(author),
      lastModifiedBy: xmlText(author),
    },
  })
  const left = await leftIn(bytes)
  if (left.length > 0) throw new Error(`A template was not filled: ${left.join(', ')}`)
  return finishFilled(bytes)
}
