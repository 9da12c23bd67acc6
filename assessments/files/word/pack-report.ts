import type { Report } from '../../core/reports/report.ts'
import { packDocument } from './pack-document.ts'
import { wordDocument } from './word-document.ts'

/**
 * A report as the bytes of a .docx file. The same report, pictures and day give the same bytes.
 * @param pictures the bytes of the photos that it shows, by hash @param day ISO date that the file bears
 */
export function packReport(
  report: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
  day: string,
): Promise<Uint8Array> {
  return packDocument(() => wordDocument(report, pictures), new Date(`${day}T00:00:00Z`))
}
