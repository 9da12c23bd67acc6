import type { PointsAxis } from './chart-model.ts'

const mostTicks = 5

/**
 * From 0 to a round number that holds the greatest count, in steps of 1, 2 or 5 times a power of ten; one step
 * where there is nothing to count.
 */
export function countAxis(greatest: number, title: string): PointsAxis {
  const interval = stepsOf(greatest).find((step) => step * mostTicks >= greatest) ?? 1
  return {
    title,
    minimum: 0,
    maximum: Math.max(interval, Math.ceil(greatest / interval) * interval),
    interval,
    levelLines: [],
  }
}

function stepsOf(greatest: number): readonly number[] {
  const powers = Array.from(
    { length: String(Math.ceil(greatest)).length },
    (_, zeros) => 10 ** zeros,
  )
  return powers.flatMap((power) => [power, 2 * power, 5 * power])
}
