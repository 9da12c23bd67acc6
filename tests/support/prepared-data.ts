import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { OrganisationId } from '../../assessments/core/organisations/organisation.ts'
import type { Result } from '../../assessments/core/result.ts'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import { readInstalledInstruments } from '../../assessments/files/instrument/installed-instruments.ts'
import {
  type TypedOperations,
  typedOperations,
} from '../../assessments/operations/run-operation.ts'
import {
  createStore,
  openReadableStore,
  openStore,
  type Store,
} from '../../assessments/storage/open-store.ts'
import { createVault } from '../../assessments/storage/vault/create-vault.ts'
import { unlockWithPassphrase } from '../../assessments/storage/vault/unlock-vault.ts'

export const passphrase = 'blaue Birnen am Bahnhof'
const resources = resolve(import.meta.dirname, '../../resources')

/** What an operation answers, or a thrown error that names the refusal. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(`Refused: ${result.error.code} ${JSON.stringify(result.error.params)}`)
}

async function operationsOf(databases: Parameters<typeof typedOperations>[0]) {
  const { instruments, damaged } = await readInstalledInstruments(join(resources, 'instruments'))
  return typedOperations(databases, {
    now: () => new Date(),
    newId: randomUUID,
    instruments,
    damagedInstruments: damaged,
    sampleFolder: join(resources, 'sample'),
    logUnexpected: (error) => {
      throw error
    },
  })
}

export interface PreparedData {
  readonly organisationId: OrganisationId
  /** An open full visit of the sample organisation in which nothing is rated yet. */
  readonly visitId: VisitId
}

/** Fills an empty data folder with the sample organisation and one more, unrated visit. */
export async function prepareData(dataFolder: string): Promise<PreparedData> {
  const key = accepted(await createVault(dataFolder, { passphrase, device: null }))
  const store = accepted(createStore({ dataFolder, key }))
  try {
    const call = await operationsOf(store)
    accepted(call('settings.save', { consultantName: 'Marie Sommer' }))
    const { organisationId } = accepted(call('sample.load', {}))
    const [instrument] = accepted(call('instruments.list', {}))
    const { visit } = accepted(
      call('visits.create', {
        organisationId,
        instrumentId: instrument?.instrumentId ?? '',
        version: instrument?.version ?? '',
        profileId: 'jobcenter-ge',
        scope: 'full',
        details: { date: '2026-11-20', unit: '', consultants: ['Marie Sommer'] },
        carryOverFrom: null,
      }),
    )
    return { organisationId, visitId: visit.id }
  } finally {
    store.close()
  }
}

/** Looks into a data folder that no app has open, as the app's own code reads it. */
export async function readData<Value>(
  dataFolder: string,
  read: (call: TypedOperations) => Value,
): Promise<Value> {
  const key = accepted(await unlockWithPassphrase(dataFolder, { passphrase, device: null }))
  const store = accepted(openReadableStore({ dataFolder, key }))
  try {
    return read(await operationsOf({ reader: store.reader }))
  } finally {
    store.close()
  }
}

/** Changes a data folder that no app has open, by the app's own operations. */
export async function changeData(
  dataFolder: string,
  change: (call: TypedOperations, store: Store) => void,
): Promise<void> {
  const key = accepted(await unlockWithPassphrase(dataFolder, { passphrase, device: null }))
  const store = accepted(openStore({ dataFolder, key }))
  try {
    change(await operationsOf(store), store)
  } finally {
    store.close()
  }
}
