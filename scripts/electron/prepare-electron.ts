import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronRuntime, executableIn } from './electron-runtime.ts'
import { ownElectron } from './own-download.ts'
import { hasStandIn, standInElectron } from './stand-in.ts'

/** The Electron to use: the one named by the environment, Electron's own download, or the stand-in. */
export async function prepareElectron(): Promise<ElectronRuntime> {
  const runtime = namedElectron() ?? (await ownElectron())
  if (runtime !== null) return runtime
  if (hasStandIn) return standInElectron()
  throw new Error(
    "Electron's binary could not be downloaded. Connect to the internet and try again, or name a " +
      'folder that holds it in ELECTRON_OVERRIDE_DIST_PATH.',
  )
}

function namedElectron(): ElectronRuntime | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  return {
    source: 'named by ELECTRON_OVERRIDE_DIST_PATH',
    version: readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, ''),
    folder,
    executable: executableIn(folder),
  }
}
