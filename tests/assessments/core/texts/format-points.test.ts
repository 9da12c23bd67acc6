import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import { formatDate } from '../../../../assessments/core/texts/format-date.ts'
import { formatList } from '../../../../assessments/core/texts/format-list.ts'
import {
  formatDecimal,
  formatPoints,
  formatPointsChange,
  formatShare,
  formatSpan,
  formatWholePoints,
} from '../../../../assessments/core/texts/format-points.ts'

describe('points as text', () => {
  it('shows one decimal, with a comma in German and a point in English', () => {
    expect(formatPoints(fraction(125, 2), 'de')).toBe('62,5')
    expect(formatPoints(fraction(125, 2), 'en')).toBe('62.5')
    expect(formatPoints(fraction(50), 'de')).toBe('50,0')
    expect(formatPoints(fraction(1, 100), 'de')).toBe('0,0')
  })

  it('rounds halves away from zero', () => {
    expect(formatWholePoints(fraction(125, 2), 'de')).toBe('63')
    expect(formatDecimal(fraction(-125, 10), 0, 'de')).toBe('−13')
    expect(formatDecimal(fraction(5, 100), 1, 'de')).toBe('0,1')
  })

  it('signs a change with a real minus, and a change that shows as nothing with ±', () => {
    expect(formatPointsChange(fraction(25, 2), 'de')).toBe('+12,5')
    expect(formatPointsChange(fraction(-3), 'en')).toBe('−3.0')
    expect(formatPointsChange(fraction(0), 'de')).toBe('±0,0')
    expect(formatPointsChange(fraction(-4, 100), 'de')).toBe('±0,0')
  })

  it('writes a span with a dash, and one number when nothing is missing', () => {
    // 15/28 and 19/28 of 100, as in test vector 1
    const span = { low: fraction(1500, 28), high: fraction(1900, 28) }
    expect(formatSpan(span, 'de')).toBe('53,6–67,9')
    expect(formatSpan({ low: fraction(50), high: fraction(50) }, 'de')).toBe('50,0')
  })

  it('writes shares in per cent, without decimals when nothing was rounded away', () => {
    expect(formatShare(fraction(6, 7), 'de')).toBe('85,7\u00a0%')
    expect(formatShare(fraction(6, 7), 'en')).toBe('85.7%')
    expect(formatShare(fraction(1), 'de')).toBe('100\u00a0%')
  })

  it('agrees with floating-point formatting wherever that is exact', () => {
    const quarters = fc.integer({ min: -400, max: 400 })
    fc.assert(
      fc.property(quarters, (count) => {
        const text = formatDecimal(fraction(count, 4), 2, 'en').replace('−', '-')
        expect(Number(text)).toBe(count / 4)
      }),
    )
  })
})

describe('dates and lists', () => {
  it('writes a day the way the language does', () => {
    expect(formatDate('2026-03-05', 'de')).toBe('05.03.2026')
    expect(formatDate('2026-03-05', 'en')).toBe('5 March 2026')
  })

  it('joins names with "und" and "and"', () => {
    expect(formatList(['D1', 'D2', 'D3'], 'de')).toBe('D1, D2 und D3')
    expect(formatList(['D1', 'D2'], 'en')).toBe('D1 and D2')
    expect(formatList([], 'de')).toBe('')
  })
})
