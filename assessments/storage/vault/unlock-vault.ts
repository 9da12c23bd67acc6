import { ok, type Result, refuse } from '../../core/result.ts'
import { dataFolderFiles } from '../data-folder.ts'
import { fileErrorCodeOf } from '../sqlite-errors.ts'
import type { VaultAccess } from './create-vault.ts'
import { type DatabaseKey, databaseKey } from './database-key.ts'
import type { DeviceWrapper } from './device-wrapper.ts'
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts'
import { unwrapByPassphrase } from './passphrase-wrapping.ts'
import { rememberOnDevice } from './remember-on-device.ts'

type KeyFileRefusal = 'vault.absent' | 'vault.key_file_damaged'

/** Unwraps the key by the passphrase; with a device given, the device remembers it from now on. */
export async function unlockWithPassphrase(
  dataFolder: string,
  { passphrase, device }: VaultAccess,
): Promise<Result<DatabaseKey, KeyFileRefusal | 'vault.wrong_passphrase'>> {
  const keyFile = keyFileOf(dataFolder)
  if (!keyFile.ok) return keyFile
  const key = await unwrapByPassphrase(keyFile.value.byPassphrase, passphrase)
  if (key === null) return refuse('vault.wrong_passphrase')
  if (device !== null) keepOnDevice(dataFolder, keyFile.value, rememberOnDevice(key, device))
  return ok(key)
}

/** Unwraps the key by what the device remembers. Refused with `vault.not_remembered`, the passphrase still works. */
export function unlockWithDevice(
  dataFolder: string,
  device: DeviceWrapper,
): Result<DatabaseKey, KeyFileRefusal | 'vault.not_remembered'> {
  const keyFile = keyFileOf(dataFolder)
  if (!keyFile.ok) return keyFile
  const { byDevice } = keyFile.value
  if (byDevice === null) return refuse('vault.not_remembered')
  try {
    return ok(databaseKey(device.unwrapForDevice(byDevice)))
  } catch {
    return refuse('vault.not_remembered')
  }
}

function keyFileOf(dataFolder: string): Result<KeyFile, KeyFileRefusal> {
  const path = dataFolderFiles(dataFolder).keys
  const keyFile = readKeyFile(path)
  if (keyFile.ok) return keyFile
  return keyFile.error.code === 'key_file_absent'
    ? refuse('vault.absent', { path })
    : refuse('vault.key_file_damaged', { path })
}

/** A medium that takes no writing must not keep the owner out. */
function keepOnDevice(dataFolder: string, keyFile: KeyFile, byDevice: string | null): void {
  try {
    writeKeyFile(dataFolderFiles(dataFolder).keys, { ...keyFile, byDevice })
  } catch (error) {
    if (fileErrorCodeOf(error) === null) throw error
  }
}
