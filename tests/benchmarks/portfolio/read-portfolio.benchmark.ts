import { typedOperations } from '../../../assessments/operations/run-operation.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import type { Store } from '../../../assessments/storage/open-store.ts'
import { addManyOrganisations, wholeCatalogue } from '../../support/many-organisations.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { benchmarkContext, onEmptyStore } from '../storage/benchmark-store.ts'

const sizes = {
  full: { organisations: 500, visitsEach: 10 },
  smoke: { organisations: 10, visitsEach: 3 },
}

/** What the list of organisations reads: the overall value of every visit there is, and all measures. */
export const benchmark: Benchmark = {
  name: 'the portfolio of 500 organisations with 10 visits of 54 indicators and 2 perspectives',
  floor: 'the weighted means of the same ratings by SQL alone',
  limit: 2,
  run: (size) =>
    onEmptyStore(async (store) => {
      addManyOrganisations(store.writer, sizes[size])
      const call = typedOperations(store, benchmarkContext)
      const aggregate = bareAggregate(store)
      const visits = sizes[size].organisations * sizes[size].visitsEach
      if (aggregate().length !== visits) throw new Error('The floor does not see all visits.')
      return measureInTurns(
        size === 'full' ? 11 : 2,
        () => call('portfolio.read', { today: '2026-11-29' }),
        aggregate,
      )
    }),
}

/** The overall value of each visit without limits, spans or states: what SQL can say in one statement. */
function bareAggregate({ writer }: Store): () => unknown[] {
  const connection = connectionOf(writer)
  connection.exec(
    `CREATE TEMP TABLE weights (
       indicator_id TEXT PRIMARY KEY, dimension_id TEXT, weight INTEGER, dimension_weight INTEGER
     ) WITHOUT ROWID`,
  )
  const insert = connection.prepare('INSERT INTO temp.weights VALUES (?, ?, ?, ?)')
  for (const dimension of wholeCatalogue.dimensions)
    for (const { id, weight } of dimension.indicators)
      insert.run(id, dimension.id, weight, dimension.weight)
  const statement = connection.prepare(
    `SELECT visit_id, sum(points * dimension_weight) / sum(dimension_weight) AS overall
     FROM (
       SELECT answers.visit_id, weights.dimension_id, weights.dimension_weight,
         100.0 * sum(answers.level * weights.weight) / (4 * sum(weights.weight)) AS points
       FROM answers
       JOIN temp.weights ON weights.indicator_id = answers.indicator_id
       WHERE answers.perspective = 'external' AND answers.status = 'rated'
       GROUP BY answers.visit_id, weights.dimension_id
     )
     GROUP BY visit_id`,
  )
  return () => statement.all()
}
