import type { Language, Translate } from '../core/texts/localized.ts'
import type { ExitCode } from './exit-codes.ts'

/** What a command may touch: its words, its two streams, the program's own resources. */
export interface CommandContext {
  readonly language: Language
  readonly translate: Translate
  readonly json: boolean
  readonly resourcesFolder: string
  /** Node's own binary of the database driver unless another is named. */
  readonly nativeBinding?: string | undefined
  now(): Date
  newId(): string
  /** Standard output: the answer. */
  print(text: string): void
  /** Standard error: progress and trouble. */
  complain(text: string): void
}

export interface CommandArguments {
  readonly positionals: readonly string[]
  /** The value of an option, or undefined when it was not given. */
  option(name: CommandOption): string | undefined
  flag(name: CommandFlag): boolean
}

/** Every option that takes a value; each command says which of them it takes. */
export const commandOptions = [
  'out',
  'visit',
  'organisation',
  'passphrase-file',
  'instrument',
  'profile',
  'purpose',
  'audience',
  'version',
  'form',
  'template',
] as const
export type CommandOption = (typeof commandOptions)[number]

/** Every option that is either given or not. */
export const commandFlags = ['short', 'plain'] as const
export type CommandFlag = (typeof commandFlags)[number]

export interface Command {
  /** The words that call it: "scores", "instrument check". */
  readonly name: string
  /** How it is called, for the help: "scores FILE". */
  readonly usage: string
  readonly summaryKey: string
  readonly positionalCount: number
  readonly options: readonly CommandOption[]
  /** None unless said. */
  readonly flags?: readonly CommandFlag[]
  run(args: CommandArguments, context: CommandContext): Promise<ExitCode>
}
