import type { Language, Translate } from './localized.ts'

/** The language something is worded in, and where its fixed words come from. */
export interface Wording {
  readonly language: Language
  readonly translate: Translate
}
