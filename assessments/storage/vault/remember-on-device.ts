import type { DatabaseKey } from './database-key.ts'
import type { DeviceWrapper } from './device-wrapper.ts'

/** @returns null where the device cannot keep the key: then the passphrase is asked for each time. */
export function rememberOnDevice(key: DatabaseKey, device: DeviceWrapper): string | null {
  try {
    return device.wrapForDevice(Buffer.from(key))
  } catch {
    return null
  }
}
