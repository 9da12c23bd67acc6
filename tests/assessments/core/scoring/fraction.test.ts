import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  fraction,
  fractionText,
  isAtLeast,
  isAtMost,
  multiply,
  negate,
  parseFraction,
  roundHalfAwayFromZero,
  subtract,
  toNumber,
  zero,
} from '../../../../assessments/core/scoring/fraction.ts'

const anyFraction = fc
  .tuple(fc.integer(), fc.integer({ min: 1 }))
  .map(([top, bottom]) => fraction(top, bottom))

describe('fraction', () => {
  it('keeps lowest terms and the sign in the numerator', () => {
    expect(fraction(6, -9)).toEqual({ numerator: -2n, denominator: 3n })
    expect(fraction(-6, -9)).toEqual({ numerator: 2n, denominator: 3n })
    expect(fraction(0, 5)).toEqual(zero)
  })

  it('is the same from whole numbers and from bigints', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (top, bottom) => {
        fc.pre(bottom !== 0)
        expect(fraction(top, bottom)).toEqual(fraction(BigInt(top), BigInt(bottom)))
      }),
    )
    expect(fraction(0, -5)).toEqual(fraction(0n, -5n))
    expect(() => fraction(0.5)).toThrow(RangeError)
    expect(() => fraction(1, 2.5)).toThrow(RangeError)
  })

  it('is read from its own text', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (top, bottom) => {
        const value = fraction(top, bottom)
        expect(parseFraction(fractionText(value))).toEqual(value)
      }),
    )
  })

  it('refuses the denominator 0', () => {
    expect(() => fraction(1, 0n)).toThrow(RangeError)
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => divide(fraction(1), zero)).toThrow(RangeError)
  })

  it.each([
    ['3/4', fraction(3, 4)],
    ['12.5', fraction(25, 2)],
    ['5', fraction(5)],
    ['0.80', fraction(4, 5)],
    ['12.5/4', fraction(25, 8)],
    ['0', zero],
  ])('reads %s exactly', (text, expected) => {
    expect(parseFraction(text)).toEqual(expected)
  })

  it.each(['', '1/0', '-1', '1,5', '.5', '1e3', ' 1', '1/2/3', '1/2.5'])('refuses "%s"', (text) => {
    expect(() => parseFraction(text)).toThrow(RangeError)
  })

  it('calculates exactly where floating point does not', () => {
    // 0.1 + 0.2 = 0.30000000000000004 in floating point
    expect(add(parseFraction('0.1'), parseFraction('0.2'))).toEqual(parseFraction('0.3'))
    expect(subtract(fraction(1, 2), fraction(2, 3))).toEqual(fraction(-1, 6))
    expect(multiply(fraction(2, 3), fraction(3, 8))).toEqual(fraction(1, 4))
    expect(divide(fraction(2, 3), fraction(-4, 3))).toEqual(fraction(-1, 2))
    expect(negate(fraction(1, 3))).toEqual(fraction(-1, 3))
  })

  it('compares without rounding', () => {
    expect(compare(fraction(1, 3), fraction(333_333_333, 1_000_000_000))).toBe(1)
    expect(compare(fraction(-1, 2), fraction(1, 3))).toBe(-1)
    expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0)
  })

  it('counts equality as at least and at most', () => {
    expect(isAtLeast(fraction(6, 8), fraction(3, 4))).toBe(true)
    expect(isAtMost(fraction(6, 8), fraction(3, 4))).toBe(true)
    expect(isAtLeast(fraction(2, 3), fraction(3, 4))).toBe(false)
    expect(isAtMost(fraction(4, 5), fraction(3, 4))).toBe(false)
  })

  it.each([
    [fraction(-25, 2), 0, -13], // Math.round(-12.5) is -12
    [fraction(25, 2), 0, 13],
    [fraction(-249, 20), 0, -12], // -12.45
    [fraction(1, 20), 1, 0.1], // 0.05
    [fraction(-1, 20), 1, -0.1],
    [fraction(201, 200), 2, 1.01], // 1.005, which floating point holds as 1.00499…
    [fraction(600, 7), 1, 85.7], // 85.714…
    [fraction(2, 3), 3, 0.667],
  ])('rounds halves away from zero', (value, decimals, expected) => {
    expect(toNumber(roundHalfAwayFromZero(value, decimals))).toBe(expected)
  })

  it('never shows a negative zero', () => {
    expect(Object.is(toNumber(roundHalfAwayFromZero(fraction(-1, 100), 1)), 0)).toBe(true)
  })

  it('survives being sent to another process', () => {
    expect(structuredClone(fraction(3, 4))).toEqual(fraction(3, 4))
  })

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(subtract(add(a, b), b)).toEqual(a)
        expect(compare(a, b)).toBe(0 - compare(b, a))
        expect(roundHalfAwayFromZero(negate(a), 1)).toEqual(negate(roundHalfAwayFromZero(a, 1)))
      }),
    )
  })

  it('rounds by at most half a unit of the last place', () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const error = subtract(roundHalfAwayFromZero(value, decimals), value)
        const half = divide(fraction(1, 2), fraction(10n ** BigInt(decimals)))
        expect(isAtMost(error, half) && isAtLeast(error, negate(half))).toBe(true)
      }),
    )
  })
})
