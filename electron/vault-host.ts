import type { OperationInput, OperationResult } from '../assessments/contract/contract-types.ts'
import type { VaultState } from '../assessments/contract/vault-state.ts'
import { ok } from '../assessments/core/result.ts'
import { createVault } from '../assessments/storage/vault/create-vault.ts'
import type { DatabaseKey } from '../assessments/storage/vault/database-key.ts'
import type { DeviceWrapper } from '../assessments/storage/vault/device-wrapper.ts'
import { readVaultState } from '../assessments/storage/vault/read-vault-state.ts'
import {
  unlockWithDevice,
  unlockWithPassphrase,
} from '../assessments/storage/vault/unlock-vault.ts'
import type { Opening } from './data-process-child.ts'
import type { DataProcessHost } from './data-process-host.ts'
import { inTurn } from './in-turn.ts'
import type { StoreAccess } from './process-messages.ts'
import { storeTrouble } from './store-trouble.ts'

export interface VaultHost {
  state(): Promise<VaultState>
  create(input: OperationInput<'vault.create'>): Promise<OperationResult<'vault.create'>>
  unlock(input: OperationInput<'vault.unlock'>): Promise<OperationResult<'vault.unlock'>>
  lock(): Promise<OperationResult<'vault.lock'>>
  /** Looks at the disk again when the store was in trouble. */
  retry(): Promise<OperationResult<'vault.retry'>>
  /** What a job needs to read the store; null while it is not open. */
  access(): StoreAccess | null
  /** The store has been lost while it was open. */
  reportLoss(opening: Opening | null): void
}

interface VaultOptions {
  readonly store: Omit<StoreAccess, 'key'>
  readonly device: DeviceWrapper | null
  readonly dataProcess: DataProcessHost
  /** Why the data folder cannot be used at all; then nothing else is tried. */
  readonly folderTrouble: VaultState | null
  /** Only a new start can take a folder that was in trouble into use. */
  readonly startAgain: () => void
  readonly onChange: (state: VaultState) => void
  /** Before the key is forgotten. */
  readonly onLock: () => Promise<void>
}

/** Keeps the key, hands it to the data process, and knows what the window may show. */
export function setupVault(options: VaultOptions): VaultHost {
  const { store, device, dataProcess } = options
  const folder = store.dataFolder
  const inOrder = inTurn()
  let access: StoreAccess | null = null
  let state: VaultState = options.folderTrouble ?? stateOnDisk()

  function stateOnDisk(): VaultState {
    const found = readVaultState(folder)
    if (found.kind === 'trouble') return storeTrouble({ ...found, reason: null })
    return { kind: found.kind, canRememberOnDevice: device !== null }
  }

  function become(next: VaultState): VaultState {
    state = next
    options.onChange(next)
    return next
  }

  async function open(how: 'create' | 'open', key: DatabaseKey): Promise<VaultState> {
    const withKey = { ...store, key }
    const opening = await dataProcess.open(how, withKey)
    access = opening.kind === 'opened' ? withKey : null
    return become(stateAfter(opening))
  }

  async function openRemembered(): Promise<void> {
    if (state.kind !== 'locked' || !device) return
    const key = unlockWithDevice(folder, device)
    if (key.ok) await open('open', key.value)
  }

  async function lock(): Promise<VaultState> {
    if (!access) return state
    await options.onLock()
    await dataProcess.lock()
    access.key.fill(0)
    access = null
    return become(stateOnDisk())
  }

  async function retry(): Promise<VaultState> {
    if (options.folderTrouble) options.startAgain()
    else if (state.kind === 'trouble') {
      become(stateOnDisk())
      await openRemembered()
    }
    return state
  }

  void inOrder(openRemembered)

  return {
    state: () => inOrder(async () => state),
    create: ({ passphrase, rememberOnDevice }) =>
      inOrder(async () => {
        const wrapper = rememberOnDevice ? device : null
        const key = await createVault(folder, { passphrase, device: wrapper })
        return key.ok ? ok(await open('create', key.value)) : key
      }),
    unlock: ({ passphrase, rememberOnDevice }) =>
      inOrder(async () => {
        if (access) return ok(state)
        const wrapper = rememberOnDevice ? device : null
        const key = await unlockWithPassphrase(folder, { passphrase, device: wrapper })
        return key.ok ? ok(await open('open', key.value)) : key
      }),
    lock: () => inOrder(async () => ok(await lock())),
    retry: () => inOrder(async () => ok(await retry())),
    access: () => access,
    reportLoss(opening) {
      access = null
      become(opening ? stateAfter(opening) : lostState(folder))
    },
  }
}

function stateAfter(opening: Opening): VaultState {
  if (opening.kind === 'opened') return { kind: 'open' }
  const { trouble, path, logId } = opening
  return { kind: 'trouble', trouble, path, logId }
}

function lostState(path: string): VaultState {
  return storeTrouble({ trouble: 'unexpected', path, reason: 'data_process_died_too_often' })
}
