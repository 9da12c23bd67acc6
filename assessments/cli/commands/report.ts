import { resolve } from 'node:path'
import { visitIdSchema } from '../../core/visits/visit.ts'
import type { Command } from '../command.ts'
import { commandRefused } from '../command-refused.ts'
import { exitCodes } from '../exit-codes.ts'
import { openData } from '../open-data.ts'
import { printWrittenFile } from '../print-written-file.ts'
import { writeReport } from '../write-report.ts'

/** Writes the Word report of one visit. */
export const reportCommand: Command = {
  name: 'report',
  usage: 'report FILE --visit ID --out X.docx',
  summaryKey: 'cli.summary.report',
  positionalCount: 1,
  options: ['visit', 'out', 'passphrase-file'],
  async run(args, context) {
    const [visitId, out] = [args.option('visit'), args.option('out')]
    if (visitId === undefined || out === undefined)
      throw commandRefused('cli.report.missing_option', exitCodes.usage)
    if (!visitIdSchema.safeParse(visitId).success) {
      const params = { option: '--visit', value: visitId }
      throw commandRefused('cli.usage.not_an_id', exitCodes.usage, params)
    }
    const store = await openData(args.positionals[0] ?? '', args, context)
    try {
      const written = await writeReport(store.reader, { visitId, path: resolve(out) }, context)
      printWrittenFile(written, context)
      return exitCodes.ok
    } finally {
      store.close()
    }
  },
}
