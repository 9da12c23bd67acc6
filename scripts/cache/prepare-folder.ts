import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Makes sure a folder exists whole. It is built beside its place and renamed at the end, so that
 * an interrupted run leaves nothing that looks finished; a folder that is there is never touched.
 */
export async function prepareFolder(
  folder: string,
  build: (partialFolder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return
  await removeAbandoned(folder)
  const partialFolder = `${folder}.partial-${process.pid}`
  const previousMask = process.umask(0o022)
  try {
    await mkdir(partialFolder, { recursive: true })
    await build(partialFolder)
    await renameUnlessThere(partialFolder, folder)
  } finally {
    process.umask(previousMask)
    await rm(partialFolder, { recursive: true, force: true })
  }
}

/** Another run may have finished the same folder meanwhile; its result is as good as ours. */
async function renameUnlessThere(partialFolder: string, folder: string): Promise<void> {
  try {
    await rename(partialFolder, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (!existsSync(parent)) return
  const prefix = `${basename(folder)}.partial-`
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    if (!isAlive(Number(name.slice(prefix.length)))) {
      await rm(join(parent, name), { recursive: true, force: true })
    }
  }
}

function isAlive(processId: number): boolean {
  if (processId === process.pid) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
