type LockedPackage = { readonly dev?: boolean; readonly devOptional?: boolean }

/** Folders of the packages that the app needs at run time, nested ones within their parents. */
export function runtimePackageFolders(lockfile: string): readonly string[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> }
  return Object.entries(packages)
    .filter(([folder, locked]) => folder !== '' && !locked.dev && !locked.devOptional)
    .map(([folder]) => folder)
    .filter((folder) => folder.lastIndexOf('node_modules/') === 0)
}
