import { compareVisits } from '../../../assessments/core/comparison/compare-visits.ts'
import { visitTrend } from '../../../assessments/core/comparison/visit-trend.ts'
import { assessedVisit } from '../../../assessments/core/visits/visit.ts'
import { typedOperations } from '../../../assessments/operations/run-operation.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { addManyOrganisations } from '../../support/many-organisations.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import { benchmarkContext, onEmptyStore } from '../storage/benchmark-store.ts'

const sizes = {
  full: { organisations: 500, visitsEach: 10 },
  smoke: { organisations: 5, visitsEach: 10 },
}

/** What the comparison of an organisation computes: its course, and any two of its visits against each other. */
export const benchmark: Benchmark = {
  name: 'the course and comparison of 10 visits of one organisation among 500',
  floor: 'the bare reads of the same rows',
  limit: 2,
  run: (size) =>
    onEmptyStore(async (store) => {
      const added = addManyOrganisations(store.writer, sizes[size])
      const organisationId = added[Math.floor(added.length / 2)]?.organisationId
      if (organisationId === undefined) throw new Error('There is no organisation.')
      const call = typedOperations(store, benchmarkContext)
      const connection = connectionOf(store.reader)
      const bare = bareReads.map((sql) => connection.prepare(sql))
      return measureInTurns(
        size === 'full' ? 200 : 5,
        () => {
          const series = call('visits.series', { organisationId })
          if (!series.ok) throw new Error(series.error.code)
          const { visits, snapshots } = series.value
          const assessed = visits.flatMap((visit) => {
            const snapshot = snapshots[visit.snapshotHash]
            return snapshot ? [assessedVisit(visit, snapshot)] : []
          })
          const [first, last] = [assessed.at(0), assessed.at(-1)]
          if (!first || !last) throw new Error('There is no visit.')
          return [visitTrend(assessed), compareVisits(first, last)]
        },
        () => bare.map((statement) => statement.all({ organisationId })),
      )
    }),
}

const bareReads = [
  'SELECT * FROM organisations WHERE id = :organisationId',
  'SELECT * FROM contacts WHERE organisation_id = :organisationId',
  'SELECT * FROM visits WHERE organisation_id = :organisationId ORDER BY date, rowid',
  `SELECT answers.* FROM visits JOIN answers ON answers.visit_id = visits.id
   WHERE organisation_id = :organisationId AND perspective = 'external'`,
  `SELECT answers.* FROM visits JOIN answers ON answers.visit_id = visits.id
   WHERE organisation_id = :organisationId AND perspective = 'self'`,
  `SELECT visit_consultants.* FROM visits
   JOIN visit_consultants ON visit_consultants.visit_id = visits.id
   WHERE organisation_id = :organisationId`,
  `SELECT DISTINCT instrument_snapshots.* FROM visits
   JOIN instrument_snapshots ON hash = snapshot_hash WHERE organisation_id = :organisationId`,
]
