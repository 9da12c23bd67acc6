import type { OperationName } from '../../assessments/contract/contract-types.ts'
import { commonRefusals } from '../../assessments/contract/contract-types.ts'
import { operations } from '../../assessments/contract/operations.ts'
import { withFindingSentence } from '../../assessments/core/instruments/damaged-instrument.ts'
import type { Refusal } from '../../assessments/core/result.ts'
import type { TextKey, Words } from '../texts/text-key.ts'

type AnyRefusalCode =
  | (typeof commonRefusals)[number]
  | (typeof operations)[OperationName]['refusals'][number]

/** Every code that the contract can refuse with. */
export const refusalCodes: readonly AnyRefusalCode[] = [
  ...new Set<AnyRefusalCode>([
    ...commonRefusals,
    ...Object.values(operations).flatMap(({ refusals }) => refusals),
  ]),
]

export interface RefusalWords {
  readonly happened: string
  readonly safe: string
  readonly next: string
}

const isKnown = (code: string): code is AnyRefusalCode =>
  refusalCodes.some((known) => known === code)

/** What happened, what is safe, what to do next. A code that nobody knows is worded as a surprise. */
export function wordRefusal({ code, params }: Refusal, words: Words): RefusalWords {
  const known: AnyRefusalCode = isKnown(code) ? code : 'app.unexpected'
  const values = withFindingSentence(params, words)
  const part = (name: keyof RefusalWords) => {
    const key: TextKey = `refusals.${known}.${name}`
    return words(key, values)
  }
  return { happened: part('happened'), safe: part('safe'), next: part('next') }
}
