import { Document, Packer } from 'docx'
import { unzipSync } from 'fflate'
import type { Language } from '../../../core/texts/localized.ts'
import { elementsNamed, type XmlElement } from '../../xml/xml-tree.ts'
import type { Palette } from '../word-palette.ts'
import { styleIds, wordStyles } from '../word-styles.ts'
import type { TemplatePackage } from './template-package.ts'

const stylesPart = 'word/styles.xml'
const ourIds: readonly string[] = Object.values(styleIds)

function styleElements(root: XmlElement | undefined): XmlElement[] {
  return root === undefined ? [] : elementsNamed(root, 'w:style')
}

/** "Standard" in a German Word, "Normal" in an English one; null where the template names none. */
function standardStyleId(styles: readonly XmlElement[]): string | null {
  const standard = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  )
  return standard?.attributes['w:styleId'] ?? null
}

/** The styles of the built-in report as Word's XML, by their id. */
async function builtInStyles(
  language: Language,
  palette: Palette,
): Promise<ReadonlyMap<string, string>> {
  const empty = new Document({ styles: wordStyles(language, palette), sections: [] })
  const files = unzipSync(await Packer.toBuffer(empty))
  const xml = new TextDecoder().decode(files[stylesPart])
  const written = xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[\s\S]*?<\/w:style>/g)
  return new Map([...written].map(([style, id = '']) => [id, style]))
}

/**
 * The template's styles, with those of the report that it lacks: small print, tables, notes. They take their
 * font from the template's own standard style, and a template that has a style of that id keeps its own.
 * Word's built-in styles, headings above all, are left to the docx library, which knows them by name.
 */
export async function withReportStyles(
  { files, parts }: TemplatePackage,
  language: Language,
  palette: Palette,
): Promise<ReadonlyMap<string, Buffer>> {
  const own = styleElements(parts.get(stylesPart))
  const ownIds = new Set(own.map(({ attributes }) => attributes['w:styleId']))
  const ownNames = new Set(
    own.flatMap(({ children }) =>
      children
        .filter(({ name }) => name === 'w:name')
        .map(({ attributes }) => (attributes['w:val'] ?? '').toLowerCase()),
    ),
  )
  const standard = standardStyleId(own)
  const added = [...(await builtInStyles(language, palette))]
    .filter(([id]) => ourIds.includes(id) && !ownIds.has(id))
    .filter(([, style]) => {
      const [, name = ''] = /<w:name w:val="([^"]*)"/.exec(style) ?? []
      return !ownNames.has(name.toLowerCase())
    })
    .map(([, style]) =>
      standard === null
        ? style
        : style.replace(/<w:basedOn w:val="Normal"\/>/, `<w:basedOn w:val="${standard}"/>`),
    )
  const styles = files.get(stylesPart)?.toString('utf8')
  if (styles === undefined || added.length === 0) return files
  const extended = styles.replace('</w:styles>', `${added.join('')}</w:styles>`)
  return new Map([...files, [stylesPart, Buffer.from(extended)]])
}
