import { expect, test } from 'vitest'
import type { PrintableReport } from '../../assessments/core/reports/printable-report.ts'
import { printRequests } from '../../electron/print-requests.ts'

const report = {} as PrintableReport

test('answers each request with its own bytes, in the order of the requests', async () => {
  const sent: PrintableReport[] = []
  const { printToPdf, takePrinted } = printRequests((printable) => sent.push(printable))
  const [first, second] = [printToPdf(report), printToPdf(report)]
  expect(sent).toHaveLength(2)
  takePrinted(Uint8Array.of(1))
  takePrinted(Uint8Array.of(2))
  expect([await first, await second]).toEqual([Uint8Array.of(1), Uint8Array.of(2)])
})

test('fails where nothing was drawn, and takes no answer that nobody waits for', async () => {
  const { printToPdf, takePrinted } = printRequests(() => {})
  takePrinted(Uint8Array.of(1))
  const printing = printToPdf(report)
  takePrinted(null)
  await expect(printing).rejects.toThrow('not printed')
})
