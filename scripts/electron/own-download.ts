import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Progress } from '../npm-packages/progress.ts'
import { captureCommand } from '../processes/run-command.ts'
import { type ElectronRuntime, executableIn } from './electron-runtime.ts'

const require = createRequire(import.meta.url)
const packageFolder = dirname(require.resolve('electron/package.json'))
const CONNECT_MILLISECONDS = 8_000

type ArtifactDownloader = {
  downloadArtifact(request: object): Promise<string>
}

/** Electron as its npm package fetches it; null, with the reason printed, when that does not work here. */
export async function ownElectron(): Promise<ElectronRuntime | null> {
  const version = await readVersion(join(packageFolder, 'package.json'))
  const folder = join(packageFolder, 'dist')
  const runtime = {
    source: 'own download',
    version,
    folder,
    executable: executableIn(folder),
  } as const
  if (await isUnpacked(runtime)) return runtime
  try {
    await download(version)
    return runtime
  } catch (error) {
    console.log(`Electron's own download does not work here (${reasonOf(error)}).`)
    return null
  }
}

async function readVersion(manifest: string): Promise<string> {
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  return version
}

async function isUnpacked({ folder, version, executable }: ElectronRuntime): Promise<boolean> {
  const versionFile = join(folder, 'version')
  if (!existsSync(versionFile) || !existsSync(executable)) return false
  const unpacked = (await readFile(versionFile, 'utf8')).trim()
  return unpacked.replace(/^v/, '') === version
}

/** Electron's installer shows no progress, so its download is done first, into the cache it reads. */
async function download(version: string): Promise<void> {
  await assertHostAnswers(version)
  const progress = new Progress(`Electron ${version}`)
  const { downloadArtifact } = await loadDownloader()
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: require('electron/checksums.json'),
    downloadOptions: {
      quiet: true,
      getProgressCallback: async ({ percent }: { percent: number }) => progress.show(percent),
    },
  })
  const installer = join(packageFolder, 'install.js')
  const { exitCode, output } = await captureCommand(process.execPath, [installer])
  if (exitCode !== 0) throw new Error(output.trim())
}

async function loadDownloader(): Promise<ArtifactDownloader> {
  const entry = createRequire(join(packageFolder, 'package.json')).resolve('@electron/get')
  return (await import(pathToFileURL(entry).href)) as ArtifactDownloader
}

/** A closed network should cost seconds, not the minutes that a download waits for a connection. */
async function assertHostAnswers(version: string): Promise<void> {
  const mirror = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR
  const releases = mirror ?? 'https://github.com/electron/electron/releases/download/'
  const response = await fetch(`${releases}v${version}/SHASUMS256.txt`, {
    method: 'HEAD',
    signal: AbortSignal.timeout(CONNECT_MILLISECONDS),
  })
  if (!response.ok) throw new Error(`${new URL(releases).host} answered ${response.status}`)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
