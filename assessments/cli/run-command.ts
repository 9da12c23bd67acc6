import { parseArgs } from 'node:util'
import { languageSchema } from '../core/texts/localized.ts'
import {
  type Command,
  type CommandArguments,
  type CommandContext,
  commandFlags,
  commandOptions,
} from './command.ts'
import { CommandRefused, commandRefused } from './command-refused.ts'
import { checkCommand } from './commands/check.ts'
import { demoCommand } from './commands/demo.ts'
import { instrumentCheckCommand } from './commands/instrument-check.ts'
import { questionnaireCommand } from './commands/questionnaire.ts'
import { reportCommand } from './commands/report.ts'
import { scoresCommand } from './commands/scores.ts'
import { templateCheckCommand } from './commands/template-check.ts'
import { templateSampleCommand } from './commands/template-sample.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { helpText } from './help-text.ts'

export const commands: readonly Command[] = [
  demoCommand,
  scoresCommand,
  reportCommand,
  questionnaireCommand,
  checkCommand,
  instrumentCheckCommand,
  templateCheckCommand,
  templateSampleCommand,
]

function parseWords(words: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        language: { type: 'string' },
        ...Object.fromEntries(commandOptions.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(commandFlags.map((name) => [name, { type: 'boolean' as const }])),
      },
    })
    return { positionals, values: values as Record<string, string | boolean | undefined> }
  } catch (error) {
    throw commandRefused('cli.usage.unknown_option', exitCodes.usage, {
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}

function checkLanguage(language: string | boolean | undefined): void {
  if (language === undefined || languageSchema.safeParse(language).success) return
  throw commandRefused('cli.usage.unknown_language', exitCodes.usage, {
    language: String(language),
  })
}

function findCommand(positionals: readonly string[]): Command {
  const called = positionals.join(' ')
  const command = commands.find(({ name }) => called === name || called.startsWith(`${name} `))
  if (command === undefined)
    throw commandRefused('cli.usage.unknown_command', exitCodes.usage, { command: called })
  return command
}

function argumentsFor(
  command: Command,
  { positionals, values }: ReturnType<typeof parseWords>,
): CommandArguments {
  const own = positionals.slice(command.name.split(' ').length)
  if (own.length !== command.positionalCount)
    throw commandRefused('cli.usage.wrong_count', exitCodes.usage, { usage: command.usage })
  const known: readonly string[] = [...command.options, ...(command.flags ?? [])]
  const foreign = [...commandOptions, ...commandFlags].find(
    (name) => values[name] !== undefined && !known.includes(name),
  )
  if (foreign !== undefined)
    throw commandRefused('cli.usage.foreign_option', exitCodes.usage, {
      option: `--${foreign}`,
      usage: command.usage,
    })
  return {
    positionals: own,
    option(name) {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    flag: (name) => values[name] === true,
  }
}

/** Finds the command, runs it and words what it refuses. @returns the exit code. */
export async function runCommand(
  words: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  try {
    const parsed = parseWords(words)
    checkLanguage(parsed.values.language)
    if (parsed.values.help === true || parsed.positionals.length === 0) {
      context.print(helpText(commands, context.translate))
      return parsed.values.help === true ? exitCodes.ok : exitCodes.usage
    }
    const command = findCommand(parsed.positionals)
    return await command.run(argumentsFor(command, parsed), context)
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error
    context.complain(`kompass: ${error.worded(context.translate)}`)
    return error.exitCode
  }
}
