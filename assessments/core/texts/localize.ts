import type { Language, Localized } from './localized.ts'

/** The same thing made for every language of the app. */
export function localize<Value>(make: (language: Language) => Value): Localized<Value> {
  return { de: make('de'), en: make('en') }
}
