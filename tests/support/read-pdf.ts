import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  /** The text of each page, in the order of its tags. */
  readonly pages: readonly string[]
  /** The bookmarks of the top level. */
  readonly outline: readonly string[]
  readonly language: string
  readonly title: string
  readonly creator: string
  /** Whether it says of itself that all of it is tagged. */
  readonly isTagged: boolean
  /** The roles of all tags: "H1", "P", "Table". */
  readonly roles: ReadonlySet<string>
  /** The alternative texts of its figures. */
  readonly alternativeTexts: readonly string[]
  /** What its links lead to outside of it. */
  readonly outsideLinks: readonly string[]
}

/** What a program for reading aloud, or a person with a screen reader, would find in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const [outline, marks, { info }] = await Promise.all([
    document.getOutline(),
    document.getMarkInfo(),
    document.getMetadata(),
  ])
  const pages: string[] = []
  const outsideLinks: string[] = []
  const tags: Tag[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''),
    )
    for (const { url } of await page.getAnnotations()) if (url) outsideLinks.push(url)
    tags.push(...tagsBelow(await page.getStructTree()))
  }
  await loading.destroy()
  const { Language, Title, Creator } = info as Readonly<Record<string, string | undefined>>
  return {
    pages,
    outline: (outline ?? []).map(({ title }) => title),
    language: Language ?? '',
    title: Title ?? '',
    creator: Creator ?? '',
    // A map, whatever its type says.
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    roles: new Set(tags.map(({ role }) => role)),
    alternativeTexts: tags.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
    outsideLinks,
  }
}

interface Tag {
  readonly role: string
  readonly alt?: string
  readonly children?: readonly object[]
}

function tagsBelow(node: object | null): readonly Tag[] {
  if (node === null || !('role' in node)) return []
  const tag = node as Tag
  return [tag, ...(tag.children ?? []).flatMap(tagsBelow)]
}
