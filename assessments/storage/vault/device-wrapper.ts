/**
 * How this device keeps a secret for its user (Electron's safeStorage). Given by the main process;
 * null where the device has no such thing. What it returns is stored as it is.
 */
export interface DeviceWrapper {
  wrapForDevice(secret: Buffer): string
  /** Throws if the secret was wrapped on another device or for another user. */
  unwrapForDevice(wrapped: string): Buffer
}
