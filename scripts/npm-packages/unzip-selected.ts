import { createWriteStream } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise } from 'yauzl'

/**
 * Unpacks a zip. `choosePath` maps an entry's name to its path below `folder`, or to null for
 * entries to leave out. File modes are kept, links are refused.
 */
export async function unzipSelected(
  archive: string,
  folder: string,
  choosePath: (entryName: string) => string | null,
): Promise<void> {
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.endsWith('/') ? null : choosePath(entry.fileName)
    if (path === null) continue
    const target = placeBelow(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target))
    await chmod(target, isExecutable(entry) ? 0o755 : 0o644)
  }
}

function placeBelow(folder: string, path: string): string {
  const target = join(folder, path)
  if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${path} leaves its folder`)
  return target
}

function isExecutable(entry: Entry): boolean {
  const mode = entry.externalFileAttributes >>> 16
  const kind = mode & 0o170000
  if (kind !== 0 && kind !== 0o100000) throw new Error(`${entry.fileName} is not a plain file`)
  return (mode & 0o100) !== 0
}
