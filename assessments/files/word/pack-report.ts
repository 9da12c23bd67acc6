import type { Report } from '../../core/reports/report.ts'
import { packDocument } from './pack-document.ts'
import { wordDocument } from './word-document.ts'

/** A report as the bytes of a .docx file. */
export function packReport(report: Report, now: Date): Promise<Uint8Array> {
  return packDocument(() => wordDocument(report), now)
}
