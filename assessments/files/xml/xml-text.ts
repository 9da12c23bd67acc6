const lastControlCharacter = 0x1f
/** Of the control characters, XML knows tab, line feed and carriage return. */
const allowedControls = new Set(['\t', '\n', '\r'])
/** The libraries let these two through, and Word and Excel then refuse the file. */
const nonCharacters = new Set(['\uFFFE', '\uFFFF'])

function isLegalInXml(unit: string): boolean {
  if (allowedControls.has(unit)) return true
  return unit.charCodeAt(0) > lastControlCharacter && !nonCharacters.has(unit)
}

/**
 * A text as a Word or Excel file can hold it: characters that XML 1.0 has no place for are left out, halves of
 * surrogate pairs become U+FFFD, line ends become \n. Everything else stays as it is.
 */
export function xmlText(text: string): string {
  const legal = text.split('').filter(isLegalInXml).join('')
  return legal
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
}
