import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { visitIdSchema } from '../../../../assessments/core/visits/visit.ts'
import { entryRevisionSchema } from '../../../../assessments/core/visits/visit-entry.ts'
import { selectAnswer } from '../../../../assessments/storage/answers.ts'
import {
  closeWritableDatabase,
  connectionOf,
  openWritableDatabase,
} from '../../../../assessments/storage/database.ts'
import { mainForm } from '../../../../assessments/storage/database-form.ts'
import { selectEntryHistory } from '../../../../assessments/storage/entry-history.ts'
import { migrate } from '../../../../assessments/storage/migrate.ts'
import { newDatabaseKey } from '../../../../assessments/storage/vault/database-key.ts'
import { accepted } from '../../../support/build-store.ts'
import { anAnswer } from '../../../support/build-visit.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const visitId = visitIdSchema.parse(randomUUID())

/** Rows as the first form had them: two perspectives, a change reason, a history. */
const firstRows = [
  `INSERT INTO organisations VALUES ('o', 'Name', 'other', '', '', 0, '2026-01-01T00:00:00Z', NULL, 1, 'd')`,
  `INSERT INTO instrument_snapshots VALUES ('${'a'.repeat(64)}', '{}')`,
  `INSERT INTO visits VALUES ('${visitId}', 'o', '${'a'.repeat(64)}', 'full', '2026-01-01', '', '2026-01-01T00:00:00Z', NULL, 1, 2, 'd')`,
  `INSERT INTO answers VALUES ('${visitId}', 'd1.1', 'external', 'rated', 3, NULL, 'Notiz', 'new_information', 5, 'd')`,
  `INSERT INTO answers VALUES ('${visitId}', 'd1.1', 'self', 'not_assessed', NULL, 'no_time', '', NULL, 6, 'd')`,
  history(5, 'external', anOldAnswer('{"status":"rated","level":3}', 'Notiz', '"new_information"')),
  history(6, 'self', anOldAnswer('{"status":"not_assessed","reason":"no_time"}', '', 'null')),
]

function anOldAnswer(rating: string, note: string, changeReason: string): string {
  return `{"rating":${rating},"note":"${note}","changeReason":${changeReason}}`
}

function history(counter: number, perspective: string, after: string): string {
  const before = anOldAnswer('{"status":"open"}', '', 'null')
  return `INSERT INTO answer_history
    VALUES (${counter - 4}, '${visitId}', 'd1.1', '${perspective}', '2026-01-01T10:00:00.000Z', 'Marie',
      '${before}', '${after}', ${counter}, 'd')`
}

it('keeps answers and their history, with the fields that came with the new form', () => {
  const file = join(temporaryFolder(), 'old.sqlite')
  const db = openWritableDatabase(file, { key: newDatabaseKey() })
  const oldForm = { ...mainForm, migrations: mainForm.migrations.slice(0, 1) }
  accepted(migrate(db, oldForm))
  for (const row of firstRows) connectionOf(db).exec(row)

  accepted(migrate(db, { ...mainForm, migrations: mainForm.migrations.slice(0, 2) }))

  const external = { ...anAnswer(3, 'new_information'), note: 'Notiz' }
  const place = { visitId, indicatorId: 'd1.1' } as const
  expect(selectAnswer(db, { ...place, perspective: 'external' })).toEqual(external)
  expect(selectAnswer(db, { ...place, perspective: 'self' })).toEqual(anAnswer('n.b.'))
  const revisions = selectEntryHistory(db, { visitId, kind: null, before: null, limit: 10 })
  expect(revisions.map((revision) => entryRevisionSchema.parse(revision))).toEqual(revisions)
  expect(revisions.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['self_answer', anAnswer('open'), anAnswer('n.b.')],
    ['answer', anAnswer('open'), external],
  ])
  closeWritableDatabase(db)
})
