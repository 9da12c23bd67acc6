import { composeReport } from '../../../assessments/core/reports/compose-report.ts'
import { packReport } from '../../../assessments/files/word/pack-report.ts'
import { german } from '../../support/build-report.ts'
import { type Benchmark, median } from '../benchmark.ts'
import { type ReportSize, reportInputOf } from './report-input-of-size.ts'

const rounds = { full: 7, smoke: 1 }

type Grown = 'findings' | 'visits'

/** Three sizes each, the middle one halfway, so that linear growth has two equal slopes. */
const steps: Record<'full' | 'smoke', Record<Grown, readonly [number, number, number]>> = {
  full: { findings: [300, 900, 1500], visits: [10, 30, 50] },
  smoke: { findings: [2, 4, 6], visits: [2, 3, 4] },
}

async function timeOf(size: ReportSize): Promise<number> {
  const { input, pictures } = reportInputOf(size)
  const start = performance.now()
  await packReport(composeReport(input, german), pictures, '2026-03-20')
  return performance.now() - start
}

/** What one more costs, in milliseconds, from the smallest size to the middle one and from there to the largest. */
async function slopesOf(grown: Grown, size: 'full' | 'smoke'): Promise<[number, number]> {
  const [small, middle, large] = steps[size][grown]
  const least = { visits: steps[size].visits[0], findings: steps[size].findings[0], photos: 0 }
  const times = new Map<number, number[]>([small, middle, large].map((count) => [count, []]))
  for (let round = 0; round < rounds[size]; round += 1) {
    for (const [count, measured] of times) measured.push(await timeOf({ ...least, [grown]: count }))
  }
  const at = (count: number) => median(times.get(count) ?? [])
  return [(at(middle) - at(small)) / (middle - small), (at(large) - at(middle)) / (large - middle)]
}

/** Whoever has more findings or comes more often pays for each of them the same, and nothing for their number squared. */
export const benchmark: Benchmark = {
  name: 'one more finding or visit in a large report',
  floor: 'one more in a small one',
  limit: 1.5,
  async run(size) {
    const findings = await slopesOf('findings', size)
    const visits = await slopesOf('visits', size)
    return {
      ratio: Math.max(findings[1] / findings[0], visits[1] / visits[0]),
      details: {
        millisecondsPerFindingInSmall: findings[0],
        millisecondsPerFindingInLarge: findings[1],
        millisecondsPerVisitInSmall: visits[0],
        millisecondsPerVisitInLarge: visits[1],
      },
    }
  },
}
