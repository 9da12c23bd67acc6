import type { PrintableReport } from '../assessments/core/reports/printable-report.ts'

/** Pairs a job's requests for a PDF with their answers, which come in the order of the requests. */
export function printRequests(send: (printable: PrintableReport) => void): {
  printToPdf(printable: PrintableReport): Promise<Uint8Array>
  /** @param bytes null where it could not be drawn */
  takePrinted(bytes: Uint8Array | null): void
} {
  const waiting: ((bytes: Uint8Array | null) => void)[] = []
  return {
    async printToPdf(printable) {
      const bytes = await new Promise<Uint8Array | null>((resolve) => {
        waiting.push(resolve)
        send(printable)
      })
      if (bytes === null) throw new Error('The report was not printed.')
      return bytes
    },
    takePrinted: (bytes) => waiting.shift()?.(bytes),
  }
}
