import { z } from 'zod'
import { ibanPattern, isIban } from './iban.ts'
import { isNamedPerson, namedPersonPattern } from './named-person.ts'
import {
  birthDatePatterns,
  customerNumberPatterns,
  emailPattern,
  phonePatterns,
} from './number-patterns.ts'

export const personalDataKindSchema = z.enum([
  'email',
  'iban',
  'customer_number',
  'birth_date',
  'phone',
  'named_person',
])
export type PersonalDataKind = z.infer<typeof personalDataKindSchema>

/** A stretch of a text that looks like personal data. */
export interface PersonalDataFound {
  readonly kind: PersonalDataKind
  readonly from: number
  readonly to: number
}

interface PersonalDataPattern {
  readonly kind: PersonalDataKind
  /** Global; no quantifier without a bound, so that each letter of a text costs a bounded number of steps. */
  readonly pattern: RegExp
  /** Decides where the pattern alone cannot. */
  readonly isReal?: (match: RegExpExecArray) => boolean
}

/** Where several begin at the same letter, the first in this list counts. */
export const personalDataPatterns: readonly PersonalDataPattern[] = [
  { kind: 'email', pattern: emailPattern },
  { kind: 'iban', pattern: ibanPattern, isReal: ([written]) => isIban(written) },
  ...customerNumberPatterns.map((pattern) => ({ kind: 'customer_number' as const, pattern })),
  ...birthDatePatterns.map((pattern) => ({ kind: 'birth_date' as const, pattern })),
  ...phonePatterns.map((pattern) => ({ kind: 'phone' as const, pattern })),
  { kind: 'named_person', pattern: namedPersonPattern, isReal: isNamedPerson },
]

/**
 * What in a text looks like personal data, in order and without overlaps, for a gentle warning while somebody types. It
 * looks for what is written in a known form, so that a warning is nearly always right; a name alone, or a date without a
 * word such as "geboren", goes unnoticed. Empty when nothing is found.
 */
export function findPersonalData(text: string): readonly PersonalDataFound[] {
  const candidates = personalDataPatterns.flatMap((pattern) => foundBy(pattern, text))
  const found: PersonalDataFound[] = []
  for (const candidate of candidates.toSorted((a, b) => a.from - b.from))
    if (candidate.from >= (found.at(-1)?.to ?? 0)) found.push(candidate)
  return found
}

function foundBy(
  { kind, pattern, isReal }: PersonalDataPattern,
  text: string,
): PersonalDataFound[] {
  return [...text.matchAll(pattern)]
    .filter((match) => isReal?.(match) ?? true)
    .map(({ 0: written, index: from }) => ({ kind, from, to: from + written.length }))
}
