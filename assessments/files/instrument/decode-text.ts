import type { InstrumentFindingCode } from '../../core/instruments/instrument-finding.ts'

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  /** `textBefore` is what could be read before the trouble begins. */
  | { readonly ok: false; readonly code: InstrumentFindingCode; readonly textBefore: string }

/** Reads bytes as UTF-8; a byte order mark at the start is dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (looksLikeUtf16(bytes)) return { ok: false, code: 'utf16', textBefore: '' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, code: 'not_utf8', textBefore: readableStart(bytes) }
  }
}

/** By its byte order mark, or because one of the first two bytes is empty, as with any Latin letter. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return false
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return hasMark || (first === 0) !== (second === 0)
}

function readableStart(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.slice(0, text.indexOf('\uFFFD'))
}
