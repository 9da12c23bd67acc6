import { z } from 'zod'
import { nearestName, type Placeholder, placeholderNamed } from './placeholders.ts'
import {
  type TemplateDrawing,
  type TemplateOutline,
  type TemplateParagraph,
  type TemplatePart,
  templateParts,
  type UnsafeContent,
} from './template-outline.ts'

/** What has to be mended before a report can be written with the template. */
export const templateErrorKinds = [
  'macros',
  'external_content',
  'embedded_object',
  'unknown_placeholder',
  'unclosed_placeholder',
  'placeholder_not_alone',
  'placeholder_not_here',
  'placeholder_twice',
  'alt_text_not_a_chart',
  'chart_of_other_kind',
] as const
/** What is worth knowing. */
export const templateHintKinds = [
  'placeholder_missing',
  'headings_not_in_contents',
  'comments',
  'tracked_changes',
  'links',
] as const

export const templateFindingSchema = z.strictObject({
  kind: z.enum([...templateErrorKinds, ...templateHintKinds]),
  /** null for what concerns the whole file or a part that nobody reads. */
  part: z.enum(templateParts).nullable(),
  /** The text of the paragraph, the alt text of the drawing, or the name of the part; empty for the whole file. */
  place: z.string(),
  /** What stands between the braces, what is missing, or where something leads. */
  name: z.string(),
  /** What was probably meant; empty where nothing is near. */
  suggestion: z.string(),
})
export type TemplateFinding = z.infer<typeof templateFindingSchema>
export type TemplateFindingKind = TemplateFinding['kind']

export function isTemplateError({ kind }: TemplateFinding): boolean {
  return templateErrorKinds.some((one) => one === kind)
}

const written = /\{\{([^{}]*)\}\}/g
const longestPlace = 160

/** What stands between each pair of braces, in order, as it is written. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(written)].map(([, name = '']) => name)
}

function shortened(text: string): string {
  const letters = [...text.trim()]
  return letters.length <= longestPlace
    ? letters.join('')
    : `${letters.slice(0, longestPlace).join('')}…`
}

/** What takes paragraphs of its own, so that nothing else fits beside it. */
function isBlock({ kind }: Placeholder): boolean {
  return kind === 'report' || kind === 'chapter' || kind === 'table' || kind === 'chart'
}

interface Placed {
  readonly part: TemplatePart
  readonly place: string
}

function finding(
  kind: TemplateFindingKind,
  { part, place }: Placed,
  name = '',
  suggestion = '',
): TemplateFinding {
  return { kind, part, place: shortened(place), name, suggestion }
}

function findingsOfParagraph(paragraph: TemplateParagraph): TemplateFinding[] {
  const { part, text, isInTable, isInTextBox } = paragraph
  const placed = { part, place: text }
  const isCut = /\{\{|\}\}/.test(text.replaceAll(written, ''))
  return [
    ...(isCut ? [finding('unclosed_placeholder', placed)] : []),
    ...namesIn(text).flatMap((name) => {
      const placeholder = placeholderNamed(name)
      if (placeholder === null)
        return [finding('unknown_placeholder', placed, name, nearestName(name) ?? '')]
      if (!isBlock(placeholder)) return []
      if (part !== 'body' || isInTextBox || (isInTable && placeholder.kind !== 'table'))
        return [finding('placeholder_not_here', placed, name)]
      return text.trim() === `{{${name}}}` ? [] : [finding('placeholder_not_alone', placed, name)]
    }),
  ]
}

function findingsOfDrawing({ part, altText, content }: TemplateDrawing): TemplateFinding[] {
  const placed = { part, place: altText }
  return namesIn(altText).flatMap((name) => {
    const placeholder = placeholderNamed(name)
    if (placeholder === null)
      return [finding('unknown_placeholder', placed, name, nearestName(name) ?? '')]
    const isChart = content.endsWith('_chart')
    if (placeholder.kind !== 'chart' || !isChart)
      return [finding('alt_text_not_a_chart', placed, name)]
    return content === 'bar_chart' || content === 'line_chart'
      ? []
      : [finding('chart_of_other_kind', placed, name)]
  })
}

const wholeReport = JSON.stringify({ kind: 'report' })

/** What takes paragraphs of its own may stand once: a report does not say everything twice. */
function findingsOfRepetition({ paragraphs }: TemplateOutline): TemplateFinding[] {
  const seen = new Set<string>()
  return paragraphs.flatMap(({ part, text }) =>
    namesIn(text).flatMap((name) => {
      const placeholder = placeholderNamed(name)
      if (placeholder === null || !isBlock(placeholder)) return []
      const key = JSON.stringify(placeholder)
      const isTwice =
        seen.has(key) ||
        (placeholder.kind === 'chapter' && seen.has(wholeReport)) ||
        (placeholder.kind === 'report' && [...seen].some((one) => one.includes('"chapter"')))
      seen.add(key)
      return isTwice ? [finding('placeholder_twice', { part, place: text }, name)] : []
    }),
  )
}

function placeholdersOf({ paragraphs, drawings }: TemplateOutline): Placeholder[] {
  return [...paragraphs.map(({ text }) => text), ...drawings.map(({ altText }) => altText)]
    .flatMap(namesIn)
    .flatMap((name) => placeholderNamed(name) ?? [])
}

/** Without these a reader does not know whose report it is, of when, how final, or what it says. */
function missing(outline: TemplateOutline): TemplateFinding[] {
  const all = placeholdersOf(outline)
  const holdsText = (field: string) => all.some((one) => one.kind === 'text' && one.field === field)
  const wanted: [name: string, isThere: boolean][] = [
    ['organisation', holdsText('organisation')],
    ['datum', holdsText('visitDate') || holdsText('subtitle')],
    ['fassung', holdsText('version')],
    ['bericht', all.some((one) => isBlock(one) || one.kind === 'dimension')],
  ]
  return wanted
    .filter(([, isThere]) => !isThere)
    .map(([name]) => ({ kind: 'placeholder_missing', part: null, place: '', name, suggestion: '' }))
}

function findingsOfFile(outline: TemplateOutline): TemplateFinding[] {
  const { hasContentsList, hasTrackedChanges, links, paragraphs } = outline
  const bringsHeadings = placeholdersOf(outline).some(
    ({ kind }) => kind === 'report' || kind === 'chapter',
  )
  const holds: [TemplateFindingKind, boolean, name: string][] = [
    ['headings_not_in_contents', hasContentsList && bringsHeadings, ''],
    ['comments', paragraphs.some(({ part }) => part === 'comment'), ''],
    ['tracked_changes', hasTrackedChanges, ''],
    ['links', links.length > 0, links.join(', ')],
  ]
  return holds
    .filter(([, isSo]) => isSo)
    .map(([kind, , name]) => ({ kind, part: null, place: '', name, suggestion: '' }))
}

/**
 * Everything that is wrong with a template or worth knowing, before anything is written with it: what has to
 * be mended first, in the order of the document. Empty for a template with which nothing is wrong.
 */
export function lintTemplate(
  outline: TemplateOutline,
  unsafe: readonly UnsafeContent[],
): readonly TemplateFinding[] {
  return [
    ...unsafe.map(
      ({ kind, part, target }): TemplateFinding => ({
        kind,
        part: null,
        place: part,
        name: target,
        suggestion: '',
      }),
    ),
    ...outline.paragraphs.flatMap(findingsOfParagraph),
    ...outline.drawings.flatMap(findingsOfDrawing),
    ...findingsOfRepetition(outline),
    ...missing(outline),
    ...findingsOfFile(outline),
  ]
}
