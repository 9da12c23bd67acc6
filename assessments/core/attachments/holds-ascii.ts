/** Whether the bytes hold a text of plain ASCII, between two places. */
export function holdsAscii(
  bytes: Uint8Array,
  text: string,
  from = 0,
  to: number = bytes.length,
): boolean {
  const wanted = Array.from(text, (character) => character.charCodeAt(0))
  const [first = 0] = wanted
  const last = to - wanted.length
  for (
    let at = bytes.indexOf(first, from);
    at >= 0 && at <= last;
    at = bytes.indexOf(first, at + 1)
  )
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
