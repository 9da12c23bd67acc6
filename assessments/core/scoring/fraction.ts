/**
 * An exact number: always in lowest terms, the sign in the numerator, the denominator positive.
 * A plain object, so that it survives being sent between processes.
 */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** numerator ÷ denominator, both whole. Throws a RangeError when the denominator is 0. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  if (isSmall(numerator) && isSmall(denominator)) return ofSmall(numerator, denominator)
  const top = BigInt(numerator)
  const bottom = BigInt(denominator)
  if (bottom === 0n) throw new RangeError('A fraction cannot have the denominator 0')
  const divisor = greatestCommonDivisor(magnitude(top), magnitude(bottom))
  const sign = bottom < 0n ? -1n : 1n
  return { numerator: (sign * top) / divisor, denominator: (sign * bottom) / divisor }
}

function isSmall(value: number | bigint): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value)
}

/** The same with whole numbers, which are many times faster than bigints: weights, levels and counts. */
function ofSmall(top: number, bottom: number): Fraction {
  if (bottom === 0) throw new RangeError('A fraction cannot have the denominator 0')
  let [divisor, rest] = [Math.abs(top), Math.abs(bottom)]
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest]
  const signed = bottom < 0 ? -divisor : divisor
  return { numerator: BigInt(top / signed), denominator: BigInt(bottom / signed) }
}

export const zero = fraction(0)

/** The limits of an instrument are few, and asked for at every score. */
const parsedBefore = new Map<string, Fraction>()

/**
 * Reads the exact numbers of an instrument: "3/4", "12.5", "5", "12.5/4".
 * Throws on anything else: the instrument's schema lets nothing else through.
 */
export function parseFraction(text: string): Fraction {
  const known = parsedBefore.get(text)
  if (known !== undefined) return known
  const value = readFraction(text)
  parsedBefore.set(text, value)
  return value
}

function readFraction(text: string): Fraction {
  const parts = /^(\d+)(?:\.(\d+))?(?:\/([1-9]\d*))?$/.exec(text)
  if (parts === null) throw new RangeError(`Not an exact number: "${text}"`)
  const [, whole = '', decimals = '', divisor = '1'] = parts
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(divisor))
}

/** An exact number of 0 or more as text that `parseFraction` reads: for what cannot carry a bigint. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

export function negate(value: Fraction): Fraction {
  return { numerator: -value.numerator, denominator: value.denominator }
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b))
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Throws a RangeError when the divisor is 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative when a < b, positive when a > b, 0 when they are equal. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function isAtLeast(value: Fraction, bound: Fraction): boolean {
  return compare(value, bound) >= 0
}

export function isAtMost(value: Fraction, bound: Fraction): boolean {
  return compare(value, bound) <= 0
}

/**
 * The one rounding of the method, for display only: −12.5 becomes −13, where Math.round says −12.
 * @param decimals places kept, 0 or more. Source: docs/method.md §8
 */
export function roundHalfAwayFromZero(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals)
  const doubled = 2n * magnitude(value.numerator) * scale
  const rounded = (doubled + value.denominator) / (2n * value.denominator)
  return fraction(value.numerator < 0n ? -rounded : rounded, scale)
}

/** The nearest floating-point number: for charts and output, never for a decision. */
export function toNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator)
}
