import { join } from 'node:path'

export type ElectronSource = 'own download' | 'stand-in' | 'named by ELECTRON_OVERRIDE_DIST_PATH'

/** The Electron binary that this machine runs. */
export type ElectronRuntime = {
  readonly source: ElectronSource
  readonly version: string
  /** Folder that holds the binary, as ELECTRON_OVERRIDE_DIST_PATH names it. */
  readonly folder: string
  readonly executable: string
}

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

export function executableIn(folder: string, platform: NodeJS.Platform = process.platform): string {
  return join(folder, EXECUTABLES[platform] ?? 'electron')
}

export function describeElectron({ source, version }: ElectronRuntime): string {
  const origin = source === 'own download' ? "Electron's own download" : source
  return `Electron ${version} (${origin})`
}

const FIRST_MAJOR_WITH_NODE_API_10 = 35

/** better-sqlite3's own binary asks for Node-API 10; an older Electron ends at once when it loads it. */
export function needsRebuiltSqlite({ version }: Pick<ElectronRuntime, 'version'>): boolean {
  return Number(version.split('.')[0]) < FIRST_MAJOR_WITH_NODE_API_10
}
