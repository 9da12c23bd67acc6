import { ok, type Result, refuse } from '../../core/result.ts'
import { createDataFolder, dataFolderFiles } from '../data-folder.ts'
import { type DatabaseKey, newDatabaseKey } from './database-key.ts'
import type { DeviceWrapper } from './device-wrapper.ts'
import { writeKeyFile } from './key-file.ts'
import { isLongEnough, minimumPassphraseLength } from './passphrase.ts'
import { wrapByPassphrase } from './passphrase-wrapping.ts'
import { readVaultState } from './read-vault-state.ts'
import { rememberOnDevice } from './remember-on-device.ts'

export interface VaultAccess {
  readonly passphrase: string
  /** Given when the key is to be remembered on this device. */
  readonly device: DeviceWrapper | null
}

/** The first run: makes a random key, wrapped by the passphrase, and keeps it in the data folder. */
export async function createVault(
  dataFolder: string,
  { passphrase, device }: VaultAccess,
): Promise<
  Result<DatabaseKey, 'vault.exists' | 'vault.passphrase_too_short' | 'vault.folder_not_writable'>
> {
  if (readVaultState(dataFolder).kind !== 'absent') return refuse('vault.exists')
  if (!isLongEnough(passphrase)) {
    return refuse('vault.passphrase_too_short', { minimum: minimumPassphraseLength })
  }
  const folder = createDataFolder(dataFolder)
  if (!folder.ok) return refuse('vault.folder_not_writable', { path: dataFolder })
  const key = newDatabaseKey()
  const byPassphrase = await wrapByPassphrase(key, passphrase)
  try {
    writeKeyFile(dataFolderFiles(dataFolder).keys, {
      format: 1,
      store: 'pending',
      byPassphrase,
      byDevice: device === null ? null : rememberOnDevice(key, device),
    })
    return ok(key)
  } catch (error) {
    return refuse('vault.folder_not_writable', { path: dataFolder, reason: String(error) })
  }
}
