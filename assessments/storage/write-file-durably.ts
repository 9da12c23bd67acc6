import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/** Replaces a file so that a power cut leaves the old content or the new, never half of it. */
export function writeFileDurably(path: string, content: string): void {
  const unfinished = `${path}.new`
  try {
    writeAndSync(unfinished, content)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

function writeAndSync(path: string, content: string): void {
  const handle = openSync(path, 'w', 0o600)
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
