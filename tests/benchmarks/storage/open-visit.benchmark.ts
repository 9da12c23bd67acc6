import { randomUUID } from 'node:crypto'
import { levels, openAnswer } from '../../../assessments/core/visits/answer.ts'
import { visitIdSchema } from '../../../assessments/core/visits/visit.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { typedOperations } from '../../../assessments/operations/run-operation.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { type Benchmark, measureInTurns } from '../benchmark.ts'
import {
  addVisitTo,
  type BenchmarkStore,
  benchmarkContext,
  indicatorIds,
  onBenchmarkStore,
} from './benchmark-store.ts'

const earlierVisitCount = 3
const noteCount = 300

/** What the window asks for when somebody opens a visit: the visit whole, and the series it belongs to. */
export const benchmark: Benchmark = {
  name: 'open a visit with 3 earlier visits and 300 notes',
  floor: 'the bare reads of the same rows',
  limit: 2,
  run: (size) =>
    onBenchmarkStore(async (benchmarkStore) => {
      const { store, visitId } = benchmarkStore
      const { call, organisationId } = fill(benchmarkStore)
      const connection = connectionOf(store.reader)
      const bare = bareReads.map((sql) => connection.prepare(sql))
      return measureInTurns(
        size === 'full' ? 300 : 5,
        () => {
          call('visits.get', { id: visitId })
          call('visits.series', { organisationId })
        },
        () => bare.map((statement) => statement.all({ visitId, organisationId })),
      )
    }),
}

/** As many reads as the operations make, of the same rows and columns. */
const bareReads = [
  'SELECT * FROM visits WHERE id = :visitId',
  `SELECT * FROM answers WHERE visit_id = :visitId AND perspective = 'external'`,
  `SELECT * FROM answers WHERE visit_id = :visitId AND perspective = 'self'`,
  'SELECT * FROM visit_consultants WHERE visit_id = :visitId',
  'SELECT * FROM visit_entries WHERE visit_id = :visitId',
  'SELECT * FROM measures WHERE organisation_id = :organisationId',
  `SELECT * FROM instrument_snapshots
   WHERE hash = (SELECT snapshot_hash FROM visits WHERE id = :visitId)`,
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

function fill({ store, visitId }: BenchmarkStore) {
  const call = typedOperations(store, benchmarkContext)
  const found = call('visits.get', { id: visitId })
  if (!found.ok) throw new Error(found.error.code)
  const { organisationId } = found.value.visit
  const earlier = Array.from({ length: earlierVisitCount }, () => addVisitTo(store, organisationId))
  for (const id of [...earlier, visitId]) save(call, id, answers())
  save(call, visitId, notes())
  return { call, organisationId }
}

function save(
  call: ReturnType<typeof typedOperations>,
  visitId: string,
  changes: EntryChange[],
): void {
  const saved = call('entries.save', { visitId: visitIdSchema.parse(visitId), changes })
  if (!saved.ok) throw new Error(saved.error.code)
}

function answers(): EntryChange[] {
  return indicatorIds.map((id, index) => ({
    kind: 'answer',
    id,
    value: {
      ...openAnswer,
      rating: { status: 'rated', level: levels[index % levels.length] ?? 0 },
      note: 'Zwei Teams buchen über den Rahmenvertrag, drei kennen ihn nicht.',
    },
  }))
}

function notes(): EntryChange[] {
  const conversationId = randomUUID()
  return Array.from({ length: noteCount }, (_, position) => ({
    kind: 'conversation_note',
    id: randomUUID(),
    value: {
      conversationId,
      position,
      text: 'Die Gruppe erzählt, wie sie Dolmetschende bestellt und was dabei hakt.',
      indicatorIds: [indicatorIds[position % indicatorIds.length] ?? ''],
      saidLevels: {},
    },
  }))
}
