import {
  type Fraction,
  fraction,
  multiply,
  roundHalfAwayFromZero,
  subtract,
} from '../scoring/fraction.ts'
import type { PointsSpan } from '../scoring/visit-score.ts'
import type { Language } from './localized.ts'

const decimalSign: Readonly<Record<Language, string>> = { de: ',', en: '.' }
/** German sets a space before the percent sign; it must not break. */
const percentSign: Readonly<Record<Language, string>> = { de: '\u00a0%', en: '%' }
const minusSign = '\u2212'

/** Exact digits of an exact number, rounded half away from zero. Source: docs/method.md §8 */
export function formatDecimal(value: Fraction, decimals: number, language: Language): string {
  const rounded = roundHalfAwayFromZero(value, decimals)
  const scaled = multiply(rounded, fraction(10n ** BigInt(decimals))).numerator
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const text = decimals === 0 ? whole : whole + decimalSign[language] + digits.slice(-decimals)
  return scaled < 0n ? minusSign + text : text
}

/** Points as tables show them: "62,5". */
export function formatPoints(points: Fraction, language: Language): string {
  return formatDecimal(points, 1, language)
}

/** Points as charts show them: "63". */
export function formatWholePoints(points: Fraction, language: Language): string {
  return formatDecimal(points, 0, language)
}

/** A difference in points, from the exact difference: "+12,5", "−3,0", "±0,0". */
export function formatPointsChange(change: Fraction, language: Language): string {
  const { numerator } = roundHalfAwayFromZero(change, 1)
  if (numerator === 0n) return `±${formatPoints(fraction(0), language)}`
  return numerator > 0n ? `+${formatPoints(change, language)}` : formatPoints(change, language)
}

/** "53,6–67,9"; a span without width is one number. */
export function formatSpan(span: PointsSpan, language: Language): string {
  const low = formatPoints(span.low, language)
  if (subtract(span.high, span.low).numerator === 0n) return low
  return `${low}–${formatPoints(span.high, language)}`
}

/** A share of 0 to 1 in per cent: "85,7 %", and "100 %" where nothing was rounded away. */
export function formatShare(share: Fraction, language: Language): string {
  const percent = multiply(share, fraction(100))
  const decimals = percent.denominator === 1n ? 0 : 1
  return formatDecimal(percent, decimals, language) + percentSign[language]
}
