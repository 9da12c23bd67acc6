const lastControlCharacter = 0x1f
/** Of the control characters, XML knows tab, line feed and carriage return. */
const allowedControls = new Set(['\t', '\n', '\r'])
/** The docx library lets these two through, and Word then refuses the file. */
const nonCharacters = new Set(['\uFFFE', '\uFFFF'])

function isLegalInXml(unit: string): boolean {
  if (allowedControls.has(unit)) return true
  return unit.charCodeAt(0) > lastControlCharacter && !nonCharacters.has(unit)
}

/**
 * A text as a Word file can hold it: characters that XML 1.0 has no place for are left out, halves of
 * surrogate pairs become U+FFFD, line ends become \n. Everything else stays as it is.
 */
export function wordText(text: string): string {
  const legal = text.split('').filter(isLegalInXml).join('')
  return legal
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
}
