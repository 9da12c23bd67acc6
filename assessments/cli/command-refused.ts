import { withFindingSentence } from '../core/instruments/damaged-instrument.ts'
import type { Refusal, RefusalParams } from '../core/result.ts'
import type { Translate } from '../core/texts/localized.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

/** Stops a command with its reason; caught once, in run-command.ts. */
export class CommandRefused extends Error {
  readonly code: string
  readonly exitCode: ExitCode
  readonly #textKeys: readonly string[]
  readonly #params: RefusalParams

  constructor(
    code: string,
    textKeys: readonly string[],
    params: RefusalParams,
    exitCode: ExitCode,
  ) {
    super(code)
    this.code = code
    this.exitCode = exitCode
    this.#textKeys = textKeys
    this.#params = params
  }

  /** What happened and, where the reason is shared with the window, what is safe and what to do. */
  worded(translate: Translate): string {
    const values = withFindingSentence(this.#params, translate)
    const sentences = this.#textKeys.map((key) => translate(key, values))
    return `${sentences.join(' ')} [${this.code}]`
  }
}

const parts = ['happened', 'safe', 'next'] as const

/** A reason that only the command line knows: its code is its text key. */
export function commandRefused(
  code: `cli.${string}`,
  exitCode: ExitCode,
  params: RefusalParams = {},
): CommandRefused {
  return new CommandRefused(code, [code], params, exitCode)
}

/** A refusal of the contract, worded as in the window. */
export function operationRefused(
  { code, params }: Refusal,
  exitCode: ExitCode = exitCodeOf(code),
): CommandRefused {
  const keys = parts.map((part) => `refusals.${code}.${part}`)
  return new CommandRefused(code, keys, params, exitCode)
}

/** What a file, an instrument or a folder is to blame for. */
function exitCodeOf(code: string): ExitCode {
  return code === 'instrument.damaged' || code.startsWith('export.')
    ? exitCodes.file
    : exitCodes.refused
}

/** Data that cannot be opened, worded as in the window. */
export function storeTroubleRefused({ code, params }: Refusal): CommandRefused {
  const keys = ['cli.file.trouble', ...parts.map((part) => `start.trouble.${code}.${part}`)]
  return new CommandRefused(code, keys, params, exitCodes.file)
}
