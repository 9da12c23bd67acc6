import { type Document, Packer } from 'docx'
import { withFixedSources } from './fixed-sources.ts'

const seed = 20_261_122

/**
 * A document as the bytes of a .docx file. The same contents and time give the same bytes.
 * Blocks for as long as the pages take to set: for a process of its own, or a command.
 */
export function packDocument(compose: () => Document, now: Date): Promise<Uint8Array> {
  return withFixedSources({ now, seed }, () => Packer.toBuffer(compose()))
}
