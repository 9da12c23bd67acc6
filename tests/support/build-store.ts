import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { OperationInput } from '../../assessments/contract/contract-types.ts'
import type { OrganisationDetails } from '../../assessments/core/organisations/organisation.ts'
import { organisationIdSchema } from '../../assessments/core/organisations/organisation.ts'
import type { Result } from '../../assessments/core/result.ts'
import type { Answer } from '../../assessments/core/visits/answer.ts'
import {
  type VisitDetails,
  type VisitId,
  visitIdSchema,
} from '../../assessments/core/visits/visit.ts'
import type { EntryChange } from '../../assessments/core/visits/visit-entry.ts'
import type { OperationContext } from '../../assessments/operations/operation-context.ts'
import { addOrganisation } from '../../assessments/operations/organisations/organisation-record.ts'
import {
  type TypedOperations,
  typedOperations,
} from '../../assessments/operations/run-operation.ts'
import { addVisit } from '../../assessments/operations/visits/visit-record.ts'
import { connectionOf, type ReadableDatabase } from '../../assessments/storage/database.ts'
import { createStore, type Store, type StoreOptions } from '../../assessments/storage/open-store.ts'
import { inTransaction } from '../../assessments/storage/transaction.ts'
import { newDatabaseKey } from '../../assessments/storage/vault/database-key.ts'
import { anInstrument } from './build-visit.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface TestStore {
  readonly store: Store
  readonly options: StoreOptions
  readonly call: TypedOperations
}

/** The value of an answer that must not be a refusal. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.error)}`)
}

/** The code of an answer that must be a refusal. */
export function refusalOf(result: Result<unknown>): string {
  if (!result.ok) return result.error.code
  throw new Error('It was not refused.')
}

export function aContext(fields: Partial<OperationContext> = {}): OperationContext {
  return {
    now: () => new Date(),
    newId: randomUUID,
    instruments: [],
    damagedInstruments: [],
    sampleFolder: '/nowhere',
    logUnexpected: (error) => {
      throw new Error('A surprise was to be logged.', { cause: error })
    },
    ...fields,
  }
}

/** A new store in a folder of its own, closed when the test ends; answers are held against the contract. */
export function aStore(
  context: Partial<OperationContext> = {},
  dataFolder: string = temporaryFolder(),
): TestStore {
  const options = { dataFolder, key: newDatabaseKey() }
  const store = accepted(createStore(options))
  onTestFinished(() => store.close())
  const call = typedOperations(store, aContext(context), { checkOutput: true })
  return { store, options, call }
}

export function anOrganisation(fields: Partial<OrganisationDetails> = {}): OrganisationDetails {
  return {
    name: 'Jobcenter Saalbrück',
    type: 'jobcenter',
    supportingBody: 'Landkreis Saalbrück',
    place: 'Saalbrück',
    peerGroupConsent: false,
    contacts: [{ name: 'Helga Muster', position: 'Leitung', email: 'h@muster.example', phone: '' }],
    ...fields,
  }
}

export const visitDetails: VisitDetails = {
  date: '2026-03-02',
  unit: '',
  consultants: ['Marie Sommer', 'Jonas Winter'],
}

/** Stores an organisation with one visit that is rated by the small instrument of `anInstrument`. */
export function aStoredVisit(
  { store }: TestStore,
  snapshot = anInstrument(),
  details: Partial<VisitDetails> = {},
): VisitId {
  const id = visitIdSchema.parse(randomUUID())
  const organisationId = organisationIdSchema.parse(randomUUID())
  const createdAt = '2026-03-01T08:00:00.000Z'
  inTransaction(store.writer, () => {
    addOrganisation(store.writer, { id: organisationId, details: anOrganisation(), createdAt })
    addVisit(store.writer, {
      id,
      organisationId,
      snapshot,
      scope: 'full',
      details: { ...visitDetails, ...details },
      createdAt,
    })
    return { ok: true, value: undefined }
  })
  return id
}

/** What saves one answer of a visit. */
export function answering(
  visitId: VisitId,
  indicatorId: string,
  value: Answer,
  kind: 'answer' | 'self_answer' = 'answer',
): { visitId: VisitId; changes: [EntryChange] } {
  return { visitId, changes: [{ kind, id: indicatorId, value }] }
}

/** Asks for the history of a visit as one page. */
export function wholeHistory(visitId: string): OperationInput<'entries.history'> {
  return { visitId: visitIdSchema.parse(visitId), kind: null, before: null, limit: 1_000 }
}

/** Every row of every table, to tell whether anything has changed. */
export function logicalDump(db: ReadableDatabase): Record<string, unknown[]> {
  const connection = connectionOf(db)
  const tables = connection
    .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    tables.map((table) => [table, connection.prepare(`SELECT * FROM main."${table}"`).all()]),
  )
}
