/** Everything that production 2 of XML 1.0 leaves out, halves of surrogate pairs included. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const token = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^<"]*")*)\s*(\/?)>|[^<]+/gy
const reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g

/** What is wrong with an XML text; empty for one that any parser takes. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = []
  const character = illegal.exec(xml)
  if (character !== null) faults.push(`illegal character at ${character.index}`)
  if (xml.replace(reference, '').includes('&')) faults.push('bare ampersand')
  const open: string[] = []
  let end = 0
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length
    const [, closing, name = '', , selfClosing] = match
    if (name === '' || selfClosing === '/') continue
    if (closing !== '/') open.push(name)
    else if (open.pop() !== name) faults.push(`</${name}> at ${match.index} closes nothing`)
  }
  if (end !== xml.length) faults.push(`no tag and no text at ${end}`)
  return [...faults, ...open.map((name) => `<${name}> is never closed`)]
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}

/** What a reader sees of a Word part: its text, without tags, line breaks as \n, tabs as \t. */
export function textOfWord(xml: string): string {
  return xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replaceAll('<w:tab/>', '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity)
}
