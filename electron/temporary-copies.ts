import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that other programs show: unencrypted, therefore as few and for as short a time as can be. */
export interface TemporaryCopies {
  /** @param name as `attachmentName` makes it @returns the path of the copy, which nobody may change */
  make(name: string, content: Uint8Array): Promise<string>
  /** Deletes all of them. One that another program holds open goes at the next chance: lock, end or start. */
  remove(): Promise<void>
}

/** @param dataFolder they lie in it, so that those left behind by a crash are found at the next start */
export function temporaryCopies(dataFolder: string): TemporaryCopies {
  const folder = join(dataFolder, 'opened-copies')
  return {
    async make(name, content) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(await mkdtemp(join(folder, 'copy-')), name)
      await writeFile(path, content, { mode: 0o600 })
      // A change to the copy would be lost; programs say so when it can only be read.
      await chmod(path, 0o400)
      return path
    },
    async remove() {
      await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
    },
  }
}
