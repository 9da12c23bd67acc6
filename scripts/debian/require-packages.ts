import { existsSync } from 'node:fs'
import { captureCommand, requireCommand } from '../processes/run-command.ts'
import {
  DPKG_FORMAT,
  installCommand,
  installedPackages,
  missingPackages,
  type NeededPackage,
  nameToInstall,
  type Purpose,
} from './missing-packages.ts'
import list from './packages.json' with { type: 'json' }

export class MissingPackagesError extends Error {}

const APT_OPTIONS = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']

/**
 * Makes sure Debian's packages for these purposes are installed. Root installs what is missing;
 * everybody else gets the one command to run. Other systems are left alone.
 */
export async function requirePackages(
  purposes: readonly Purpose[],
  isRoot: boolean = process.getuid?.() === 0,
): Promise<void> {
  if (!existsSync('/usr/bin/dpkg-query')) return
  const needed = (list as readonly NeededPackage[]).filter((entry) => purposes.includes(entry.for))
  const missing = missingPackages(needed, await readInstalled(needed))
  if (missing.length === 0) return
  if (!isRoot) throw new MissingPackagesError(adviceFor(await namesToInstall(missing)))
  await install(missing)
}

async function readInstalled(needed: readonly NeededPackage[]): Promise<ReadonlySet<string>> {
  const names = needed.flatMap((entry) => entry.names)
  const { output } = await captureCommand('dpkg-query', [
    ...['--show', `--showformat=${DPKG_FORMAT}`],
    ...names,
  ])
  return installedPackages(output)
}

async function namesToInstall(missing: readonly NeededPackage[]): Promise<readonly string[]> {
  const candidates = missing.flatMap((entry) => entry.names)
  const { output } = await captureCommand('apt-cache', ['--no-generate', 'pkgnames'])
  const all = new Set(output.split('\n'))
  const known = new Set(candidates.filter((name) => all.has(name)))
  return missing.map((entry) => nameToInstall(entry, known))
}

function adviceFor(names: readonly string[]): string {
  return `Packages are missing. Run this once, then try again:\n  ${installCommand(names)}`
}

async function install(missing: readonly NeededPackage[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await requireCommand('apt-get', [...APT_OPTIONS, 'update'], { env })
  const names = await namesToInstall(missing)
  console.log(`Installing Debian packages: ${names.join(' ')} …`)
  await requireCommand(
    'apt-get',
    [...APT_OPTIONS, 'install', '-y', '--no-install-recommends', ...names],
    { env },
  )
}
