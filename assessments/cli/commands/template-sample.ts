import { resolve } from 'node:path'
import { dimensionPlaceholders, placeholders } from '../../core/reports/templates/placeholders.ts'
import { writeSampleTemplate } from '../../operations/templates/export-sample-template.ts'
import type { Command } from '../command.ts'
import { commandRefused } from '../command-refused.ts'
import { exitCodes } from '../exit-codes.ts'
import { jobContext } from '../job-context.ts'
import { printWrittenFile } from '../print-written-file.ts'
import { accepted } from '../series.ts'

/** Writes a template to start from and names everything that can be put into one; needs no data. */
export const templateSampleCommand: Command = {
  name: 'template sample',
  usage: 'template sample --out X.docx',
  summaryKey: 'cli.summary.template_sample',
  positionalCount: 0,
  options: ['out'],
  async run(args, context) {
    const out = args.option('out')
    if (out === undefined) throw commandRefused('cli.template.missing_out', exitCodes.usage)
    const { language, json, print, translate } = context
    const input = { language, path: resolve(out) }
    printWrittenFile(accepted(await writeSampleTemplate(input, jobContext(context, null))), context)
    if (json) return exitCodes.ok
    for (const { names } of placeholders) print(`{{${names[language]}}}`)
    print(translate('cli.template.dimension'))
    for (const { names } of dimensionPlaceholders('D1')) print(`{{${names[language]}}}`)
    return exitCodes.ok
  },
}
