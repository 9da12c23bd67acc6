import type { UnsafeContent } from '../../../core/reports/templates/template-outline.ts'
import { readCheckedZip } from '../../zip/read-checked-zip.ts'
import { fieldInstructions } from './read-template.ts'
import { contentTypesPart, type Relationship, type TemplatePackage } from './template-package.ts'

/** Only followed when a reader clicks, and then by their browser. */
const harmlessLink = /^(https?:|mailto:|tel:)/i
/** Fields that fetch from elsewhere when the file is opened or updated. */
const fetchingField = /^(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|RD)\b/i
/** Relationships to what Word would run, or show with another program. */
const embedded = new Set(['oleObject', 'control', 'activeXControlBinary', 'aFChunk', 'subDocument'])
const macros = new Set(['vbaProject', 'wordVbaData', 'attachedToolbars', 'keyMapCustomizations'])

function ofRelationship(from: string, { type, target, isExternal }: Relationship): UnsafeContent[] {
  const found = (kind: UnsafeContent['kind']) => [{ kind, part: from || contentTypesPart, target }]
  if (isExternal) {
    const isHarmless = type === 'hyperlink' && harmlessLink.test(target)
    return isHarmless ? [] : found('external_content')
  }
  if (macros.has(type)) return found('macros')
  if (embedded.has(type)) return found('embedded_object')
  // The numbers of a chart lie in a workbook of their own.
  const isChartData = from.startsWith('word/charts/') && target.endsWith('.xlsx')
  return type === 'package' && !isChartData ? found('embedded_object') : []
}

function ofContentTypes({ parts }: TemplatePackage): UnsafeContent[] {
  const types = parts.get(contentTypesPart)?.children ?? []
  return types
    .filter(({ attributes }) => /macroEnabled|vbaProject/i.test(attributes.ContentType ?? ''))
    .map(({ attributes }) => ({
      kind: 'macros',
      part: contentTypesPart,
      target: attributes.PartName ?? attributes.Extension ?? '',
    }))
}

/** What lies in the file although nothing refers to it. */
function ofNames({ files, relationships }: TemplatePackage): UnsafeContent[] {
  const referred = new Set([...relationships.values()].flat().map(({ target }) => target))
  return [...files.keys()].flatMap((name): UnsafeContent[] => {
    if (/vbaProject\.bin$/i.test(name)) return [{ kind: 'macros', part: name, target: name }]
    const isEmbedded = name.startsWith('word/embeddings/') || name.startsWith('word/activeX/')
    if (!isEmbedded || referred.has(name) || name.endsWith('.rels')) return []
    return [{ kind: 'embedded_object', part: name, target: name }]
  })
}

const workbookLimits = { entries: 500, unpackedBytes: 20_000_000, ratio: 200 }

/** A chart's workbook may hold macros and links of its own. */
async function ofWorkbook(name: string, contents: Buffer): Promise<UnsafeContent[]> {
  const zip = await readCheckedZip(contents, workbookLimits)
  if (!zip.ok) return [{ kind: 'embedded_object', part: name, target: name }]
  return [...zip.value.keys()].flatMap((inner): UnsafeContent[] => {
    if (/vbaProject/i.test(inner)) return [{ kind: 'macros', part: name, target: inner }]
    if (!/externalLinks\/|connections\.xml$|embeddings\//i.test(inner)) return []
    return [{ kind: 'external_content', part: name, target: inner }]
  })
}

/** Everything in a template that Word would fetch, run or open with another program. Empty for a plain letterhead. */
export async function unsafeContent(template: TemplatePackage): Promise<UnsafeContent[]> {
  const { files, parts, relationships } = template
  const ofRelationships = [...relationships].flatMap(([from, all]) =>
    all.flatMap((one) => ofRelationship(from, one)),
  )
  const ofFields = [...parts].flatMap(([part, root]) =>
    fieldInstructions(root)
      .filter((instruction) => fetchingField.test(instruction))
      .map((target): UnsafeContent => ({ kind: 'external_content', part, target })),
  )
  const workbooks = [...files].filter(([name]) => /^word\/embeddings\/.*\.xlsx$/.test(name))
  const ofWorkbooks = await Promise.all(workbooks.map(([name, bytes]) => ofWorkbook(name, bytes)))
  return [
    ...ofContentTypes(template),
    ...ofRelationships,
    ...ofFields,
    ...ofNames(template),
    ...ofWorkbooks.flat(),
  ]
}
