import { typedOperations } from '../../../assessments/operations/run-operation.ts'
import { addManyOrganisations } from '../../support/many-organisations.ts'
import { type Benchmark, median } from '../benchmark.ts'
import { benchmarkContext, onEmptyStore } from '../storage/benchmark-store.ts'

const visitsEach = 10
const organisationsBySize = { full: [50, 150, 450], smoke: [2, 4, 8] }
const roundsBySize = { full: 9, smoke: 1 }

/** Nine times the visits may cost nine times as much, and some more for a cache that no longer holds them. */
export const benchmark: Benchmark = {
  name: 'the portfolio of the largest of three sizes, visit for visit',
  floor: 'the smallest',
  limit: 1.5,
  async run(size) {
    const perVisit: number[] = []
    const details: Record<string, number> = {}
    for (const organisations of organisationsBySize[size]) {
      const visits = organisations * visitsEach
      const milliseconds = await timeOf(organisations, roundsBySize[size])
      perVisit.push(milliseconds / visits)
      details[`microsecondsPerVisitOf${visits}`] = (1_000 * milliseconds) / visits
    }
    return { ratio: (perVisit.at(-1) ?? Number.NaN) / (perVisit[0] ?? Number.NaN), details }
  },
}

function timeOf(organisations: number, rounds: number): Promise<number> {
  return onEmptyStore(async (store) => {
    addManyOrganisations(store.writer, { organisations, visitsEach })
    const call = typedOperations(store, benchmarkContext)
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now()
      call('portfolio.read', { today: '2026-11-29' })
      times.push(performance.now() - start)
    }
    return median(times)
  })
}
