import { safeStorage } from 'electron'
import type { DeviceWrapper } from '../assessments/storage/vault/device-wrapper.ts'

/**
 * Wraps the database key with what the operating system keeps for this person.
 * @returns null where the system keeps nothing safely; then the passphrase is the only way in
 */
export function deviceWrapper(): DeviceWrapper | null {
  if (!safeStorage.isEncryptionAvailable() || isOnlyObscured()) return null
  return {
    wrapForDevice: (secret) =>
      safeStorage.encryptString(secret.toString('base64')).toString('base64'),
    unwrapForDevice: (wrapped) =>
      Buffer.from(safeStorage.decryptString(Buffer.from(wrapped, 'base64')), 'base64'),
  }
}

/** Without a keyring, Linux "encrypts" with a password that stands in Chromium's source. */
function isOnlyObscured(): boolean {
  return process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text'
}
