import { extname, join, resolve } from 'node:path'
import type { OperationInput } from '../../contract/contract-types.ts'
import { listInstalledInstruments } from '../../files/instrument/installed-instruments.ts'
import { writeQuestionnaire } from '../../operations/questionnaires/export-questionnaire.ts'
import type { Command, CommandArguments, CommandContext } from '../command.ts'
import { commandRefused } from '../command-refused.ts'
import { exitCodes } from '../exit-codes.ts'
import { jobContext } from '../job-context.ts'
import { printWrittenFile } from '../print-written-file.ts'
import { accepted } from '../series.ts'

type QuestionnaireInput = OperationInput<'questionnaires.export'>

const formats: Readonly<Record<string, QuestionnaireInput['format']>> = {
  '.docx': 'word',
  '.xlsx': 'excel',
}

const purposes: Readonly<Record<string, QuestionnaireInput['purpose']>> = {
  interview: 'interview',
  self_rating: 'self_rating',
}

/** The newest version that came with the program; an unknown instrument is refused when it is read. */
async function newestVersion(id: string, { resourcesFolder }: CommandContext): Promise<string> {
  const installed = accepted(await listInstalledInstruments(join(resourcesFolder, 'instruments')))
  return installed.find((instrument) => instrument.id === id)?.version ?? ''
}

function chosen<Choice>(choices: Readonly<Record<string, Choice>>, name: string): Choice {
  const choice = Object.hasOwn(choices, name) ? choices[name] : undefined
  if (choice === undefined)
    throw commandRefused('cli.questionnaire.unknown_choice', exitCodes.usage, {
      value: name,
      known: Object.keys(choices).join(', '),
    })
  return choice
}

async function inputFrom(
  args: CommandArguments,
  context: CommandContext,
): Promise<QuestionnaireInput> {
  const instrumentId = args.option('instrument')
  const profileId = args.option('profile')
  const out = args.option('out')
  if (instrumentId === undefined || profileId === undefined || out === undefined)
    throw commandRefused('cli.questionnaire.missing_option', exitCodes.usage)
  return {
    instrumentId,
    version: await newestVersion(instrumentId, context),
    profileId,
    scope: args.flag('short') ? 'short' : 'full',
    language: context.language,
    wording: args.flag('plain') ? 'plain' : 'standard',
    purpose: chosen(purposes, args.option('purpose') ?? 'interview'),
    format: chosen(formats, extname(out).toLowerCase()),
    path: resolve(out),
  }
}

/** Writes the empty questionnaire of an instrument that came with the program; needs no data. */
export const questionnaireCommand: Command = {
  name: 'questionnaire',
  usage: 'questionnaire --instrument ID --profile P --out X.docx',
  summaryKey: 'cli.summary.questionnaire',
  positionalCount: 0,
  options: ['instrument', 'profile', 'out', 'purpose'],
  flags: ['short', 'plain'],
  async run(args, context) {
    const input = await inputFrom(args, context)
    printWrittenFile(accepted(await writeQuestionnaire(input, jobContext(context, null))), context)
    return exitCodes.ok
  },
}
