import type { Language } from './localized.ts'

/** A calendar day: "05.03.2026" in German, "5 March 2026" in English. @param date ISO date, 2026-03-05 */
export function formatDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (language === 'de') return `${day}.${month}.${year}`
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  )
}
