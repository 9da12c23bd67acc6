import { requirePackages } from '../debian/require-packages.ts'
import { rebuiltSqliteBinding } from '../sqlite/rebuilt-binding.ts'
import { type ElectronRuntime, needsRebuiltSqlite } from './electron-runtime.ts'
import { prepareElectron } from './prepare-electron.ts'

export type PreparedApp = {
  readonly runtime: ElectronRuntime
  /** Path of SQLite's native part where the one in the package does not fit, else null. */
  readonly sqliteBinding: string | null
}

/** Everything the built app needs on this machine besides its own code. */
export async function prepareApp(): Promise<PreparedApp> {
  const runtime = await prepareElectron()
  if (!needsRebuiltSqlite(runtime)) return { runtime, sqliteBinding: null }
  await requirePackages(['electron', 'stand-in'])
  return { runtime, sqliteBinding: await rebuiltSqliteBinding() }
}

/** How the app, started from the sources, learns where its native part lies. */
export function bindingEnvironment({ sqliteBinding }: PreparedApp): NodeJS.ProcessEnv {
  return sqliteBinding === null ? {} : { OEFFNUNGSKOMPASS_SQLITE_BINDING: sqliteBinding }
}
