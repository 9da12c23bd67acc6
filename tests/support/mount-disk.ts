import { execFileSync } from 'node:child_process'

export interface MountedDisk {
  makeReadOnly(): void
  unmount(): void
}

/** Puts a disk of its own in memory at a folder; null where the machine does not let us make one. */
export function mountDisk(folder: string, megabytes: number): MountedDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch {
    return null
  }
  return {
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    unmount: () => execFileSync('/bin/umount', ['--lazy', folder]),
  }
}

function mount(...options: string[]): void {
  execFileSync('/bin/mount', options, { stdio: 'ignore' })
}
