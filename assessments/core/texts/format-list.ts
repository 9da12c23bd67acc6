import type { Language } from './localized.ts'

/** "A, B und C" or "A, B and C"; empty for no entries. */
export function formatList(entries: readonly string[], language: Language): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(entries)
}
