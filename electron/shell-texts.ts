import type { Language } from '../assessments/core/texts/localized.ts'
import german from '../resources/texts/de/shell.json' with { type: 'json' }
import english from '../resources/texts/en/shell.json' with { type: 'json' }

export type ShellTextKey = keyof typeof german

const texts: Readonly<Record<Language, Readonly<Record<ShellTextKey, string>>>> = {
  de: german,
  en: english,
}

/** The few texts outside the window: menu, save dialog, and what is said when the window itself fails. */
export function shellText(language: Language, key: ShellTextKey): string {
  return texts[language][key]
}

/** @param locale of the operating system, such as `de-AT` */
export function systemLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}
