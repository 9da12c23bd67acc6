import {
  type TemplateDrawing,
  type TemplateOutline,
  type TemplateParagraph,
  type TemplatePart,
  templateParts,
} from '../../../core/reports/templates/template-outline.ts'
import { elementsNamed, type XmlElement } from '../../xml/xml-tree.ts'
import type { TemplatePackage } from './template-package.ts'

const roots: Readonly<Record<string, TemplatePart>> = {
  'w:document': 'body',
  'w:hdr': 'header',
  'w:ftr': 'footer',
  'w:footnotes': 'footnote',
  'w:endnotes': 'endnote',
  'w:comments': 'comment',
}

/** Where a walk through a part has come to. */
interface Place {
  readonly part: TemplatePart
  readonly isInTable: boolean
  readonly isInTextBox: boolean
}

/** What old versions of Word show in place of what newer ones do: the same words once more. */
const olderForm = 'mc:Fallback'

function ownText(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n'
  // A text box is anchored in a paragraph, and has paragraphs of its own.
  if (element.name === 'w:txbxContent' || element.name === olderForm) return ''
  return element.children.map(ownText).join('')
}

function paragraphsIn(element: XmlElement, place: Place): TemplateParagraph[] {
  if (element.name === olderForm) return []
  const inside = {
    ...place,
    isInTable: place.isInTable || element.name === 'w:tbl',
    isInTextBox: place.isInTextBox || element.name === 'w:txbxContent',
  }
  const text = element.name === 'w:p' ? element.children.map(ownText).join('') : ''
  const own = text.trim() === '' ? [] : [{ ...inside, text }]
  return [...own, ...element.children.flatMap((child) => paragraphsIn(child, inside))]
}

/** Charts whose categories and series the report can give. */
const chartKinds = [
  ['c:barChart', 'bar_chart'],
  ['c:lineChart', 'line_chart'],
] as const

function chartContent(
  chart: XmlElement,
  partName: string,
  { parts, relationships }: TemplatePackage,
): TemplateDrawing['content'] {
  const id = chart.attributes['r:id']
  const related = relationships.get(partName)?.find((one) => one.id === id)
  const root = related === undefined ? undefined : parts.get(related.target)
  const plots = root === undefined ? [] : elementsNamed(root, 'c:plotArea')
  const names = plots.flatMap(({ children }) => children.map(({ name }) => name))
  const kinds = names.filter((name) => name.endsWith('Chart'))
  if (kinds.length !== 1) return 'other_chart'
  return chartKinds.find(([name]) => name === kinds[0])?.[1] ?? 'other_chart'
}

function drawingsIn(
  root: XmlElement,
  part: TemplatePart,
  partName: string,
  template: TemplatePackage,
): TemplateDrawing[] {
  return elementsNamed(root, 'w:drawing')
    .flatMap(({ children }) => children)
    .flatMap((drawing) => {
      const [properties] = elementsNamed(drawing, 'wp:docPr')
      const { descr = '', title = '' } = properties?.attributes ?? {}
      const altText = [descr, title].filter(Boolean).join('\n')
      if (altText === '') return []
      const [chart] = elementsNamed(drawing, 'c:chart')
      const isPicture = elementsNamed(drawing, 'pic:pic').length > 0
      const content =
        chart === undefined
          ? isPicture
            ? 'picture'
            : 'other'
          : chartContent(chart, partName, template)
      return [{ part, altText, content }]
    })
}

/** The instructions of a part's fields, each whole, however Word has cut it up. */
export function fieldInstructions(root: XmlElement): string[] {
  const simple = elementsNamed(root, 'w:fldSimple').map(
    ({ attributes }) => attributes['w:instr'] ?? '',
  )
  const found: string[] = []
  const open: string[] = []
  const walk = (element: XmlElement): void => {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined
    if (type === 'begin') open.push('')
    if (type === 'end') found.push(open.pop() ?? '')
    if (element.name === 'w:instrText') open.push(`${open.pop() ?? ''}${element.text}`)
    for (const child of element.children) walk(child)
  }
  walk(root)
  return [...simple, ...found, ...open].map((instruction) => instruction.trim())
}

const trackedChanges = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'] as const

/** What the linter needs of a template: its texts, its drawings, and what else is in it. */
export function readTemplate(template: TemplatePackage): TemplateOutline {
  const texts = [...template.parts]
    .flatMap(([name, root]) => {
      const part = roots[root.name]
      return part === undefined ? [] : [{ name, root, part }]
    })
    .toSorted((a, b) => templateParts.indexOf(a.part) - templateParts.indexOf(b.part))
  return {
    paragraphs: texts.flatMap(({ root, part }) =>
      paragraphsIn(root, { part, isInTable: false, isInTextBox: false }),
    ),
    drawings: texts.flatMap(({ name, root, part }) => drawingsIn(root, part, name, template)),
    hasContentsList: texts
      .flatMap(({ root }) => fieldInstructions(root))
      .some((instruction) => /^TOC\b/i.test(instruction)),
    hasTrackedChanges: texts.some(({ root }) =>
      trackedChanges.some((name) => elementsNamed(root, name).length > 0),
    ),
    links: [
      ...new Set(
        [...template.relationships.values()]
          .flat()
          .filter(({ type, isExternal }) => isExternal && type === 'hyperlink')
          .map(({ target }) => target),
      ),
    ],
  }
}
