import type { Language } from '../../assessments/core/texts/localized.ts'

/** Made once: making one takes longer than anything it is used for. */
const timeOfDay = new Intl.DateTimeFormat('de-DE', { timeStyle: 'medium' })

/** Local time of day with seconds: "14:03:59". */
export function formatTime(isoDateTime: string): string {
  return timeOfDay.format(new Date(isoDateTime))
}

/** Local day and time: "22.11.2026, 14:03". */
export function formatMoment(isoDateTime: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(isoDateTime))
}

/** Today as this machine's calendar sees it, ISO date. */
export function localToday(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
