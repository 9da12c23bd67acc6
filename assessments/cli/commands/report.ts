import { resolve } from 'node:path'
import {
  audienceSchema,
  type ReportEdition,
  reportFormSchema,
  reportVersionSchema,
  usualEdition,
} from '../../core/reports/report-edition.ts'
import { type VisitId, visitIdSchema } from '../../core/visits/visit.ts'
import { findVisit } from '../../operations/visits/visit-record.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import type { Command, CommandArguments } from '../command.ts'
import { commandRefused } from '../command-refused.ts'
import { exitCodes } from '../exit-codes.ts'
import { openData } from '../open-data.ts'
import { printWrittenFile } from '../print-written-file.ts'
import { readTemplateFile } from '../read-template-file.ts'
import { writeReport } from '../write-report.ts'

/** The usual edition where no other is asked for. */
function editionFrom(
  args: CommandArguments,
  reader: ReadableDatabase,
  visitId: VisitId,
): ReportEdition {
  const found = findVisit(reader, visitId)
  const usual = usualEdition(found.ok && found.value.closedAt !== null)
  const chosen = <Choice extends string>(
    option: 'audience' | 'version' | 'form',
    choices: readonly Choice[],
    otherwise: Choice,
  ): Choice => {
    const value = args.option(option) ?? otherwise
    const choice = choices.find((one) => one === value)
    if (choice !== undefined) return choice
    const params = { option: `--${option}`, value, known: choices.join(', ') }
    throw commandRefused('cli.usage.unknown_choice', exitCodes.usage, params)
  }
  return {
    audience: chosen('audience', audienceSchema.options, usual.audience),
    version: chosen('version', reportVersionSchema.options, usual.version),
    form: chosen('form', reportFormSchema.options, usual.form),
  }
}

/** Writes the Word report of one visit. */
export const reportCommand: Command = {
  name: 'report',
  usage: 'report FILE --visit ID --out X.docx',
  summaryKey: 'cli.summary.report',
  positionalCount: 1,
  options: ['visit', 'out', 'passphrase-file', 'audience', 'version', 'form', 'template'],
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
      const edition = editionFrom(args, store.reader, visitIdSchema.parse(visitId))
      const templateFile = args.option('template')
      const template = templateFile === undefined ? null : await readTemplateFile(templateFile)
      const written = await writeReport(
        store,
        { visitId: visitIdSchema.parse(visitId), path: resolve(out), edition, template },
        context,
      )
      printWrittenFile(written, context)
      const names = written.emptied.join(', ')
      if (names !== '') context.complain(context.translate('cli.report.emptied', { names }))
      return exitCodes.ok
    } finally {
      store.close()
    }
  },
}
