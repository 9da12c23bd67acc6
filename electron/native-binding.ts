import { app } from 'electron'

/** @returns another binary for SQLite, for an Electron too old for the one in the package; never once packaged. */
export function nativeBinding(): string | null {
  return app.isPackaged ? null : (process.env.OEFFNUNGSKOMPASS_SQLITE_BINDING ?? null)
}
