/** The order that the schema wants children in, as far as the writer uses them. Source: ECMA-376, wml.xsd */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:numPr',
    'w:pBdr',
    'w:shd',
    'w:tabs',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:rPr',
  ],
  'w:rPr': ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:color', 'w:sz', 'w:szCs', 'w:lang'],
  'w:tblPr': [
    'w:tblStyle',
    'w:tblW',
    'w:jc',
    'w:tblBorders',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
  ],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:tcBorders', 'w:shd', 'w:tcMar', 'w:vAlign'],
  'w:sectPr': [
    'w:headerReference',
    'w:footerReference',
    'w:type',
    'w:pgSz',
    'w:pgMar',
    'w:pgNumType',
    'w:cols',
    'w:titlePg',
    'w:docGrid',
  ],
}

type Parts = ReadonlyMap<string, string>

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

function typeFaults(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml') ?? ''
  const endings = new Set(all(types, /<Default[^>]*Extension="([^"]+)"/g))
  const named = new Set(all(types, /<Override[^>]*PartName="\/([^"]+)"/g))
  return [
    ...[...parts.keys()]
      .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'))
      .filter((name) => !named.has(name) && !endings.has(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no content type`),
    ...[...named].filter((name) => !parts.has(name)).map((name) => `${name} is not there`),
  ]
}

function ownerOf(rels: string): { folder: string; part: string } {
  const [, folder = '', name = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(rels) ?? []
  return { folder, part: `${folder}${name}` }
}

/** "word/charts/" and "../embeddings/a.xlsx" make "word/embeddings/a.xlsx". */
function joined(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1)
}

function relationshipFaults(parts: Parts): string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, contents]) => {
      const { folder, part } = ownerOf(name)
      const entries = all(contents, /<Relationship ([^>]*)\/>/g)
      const ids = entries.map((entry) => /\bId="([^"]+)"/.exec(entry)?.[1] ?? '')
      const missing = entries
        .filter((entry) => !entry.includes('TargetMode="External"'))
        .map((entry) => joined(folder, /\bTarget="([^"]+)"/.exec(entry)?.[1] ?? ''))
        .filter((target) => !parts.has(target))
      const used = all(parts.get(part) ?? '', /\br:(?:id|embed|link)="([^"]+)"/g)
      return [
        ...missing.map((target) => `${name} leads to ${target}, which is not there`),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${part} uses ${id}, unknown`),
        ...twice(ids).map((id) => `${name} has ${id} twice`),
      ]
    })
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

function idFaults(document: string): string[] {
  const starts = all(document, /<w:bookmarkStart [^>]*w:id="(\d+)"/g)
  const ends = all(document, /<w:bookmarkEnd [^>]*w:id="(\d+)"/g)
  const names = all(document, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g)
  return [
    ...twice(starts).map((id) => `bookmark ${id} begins twice`),
    ...twice(names).map((name) => `bookmark ${name} is there twice`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} never ends`),
    ...twice(all(document, /<wp:docPr [^>]*\bid="(\d+)"/g)).map((id) => `drawing ${id} twice`),
    ...all(document, /REF (\w+) \\h/g)
      .filter((name) => !names.includes(name))
      .map((name) => `a reference to ${name}, which is not there`),
  ]
}

/** The names of the elements directly in another, in order. */
function childrenOf(contents: string): string[] {
  const names: string[] = []
  let depth = 0
  for (const [, closing, name = '', , empty] of contents.matchAll(
    /<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g,
  )) {
    if (closing === '/') depth -= 1
    else {
      if (depth === 0) names.push(name)
      if (empty !== '/') depth += 1
    }
  }
  return names
}

function orderFaults(name: string, contents: string): string[] {
  return Object.entries(orders).flatMap(([element, order]) =>
    all(contents, new RegExp(`<${element}>(.*?)</${element}>`, 'gs')).flatMap((inside) => {
      const places = childrenOf(inside)
        .map((child) => order.indexOf(child))
        .filter((place) => place >= 0)
      const isInOrder = places.every((place, index) => place >= (places[index - 1] ?? 0))
      return isInOrder ? [] : [`${name}: ${element} holds ${childrenOf(inside).join(' ')}`]
    }),
  )
}

/** What is wrong with a Word file as a package: types, relationships, ids, references, order of elements. */
export function packageFaults(parts: Parts): string[] {
  const document = parts.get('word/document.xml')
  if (document === undefined) return ['There is no document.']
  return [
    ...typeFaults(parts),
    ...relationshipFaults(parts),
    ...idFaults(document),
    ...[...parts]
      .filter(([name]) => /^word\/(document|header\d*|footer\d*|styles)\.xml$/.test(name))
      .flatMap(([name, contents]) => orderFaults(name, contents)),
  ]
}
