import { buffer } from 'node:stream/consumers'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    )
  })
}

function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error === null ? resolve(buffer(stream)) : reject(error),
    )
  })
}

/** Every file in a zip, by its name. */
export async function readZipBytes(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await open(bytes)
  const files = new Map<string, Buffer>()
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      read(zip, entry).then((contents) => {
        files.set(entry.fileName, contents)
        zip.readEntry()
      }, reject)
    })
    zip.on('end', () => resolve(files))
    zip.on('error', reject)
    zip.readEntry()
  })
}

/** Every file in a zip as text, by its name. */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const files = await readZipBytes(bytes)
  return new Map([...files].map(([name, contents]) => [name, contents.toString('utf8')]))
}

/** One file of a zip; throws when it is not there. */
export function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const contents = files.get(name)
  if (contents === undefined) throw new Error(`No "${name}" in ${[...files.keys()].join(', ')}`)
  return contents
}
