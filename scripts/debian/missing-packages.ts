export type Purpose = 'electron' | 'tests' | 'stand-in'

export type NeededPackage = {
  /** Names of the same package in different releases. */
  readonly names: readonly string[]
  readonly for: Purpose
  readonly reason: string
}

/** Format for `dpkg-query --show --showformat`, one line per known package. */
export const DPKG_FORMAT = `${['Package', 'db:Status-Status'].map((field) => `\${${field}}`).join('\\t')}\\n`

/** Names of installed packages in dpkg-query's answer; removed ones that left their settings do not count. */
export function installedPackages(dpkgAnswer: string): ReadonlySet<string> {
  const rows = dpkgAnswer.split('\n').map((line) => line.split('\t'))
  return new Set(rows.filter(([, status]) => status === 'installed').map(([name]) => name ?? ''))
}

/** What is not installed under any of its names. */
export function missingPackages(
  needed: readonly NeededPackage[],
  installed: ReadonlySet<string>,
): readonly NeededPackage[] {
  return needed.filter(({ names }) => !names.some((name) => installed.has(name)))
}

/** The name this release knows; the first one when it knows none, so that apt-get can say so. */
export function nameToInstall({ names }: NeededPackage, known: ReadonlySet<string>): string {
  return names.find((name) => known.has(name)) ?? names[0] ?? ''
}

export function installCommand(names: readonly string[]): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}
