import type { Language } from '../../assessments/core/texts/localized.ts'

/** Each language by its own name, the same in every language. */
export const languageNames: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' }
