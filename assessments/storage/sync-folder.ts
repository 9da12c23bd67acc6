import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes new and renamed entries of a folder survive a power cut; Windows does this by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
