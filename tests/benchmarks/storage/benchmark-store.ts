import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type OrganisationId,
  organisationIdSchema,
} from '../../../assessments/core/organisations/organisation.ts'
import { ok } from '../../../assessments/core/result.ts'
import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { type VisitId, visitIdSchema } from '../../../assessments/core/visits/visit.ts'
import type { OperationContext } from '../../../assessments/operations/operation-context.ts'
import { addOrganisation } from '../../../assessments/operations/organisations/organisation-record.ts'
import { typedOperations } from '../../../assessments/operations/run-operation.ts'
import { addVisit } from '../../../assessments/operations/visits/visit-record.ts'
import { createStore, type Store } from '../../../assessments/storage/open-store.ts'
import { inTransaction } from '../../../assessments/storage/transaction.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import { wholeCatalogue as snapshot } from '../../support/many-organisations.ts'

export const indicatorIds = snapshot.dimensions.flatMap(({ indicators }) =>
  indicators.map(({ id }) => id),
)

export interface BenchmarkStore {
  readonly folder: string
  readonly store: Store
  readonly visitId: VisitId
}

/** Runs a measurement on a store with one visit, in a folder that is removed afterwards. */
export function onBenchmarkStore<Value>(
  measure: (benchmarkStore: BenchmarkStore) => Promise<Value>,
): Promise<Value> {
  return onEmptyStore((store, folder) =>
    measure({ folder, store, visitId: addVisitTo(store, addOrganisationTo(store)) }),
  )
}

/** The same on a store with nothing in it. */
export async function onEmptyStore<Value>(
  measure: (store: Store, folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-benchmark-'))
  const created = createStore({ dataFolder: folder, key: newDatabaseKey() })
  if (!created.ok) throw new Error(created.error.code)
  try {
    return await measure(created.value, folder)
  } finally {
    created.value.close()
    rmSync(folder, { recursive: true })
  }
}

/** What operations need, where there are no instruments and no sample. */
export const benchmarkContext: OperationContext = {
  now: () => new Date(),
  newId: randomUUID,
  instruments: [],
  damagedInstruments: [],
  sampleFolder: '',
  logUnexpected: String,
}

/** Saves another answer at each call, by the operation that the window calls. */
export function savingAnswers({ store, visitId }: BenchmarkStore): () => void {
  const call = typedOperations(store, benchmarkContext)
  let number = 0
  return () => {
    number += 1
    const id = indicatorIds[number % indicatorIds.length] ?? ''
    const rating = { status: 'rated', level: 3 } as const
    const value = { ...openAnswer, rating, note: `Note ${number}` }
    const saved = call('entries.save', { visitId, changes: [{ kind: 'answer', id, value }] })
    if (!saved.ok) throw new Error(saved.error.code)
  }
}

function addOrganisationTo({ writer }: Store): OrganisationId {
  const id = organisationIdSchema.parse(randomUUID())
  const organisation = {
    name: 'Benchmark',
    type: 'other',
    supportingBody: '',
    place: '',
    peerGroupConsent: false,
    contacts: [],
  } as const
  const createdAt = new Date().toISOString()
  inTransaction(writer, () => {
    addOrganisation(writer, { id, details: { ...organisation, contacts: [] }, createdAt })
    return ok(undefined)
  })
  return id
}

export function addVisitTo({ writer }: Store, organisationId: OrganisationId): VisitId {
  const id = visitIdSchema.parse(randomUUID())
  const createdAt = new Date().toISOString()
  const details = { date: '2026-03-02', unit: '', consultants: ['Marie Sommer'] }
  inTransaction(writer, () => {
    addVisit(writer, { id, organisationId, snapshot, scope: 'full', details, createdAt })
    return ok(undefined)
  })
  return id
}
