import { Packer } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import { withFixedSources } from './fixed-sources.ts'
import { wordDocument } from './word-document.ts'

const seed = 20_261_122

/**
 * A report as the bytes of a .docx file. The same report and time give the same bytes.
 * Blocks for as long as the pages take to set: for a process of its own, or a command.
 */
export function packReport(report: Report, now: Date): Promise<Uint8Array> {
  return withFixedSources({ now, seed }, () => Packer.toBuffer(wordDocument(report)))
}
