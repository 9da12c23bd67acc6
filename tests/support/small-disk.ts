import { onTestFinished } from 'vitest'
import { type MountedDisk, mountDisk } from './mount-disk.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A disk of its own in memory, gone when the test ends; or null where the machine does not let us make one. */
export interface SmallDisk extends Pick<MountedDisk, 'makeReadOnly'> {
  readonly folder: string
}

export function aSmallDisk(megabytes: number): SmallDisk | null {
  const folder = temporaryFolder()
  const disk = mountDisk(folder, megabytes)
  if (disk === null) return null
  onTestFinished(disk.unmount)
  return { folder, makeReadOnly: disk.makeReadOnly }
}
