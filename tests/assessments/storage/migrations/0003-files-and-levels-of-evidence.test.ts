import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { organisationIdSchema } from '../../../../assessments/core/organisations/organisation.ts'
import { visitIdSchema } from '../../../../assessments/core/visits/visit.ts'
import {
  entryRevisionSchema,
  storedEntriesSchema,
} from '../../../../assessments/core/visits/visit-entry.ts'
import {
  closeWritableDatabase,
  connectionOf,
  openWritableDatabase,
} from '../../../../assessments/storage/database.ts'
import { mainForm } from '../../../../assessments/storage/database-form.ts'
import { selectEntryHistory } from '../../../../assessments/storage/entry-history.ts'
import { selectMeasure } from '../../../../assessments/storage/measures.ts'
import { migrate } from '../../../../assessments/storage/migrate.ts'
import { newDatabaseKey } from '../../../../assessments/storage/vault/database-key.ts'
import { selectVisitEntries } from '../../../../assessments/storage/visit-entries.ts'
import {
  aConversationNote,
  aMeasure,
  anEvidence,
  aQuestion,
} from '../../../support/build-entries.ts'
import { accepted } from '../../../support/build-store.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const visitId = visitIdSchema.parse(randomUUID())
const organisationId = organisationIdSchema.parse(randomUUID())

/** As the form before had it. */
function withoutLevels<Value extends { saidLevels: unknown }>({ saidLevels, ...value }: Value) {
  return JSON.stringify(value)
}

const rows = [
  ['evidence', 'e', withoutLevels(anEvidence)],
  ['evidence', 'gone', null],
  ['conversation_note', 'n', withoutLevels(aConversationNote)],
  ['question', 'q', JSON.stringify(aQuestion)],
] as const

it('gives evidence and notes room for levels, and leaves all else as it is', () => {
  const db = openWritableDatabase(join(temporaryFolder(), 'old.sqlite'), { key: newDatabaseKey() })
  accepted(migrate(db, { ...mainForm, migrations: mainForm.migrations.slice(0, 2) }))
  const connection = connectionOf(db)
  connection.exec(
    `INSERT INTO organisations VALUES ('${organisationId}', 'Name', 'other', '', '', 0, '2026-01-01T00:00:00Z', NULL, 1, 'd');
     INSERT INTO instrument_snapshots VALUES ('${'a'.repeat(64)}', '{}');
     INSERT INTO visits VALUES ('${visitId}', '${organisationId}', '${'a'.repeat(64)}', 'full', '2026-01-01', '', '2026-01-01T00:00:00Z', NULL, 1, 2, 'd')`,
  )
  const insert = connection.prepare(
    `INSERT INTO visit_entries VALUES ('${visitId}', ?, ?, ?, 3, 'd')`,
  )
  const remember = connection.prepare(
    `INSERT INTO entry_history VALUES
       (NULL, '${visitId}', ?, ?, '2026-01-01T10:00:00.000Z', 'Marie', ?, ?, ?, 'd')`,
  )
  const { findingId, confirmation, ...oldMeasure } = aMeasure
  connection
    .prepare(`INSERT INTO measures VALUES ('${organisationId}', ?, ?, 3, 'd')`)
    .run('m', JSON.stringify(oldMeasure))
  remember.run('measure', 'm', null, JSON.stringify(oldMeasure), 9)
  for (const [index, [kind, id, json]] of rows.entries()) {
    insert.run(kind, id, json)
    remember.run(kind, id, json, json, index + 4)
  }

  accepted(migrate(db, { ...mainForm, migrations: mainForm.migrations.slice(0, 3) }))

  const entries = selectVisitEntries(db, visitId)
  expect(storedEntriesSchema.parse(entries)).toEqual(entries)
  expect(entries).toMatchObject({
    evidence: { e: anEvidence },
    conversation_note: { n: aConversationNote },
    question: { q: aQuestion },
  })
  expect(selectMeasure(db, { organisationId, id: 'm' })).toEqual(aMeasure)
  const history = selectEntryHistory(db, { visitId, kind: null, before: null, limit: 10 })
  const told = history.filter(({ after }) => after !== null)
  expect(told.map((revision) => entryRevisionSchema.parse(revision))).toEqual(told)
  expect(told).toHaveLength(4)
  closeWritableDatabase(db)
})
