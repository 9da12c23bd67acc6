import { posix } from 'node:path'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { parseXml, type XmlElement } from '../../xml/xml-tree.ts'
import { containerKind } from '../../zip/container-kind.ts'
import { readCheckedZip, type ZipLimits } from '../../zip/read-checked-zip.ts'

/** A letterhead with a large logo has a few hundred kilobytes. */
const mostTemplateBytes = 20_000_000
const limits: ZipLimits = { entries: 2_000, unpackedBytes: 100_000_000, ratio: 200 }

export type TemplateTrouble =
  | 'template.too_large'
  | 'template.old_format'
  | 'template.password_protected'
  | 'template.not_word'
  | 'template.damaged'

export interface Relationship {
  readonly id: string
  /** The last word of its type: "hyperlink", "oleObject". */
  readonly type: string
  /** A part of the package, or an address outside. */
  readonly target: string
  readonly isExternal: boolean
}

/** A Word file that was unpacked and whose parts can be read. */
export interface TemplatePackage {
  readonly files: ReadonlyMap<string, Buffer>
  /** The XML parts, by their name. */
  readonly parts: ReadonlyMap<string, XmlElement>
  /** By the part that they start from; "" for the package. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>
}

export const contentTypesPart = '[Content_Types].xml'
const mainPart = 'word/document.xml'

function isXml(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels')
}

/** "word/_rels/header1.xml.rels" belongs to "word/header1.xml". */
function partOf(relationshipsName: string): string {
  const folder = posix.dirname(posix.dirname(relationshipsName))
  return posix.normalize(posix.join(folder, posix.basename(relationshipsName, '.rels')))
}

function relationshipsIn(name: string, root: XmlElement): Relationship[] {
  const folder = posix.dirname(partOf(name))
  return root.children.map(({ attributes }) => {
    const target = attributes.Target ?? ''
    const isExternal = attributes.TargetMode === 'External'
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target:
        isExternal || target.startsWith('/')
          ? target.replace(/^\//, isExternal ? '/' : '')
          : posix.normalize(posix.join(folder, target)),
      isExternal,
    }
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function readText(contents: Buffer): string | null {
  try {
    return utf8.decode(contents)
  } catch {
    return null
  }
}

/** What the file says its document is: "…wordprocessingml.document.main+xml". */
function mainTypeOf(parts: ReadonlyMap<string, XmlElement>): string {
  const types = parts.get(contentTypesPart)?.children ?? []
  const main = types.find(({ attributes }) => attributes.PartName === `/${mainPart}`)
  return main?.attributes.ContentType ?? ''
}

type Files = ReadonlyMap<string, Buffer>

async function unpack(bytes: Buffer): Promise<Result<Files, TemplateTrouble>> {
  if (bytes.length > mostTemplateBytes) return refuse('template.too_large')
  const kind = containerKind(bytes)
  if (kind === 'other') return refuse('template.not_word')
  if (kind !== 'zip') return refuse(`template.${kind}`)
  const zip = await readCheckedZip(bytes, limits)
  if (zip.ok) return zip
  if (zip.error.code === 'zip.unpacks_too_large') return refuse('template.too_large')
  return refuse('template.damaged', { part: zip.error.params.name ?? 'ZIP' })
}

/**
 * Unpacks a template that anybody may have made, and reads its parts. Nothing is fetched, run or written.
 * @returns refused whole where it is no Word file, or a part of it cannot be read; the part is named
 */
export async function openTemplate(
  bytes: Buffer,
): Promise<Result<TemplatePackage, TemplateTrouble>> {
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return unpacked
  const files = unpacked.value
  if (!files.has(contentTypesPart) || !files.has(mainPart)) return refuse('template.not_word')
  const parts = new Map<string, XmlElement>()
  const relationships = new Map<string, readonly Relationship[]>()
  for (const [name, contents] of files) {
    if (!isXml(name)) continue
    const text = readText(contents)
    const root = text === null ? null : parseXml(text)
    if (root === null) return refuse('template.damaged', { part: name })
    parts.set(name, root)
    if (name.endsWith('.rels')) relationships.set(partOf(name), relationshipsIn(name, root))
  }
  // A .dotx has the same parts; Word would not open one that calls itself .docx.
  if (mainTypeOf(parts).includes('.template.')) return refuse('template.not_word')
  return ok({ files, parts, relationships })
}
