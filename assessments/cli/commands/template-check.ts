import { isTemplateError } from '../../core/reports/templates/lint-template.ts'
import { wordFinding, wordPlace } from '../../core/reports/templates/word-finding.ts'
import { examineTemplate } from '../../files/word/templates/examine-template.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readTemplateFile } from '../read-template-file.ts'
import { accepted } from '../series.ts'

/** Names everything that is wrong with a Word template, with its place, or says that it can be used. */
export const templateCheckCommand: Command = {
  name: 'template check',
  usage: 'template check FILE.docx',
  summaryKey: 'cli.summary.template_check',
  positionalCount: 1,
  options: [],
  async run({ positionals: [file = ''] }, { json, print, complain, translate }) {
    const { findings } = accepted(await examineTemplate(await readTemplateFile(file)))
    if (json) print(JSON.stringify({ findings }, null, 2))
    else
      for (const finding of findings) {
        const place = wordPlace(finding, translate)
        complain(
          [place, wordFinding(finding, translate), `[${finding.kind}]`].filter(Boolean).join(' '),
        )
      }
    const count = findings.filter(isTemplateError).length
    if (count > 0) {
      complain(translate('cli.template.errors', { count }))
      return exitCodes.refused
    }
    if (!json) print(translate('cli.template.ready'))
    return exitCodes.ok
  },
}
