/** How much a benchmark does: `smoke` proves that it runs, `full` measures. */
export type BenchmarkSize = 'smoke' | 'full'

export interface Measurement {
  /** Ours divided by the floor, both measured alternately in the same run. */
  readonly ratio: number
  /** What else is worth printing, with its unit in the name: { floorMilliseconds: 0.31 }. */
  readonly details: Readonly<Record<string, number | string>>
}

export interface Benchmark {
  readonly name: string
  /** What ours is compared with. */
  readonly floor: string
  /** Highest ratio allowed; null: reported only. */
  readonly limit: number | null
  run(size: BenchmarkSize): Promise<Measurement>
}

/** Middle value of an odd or even number of values; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/**
 * Runs ours and the floor in turns, so that a slow moment of the machine hits both.
 * @param rounds how often each runs @returns medians in milliseconds and their ratio
 */
export async function measureInTurns(
  rounds: number,
  ours: () => unknown,
  floor: () => unknown,
): Promise<Measurement> {
  const times = { ours: [] as number[], floor: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.floor.push(await milliseconds(floor))
    times.ours.push(await milliseconds(ours))
  }
  const [oursMilliseconds, floorMilliseconds] = [median(times.ours), median(times.floor)]
  return {
    ratio: oursMilliseconds / floorMilliseconds,
    details: { oursMilliseconds, floorMilliseconds, rounds },
  }
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
