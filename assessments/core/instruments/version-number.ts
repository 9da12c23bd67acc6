/** Which part of "major.minor.patch" tells two versions apart first. */
export type VersionStep = 'major' | 'minor' | 'patch'

const steps: readonly VersionStep[] = ['major', 'minor', 'patch']

/** Part by part as numbers: 0.10.0 is newer than 0.9.0. @returns below 0 if a is older than b, 0 if equal */
export function compareVersions(a: string, b: string): number {
  return differences(a, b).find((difference) => difference !== 0) ?? 0
}

/** How far a version went beyond an older one; null when it is not newer. */
export function versionStep(older: string, newer: string): VersionStep | null {
  if (compareVersions(newer, older) <= 0) return null
  return steps[differences(newer, older).findIndex((difference) => difference !== 0)] ?? null
}

function differences(a: string, b: string): number[] {
  const partsOfB = b.split('.').map(Number)
  return a.split('.').map((part, index) => Number(part) - (partsOfB[index] ?? 0))
}
