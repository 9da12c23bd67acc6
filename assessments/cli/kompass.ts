import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { loadTranslate } from '../files/texts/load-texts.ts'
import type { CommandContext } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { runCommand } from './run-command.ts'

/** The headless command: the domain without a window, for scripts, tests and machines without a display. */
const resourcesFolder = resolve(import.meta.dirname, '../../resources')

function chosenLanguage(words: readonly string[]) {
  const position = words.indexOf('--language')
  return words[position + 1] === 'en' && position >= 0 ? 'en' : 'de'
}

const words = process.argv.slice(2)
const language = chosenLanguage(words)
const context: CommandContext = {
  language,
  translate: loadTranslate(resolve(resourcesFolder, 'texts'), language),
  json: words.includes('--json'),
  resourcesFolder,
  now: () => new Date(),
  newId: randomUUID,
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
}

try {
  process.exitCode = await runCommand(words, context)
} catch (error) {
  context.complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = exitCodes.unexpected
}
