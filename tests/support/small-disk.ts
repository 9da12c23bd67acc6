import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

/** A disk of its own in memory, or null where the machine does not let us make one. */
export interface SmallDisk {
  readonly folder: string
  makeReadOnly(): void
}

export function aSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = temporaryFolder()
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch {
    return null
  }
  onTestFinished(() => {
    execFileSync('/bin/umount', ['--lazy', folder])
  })
  return { folder, makeReadOnly: () => mount('-o', 'remount,ro', folder) }
}

function mount(...options: string[]): void {
  execFileSync('/bin/mount', options, { stdio: 'ignore' })
}
