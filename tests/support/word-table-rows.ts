import { fileOf, readZip } from './read-zip.ts'

/** A table as rows of cell texts; a line break and a new paragraph both count as "\n". */
export type WordTable = readonly (readonly string[])[]

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** The inner XML of every element of a name; the report nests no table in a table. */
function elements(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>(.*?)</w:${name}>`, 'gs'))
  return [...found].map(([, inner = '']) => inner)
}

function cellText(cell: string): string {
  const paragraphs = elements(cell, 'p').map((paragraph) =>
    paragraph
      .replaceAll('<w:br/>', '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
      .trim(),
  )
  return paragraphs.join('\n')
}

/** Every table of a Word file's text, in order. */
export async function wordTablesOf(docx: Uint8Array): Promise<WordTable[]> {
  const xml = fileOf(await readZip(docx), 'word/document.xml')
  return elements(xml, 'tbl').map((table) =>
    elements(table, 'tr').map((row) => elements(row, 'tc').map(cellText)),
  )
}

/** The one table with these words in its header row; throws when there is none or more than one. */
export function tableWithHeader(
  tables: readonly WordTable[],
  ...words: readonly string[]
): WordTable {
  const found = tables.filter(([header = []]) => words.every((word) => header.includes(word)))
  const [table] = found
  if (table === undefined || found.length > 1)
    throw new Error(`${found.length} tables are headed ${words.join(', ')}`)
  return table
}

/** The one row whose first cell begins with a dimension's code, "D5 Zugang und Sprache". */
export function rowOf(table: WordTable, code: string): readonly string[] {
  const found = table.filter(([first = '']) => first.startsWith(`${code} `))
  const [row] = found
  if (row === undefined || found.length > 1) throw new Error(`${found.length} rows for ${code}`)
  return row
}
