import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readNpm } from '../processes/npm-command.ts'
import { requireCommand } from '../processes/run-command.ts'
import { downloadFile } from './download-file.ts'
import { verifyIntegrity } from './integrity.ts'

export type NpmPackage = { readonly name: string; readonly version: string }

type Distribution = { readonly tarball: string; readonly integrity: string }

/**
 * Fetches a package from the configured npm registry and unpacks it into `folder`, after checking
 * it against the registry's integrity hash. For packages that only some machines need and that
 * therefore do not belong into everybody's node_modules.
 */
export async function fetchNpmPackage(wanted: NpmPackage, folder: string): Promise<void> {
  const specifier = `${wanted.name}@${wanted.version}`
  const distribution = await askRegistry(specifier)
  await mkdir(folder, { recursive: true })
  const archive = join(folder, 'package.tgz')
  try {
    await downloadFile(distribution.tarball, archive, specifier)
  } catch {
    await packWithNpm(specifier, folder, archive)
  }
  await verifyIntegrity(archive, distribution.integrity)
  await requireCommand('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
  await rm(archive)
}

async function askRegistry(specifier: string): Promise<Distribution> {
  const answer: unknown = JSON.parse(await readNpm('view', specifier, 'dist', '--json'))
  if (!isDistribution(answer)) throw new Error(`The npm registry does not know ${specifier}`)
  return answer
}

function isDistribution(answer: unknown): answer is Distribution {
  if (typeof answer !== 'object' || answer === null) return false
  const { tarball, integrity } = answer as Partial<Record<keyof Distribution, unknown>>
  return typeof tarball === 'string' && typeof integrity === 'string'
}

/** npm knows proxies and logins that a plain request does not, but it shows no progress. */
async function packWithNpm(specifier: string, folder: string, archive: string): Promise<void> {
  console.log(`  ${specifier}: plain download failed, npm fetches it with its own settings …`)
  const packed: unknown = JSON.parse(
    await readNpm('pack', specifier, '--json', '--pack-destination', folder),
  )
  const [entry] = packed as { filename: string }[]
  if (entry === undefined) throw new Error(`npm could not fetch ${specifier}`)
  await rename(join(folder, entry.filename), archive)
}
