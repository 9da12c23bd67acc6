import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { visitIdSchema } from '../../../../assessments/core/visits/visit.ts'
import {
  closeWritableDatabase,
  connectionOf,
  openWritableDatabase,
} from '../../../../assessments/storage/database.ts'
import { mainForm } from '../../../../assessments/storage/database-form.ts'
import { migrate } from '../../../../assessments/storage/migrate.ts'
import { newDatabaseKey } from '../../../../assessments/storage/vault/database-key.ts'
import { selectVisitEvents } from '../../../../assessments/storage/visit-events.ts'
import { accepted } from '../../../support/build-store.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const visitId = visitIdSchema.parse(randomUUID())

it('keeps the events of a visit in their order, and lets it be moved', () => {
  const db = openWritableDatabase(join(temporaryFolder(), 'old.sqlite'), { key: newDatabaseKey() })
  accepted(migrate(db, { ...mainForm, migrations: mainForm.migrations.slice(0, 3) }))
  const connection = connectionOf(db)
  const event = (kind: string, reason: string, counter: number) =>
    `INSERT INTO visit_events VALUES
       (NULL, '${visitId}', '${kind}', '${reason}', '2026-01-0${counter}T10:00:00.000Z', 'Marie', ${counter}, 'd')`
  connection.exec(
    `INSERT INTO organisations VALUES ('o', 'Name', 'other', '', '', 0, '2026-01-01T00:00:00Z', NULL, 1, 'd');
     INSERT INTO instrument_snapshots VALUES ('${'a'.repeat(64)}', '{}');
     INSERT INTO visits VALUES ('${visitId}', 'o', '${'a'.repeat(64)}', 'full', '2026-01-01', '', '2026-01-01T00:00:00Z', NULL, 1, 2, 'd');
     ${event('closed', '', 3)};
     ${event('reopened', 'Zahlendreher', 4)}`,
  )
  expect(() => connection.exec(event('moved', '', 5))).toThrow(/CHECK/)

  accepted(migrate(db, mainForm))

  connection.exec(event('moved', '1.0.0 → 1.1.0', 5))
  expect(selectVisitEvents(db, visitId).map(({ kind, reason }) => [kind, reason])).toEqual([
    ['closed', ''],
    ['reopened', 'Zahlendreher'],
    ['moved', '1.0.0 → 1.1.0'],
  ])
  closeWritableDatabase(db)
})
