import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { organisationIdSchema } from '../../../assessments/core/organisations/organisation.ts'
import { ok } from '../../../assessments/core/result.ts'
import { type VisitId, visitIdSchema } from '../../../assessments/core/visits/visit.ts'
import { addOrganisation } from '../../../assessments/operations/organisations/organisation-record.ts'
import { addVisit } from '../../../assessments/operations/visits/visit-record.ts'
import { createStore, type Store } from '../../../assessments/storage/open-store.ts'
import { inTransaction } from '../../../assessments/storage/transaction.ts'
import { newDatabaseKey } from '../../../assessments/storage/vault/database-key.ts'
import { aDimension, anInstrument } from '../../support/build-visit.ts'

const dimensionIds = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9']

/** The size of a whole catalogue: nine dimensions of six indicators. */
const snapshot = anInstrument({ dimensions: dimensionIds.map((id) => aDimension({ id })) })

export const indicatorIds = snapshot.dimensions.flatMap(({ indicators }) =>
  indicators.map(({ id }) => id),
)

export interface BenchmarkStore {
  readonly folder: string
  readonly store: Store
  readonly visitId: VisitId
}

/** Runs a measurement on a store with one visit, in a folder that is removed afterwards. */
export async function onBenchmarkStore<Value>(
  measure: (benchmarkStore: BenchmarkStore) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'oeffnungskompass-benchmark-'))
  const created = createStore({ dataFolder: folder, key: newDatabaseKey() })
  if (!created.ok) throw new Error(created.error.code)
  try {
    const store = created.value
    return await measure({ folder, store, visitId: addVisitTo(store) })
  } finally {
    created.value.close()
    rmSync(folder, { recursive: true })
  }
}

function addVisitTo({ writer }: Store): VisitId {
  const id = visitIdSchema.parse(randomUUID())
  const organisationId = organisationIdSchema.parse(randomUUID())
  const createdAt = new Date().toISOString()
  const organisation = {
    name: 'Benchmark',
    type: 'other',
    supportingBody: '',
    place: '',
    peerGroupConsent: false,
    contacts: [],
  } as const
  const details = { date: '2026-03-02', unit: '', consultants: ['Marie Sommer'] }
  inTransaction(writer, () => {
    addOrganisation(writer, {
      id: organisationId,
      details: { ...organisation, contacts: [] },
      createdAt,
    })
    addVisit(writer, { id, organisationId, snapshot, scope: 'full', details, createdAt })
    return ok(undefined)
  })
  return id
}
