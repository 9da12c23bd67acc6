import type { ChartModel } from '../../charts/chart-model.ts'
import type { Wording } from '../../texts/wording.ts'
import { numberCaptions } from '../number-captions.ts'
import type { Block, Chapter, Report } from '../report.ts'
import { namesIn } from './lint-template.ts'
import { type Placeholder, placeholderNamed } from './placeholders.ts'
import type { TemplateOutline } from './template-outline.ts'

/** What comes in place of the placeholders of a template, by what stands between the braces, as it is written. */
export interface TemplateContent {
  readonly texts: ReadonlyMap<string, string>
  /** Numbered anew in the order of the template. A table or chart by itself is a chapter without a title. */
  readonly chapters: ReadonlyMap<string, readonly Chapter[]>
  /** New data for the template's own charts; null where the report has no such chart. */
  readonly charts: ReadonlyMap<string, ChartModel | null>
  /** Placeholders for which this report has nothing: their place stays empty. */
  readonly emptied: readonly string[]
}

function textOf(placeholder: Placeholder, { fields }: Report): string {
  if (placeholder.kind === 'text') return fields.texts[placeholder.field]
  if (placeholder.kind !== 'dimension') return ''
  const dimension = fields.dimensions.find(({ code }) => code === placeholder.code)
  return dimension?.[placeholder.part] ?? ''
}

function blockOf(kind: 'table' | 'chart', id: string, { chapters }: Report): Block | undefined {
  return chapters
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === kind && block.id === id)
}

function chaptersOf(placeholder: Placeholder, report: Report): readonly Chapter[] {
  switch (placeholder.kind) {
    case 'report':
      return report.chapters
    case 'chapter':
      return report.chapters.filter(({ id }) => id === placeholder.id)
    case 'table':
    case 'chart': {
      const block = blockOf(placeholder.kind, placeholder.id, report)
      return block === undefined ? [] : [{ id: placeholder.id, title: '', blocks: [block] }]
    }
    default:
      return []
  }
}

function isText({ kind }: Placeholder): boolean {
  return kind === 'text' || kind === 'dimension'
}

function placed(texts: readonly string[]): [name: string, placeholder: Placeholder][] {
  return texts.flatMap(namesIn).flatMap((name): [string, Placeholder][] => {
    const placeholder = placeholderNamed(name)
    return placeholder === null ? [] : [[name, placeholder]]
  })
}

/** A table that stands by itself and in its chapter too keeps its name, which references lead to, where it comes first. */
function namedOnce(chapters: readonly Chapter[]): Chapter[] {
  const seen = new Set<string>()
  return chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block): Block => {
      if ((block.kind !== 'table' && block.kind !== 'chart') || block.id === undefined) return block
      const isFirst = !seen.has(block.id)
      seen.add(block.id)
      if (isFirst) return block
      const { id: _, ...unnamed } = block
      return unnamed
    }),
  }))
}

/**
 * Sorts what a report says into the places of a template.
 * @param report composed for its audience, as the built-in report is @param outline of a template without errors
 */
export function placeInTemplate(
  report: Report,
  { paragraphs, drawings }: TemplateOutline,
  wording: Wording,
): TemplateContent {
  const inText = placed(paragraphs.map(({ text }) => text))
  const inDrawings = placed(drawings.map(({ altText }) => altText))
  const texts = new Map(
    inText
      .filter(([, placeholder]) => isText(placeholder))
      .map(([name, placeholder]) => [name, textOf(placeholder, report)]),
  )
  const groups = inText
    .filter(([, placeholder]) => !isText(placeholder))
    .map(([name, placeholder]) => ({ name, chapters: chaptersOf(placeholder, report) }))
  const inOrder = groups.flatMap(({ chapters }) => chapters)
  const numbered = [...numberCaptions(namedOnce(inOrder), wording)]
  const chapters = new Map(
    groups.map(({ name, chapters: own }) => [name, numbered.splice(0, own.length)]),
  )
  const charts = new Map(
    inDrawings.map(([name, placeholder]) => {
      const block =
        placeholder.kind === 'chart' ? blockOf('chart', placeholder.id, report) : undefined
      return [name, block?.kind === 'chart' ? block.model : null]
    }),
  )
  const emptied = [
    ...[...texts].filter(([, text]) => text === ''),
    ...[...chapters].filter(([, own]) => own.length === 0),
    ...[...charts].filter(([, model]) => model === null),
  ].map(([name]) => name.trim())
  return { texts, chapters, charts, emptied: [...new Set(emptied)] }
}
