import type { Translate } from '../core/texts/localized.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

/** The page that `kompass --help` prints. */
export function helpText(commands: readonly Command[], translate: Translate): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length)) + 2
  const lines = commands.map(
    ({ usage, summaryKey }) => `  ${usage.padEnd(width)}${translate(summaryKey)}`,
  )
  const codes = Object.entries(exitCodes).map(
    ([name, code]) => `  ${String(code).padStart(2)}  ${translate(`cli.exit.${name}`)}`,
  )
  return [
    translate('cli.help.title'),
    '',
    ...lines,
    '',
    translate('cli.help.options'),
    '',
    translate('cli.help.exit_codes'),
    ...codes,
  ].join('\n')
}
