import { platformOf } from './platform-of.ts'

export type LockedPackage = {
  readonly version?: string
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type Lockfile = { readonly packages: Readonly<Record<string, LockedPackage>> }

/**
 * Adds the binaries of other platforms that npm left out because the registry it asked did not
 * have them: without their entries `npm ci` refuses the lockfile. They get no integrity hash, and
 * only the platforms they are for ever fetch them.
 */
export function completeLockfile<File extends Lockfile>(lockfile: File): File {
  const packages: Record<string, LockedPackage> = { ...lockfile.packages }
  for (const { name, version, dev } of missingOptional(lockfile)) {
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      ...{ optional: true },
    }
  }
  const sorted = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
  return { ...lockfile, packages: Object.fromEntries(sorted) }
}

export type MissingPackage = {
  readonly name: string
  readonly version: string
  readonly dev: boolean
}

/** Optional packages, named with an exact version, that the lockfile has no entry for. */
export function missingOptional({ packages }: Lockfile): readonly MissingPackage[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !isLocked(packages, folder, name))
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/** Looks where Node would: in the package's own node_modules, then in those above it. */
function isLocked(packages: Lockfile['packages'], folder: string, name: string): boolean {
  const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
  if (path in packages) return true
  if (folder === '') return false
  return isLocked(
    packages,
    folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))),
    name,
  )
}
