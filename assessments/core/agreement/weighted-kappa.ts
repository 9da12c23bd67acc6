import { divide, type Fraction, fraction, subtract } from '../scoring/fraction.ts'

/** The levels that two raters gave the same item: whole numbers on one ordered scale. */
export type LevelPair = readonly [first: number, second: number]

interface Marginal {
  readonly level: number
  readonly count: number
}

function countLevels(levels: readonly number[]): Marginal[] {
  return [...new Set(levels)].map((level) => ({
    level,
    count: levels.filter((other) => other === level).length,
  }))
}

/** Σ |first − second| over the pairs. */
function observedDistance(pairs: readonly LevelPair[]): number {
  return pairs.reduce((sum, [first, second]) => sum + Math.abs(first - second), 0)
}

/** The same sum over every first level beside every second one: what chance alone would bring, times n. */
function expectedDistance(pairs: readonly LevelPair[]): number {
  const seconds = countLevels(pairs.map(([, second]) => second))
  return countLevels(pairs.map(([first]) => first)).reduce(
    (sum, first) =>
      sum +
      seconds.reduce(
        (inner, second) =>
          inner + first.count * second.count * Math.abs(first.level - second.level),
        0,
      ),
    0,
  )
}

/**
 * How far two raters agree beyond chance, with linear weights, −1 to 1; 1 is perfect agreement, 0 what
 * chance would bring. The number of levels on the scale cancels out, so any ordered scale will do.
 * Null, "not defined", without pairs and where both raters gave one and the same level throughout:
 * chance alone would then agree perfectly. Source: docs/method.md §14
 */
export function weightedKappa(pairs: readonly LevelPair[]): Fraction | null {
  const expected = expectedDistance(pairs)
  if (expected === 0) return null
  return subtract(
    fraction(1),
    divide(fraction(pairs.length * observedDistance(pairs)), fraction(expected)),
  )
}
