import { isJpeg } from './image-facts.ts'

/** Exif writes every time as plain text in this form. */
const exifTime = /(\d{4}):(\d{2}):(\d{2}) \d{2}:\d{2}:\d{2}/g

/** The block of a JPEG that tells when it was taken stands near its beginning. */
const beginningBytes = 65_536

/**
 * The day on which a photo was taken, as its camera has noted: the earliest that the file tells, because a
 * program that changed it later noted that day too. @returns ISO date; null when it tells none, or no real one
 */
export function captureDay(bytes: Uint8Array): string | null {
  if (!isJpeg(bytes)) return null
  const start = Array.from(bytes.subarray(0, beginningBytes), (byte) =>
    String.fromCharCode(byte),
  ).join('')
  const days = [...start.matchAll(exifTime)].map(
    ([, year, month, day]) => `${year}-${month}-${day}`,
  )
  return days.filter(isDay).toSorted()[0] ?? null
}

function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) && day > '1990'
}
