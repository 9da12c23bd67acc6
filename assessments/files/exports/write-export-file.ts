import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ok, type Result, refuse } from '../../core/result.ts'

export type ExportFileRefusal =
  | 'export.file_in_use'
  | 'export.folder_not_writable'
  | 'export.disk_full'

const noRoomCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
/** What Windows answers to replacing a file that Word holds open. */
const inUseCodes = new Set(['EBUSY', 'EPERM', 'EACCES'])
const folderCodes = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOTEMPTY',
  'ENAMETOOLONG',
])

type Step = 'unfinished_file' | 'replacing'

/** @returns null for a surprise, which the caller throws on */
export function fileErrorRefusal(step: Step, error: unknown): ExportFileRefusal | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (noRoomCodes.has(code)) return 'export.disk_full'
  if (step === 'replacing' && inUseCodes.has(code)) return 'export.file_in_use'
  return folderCodes.has(code) ? 'export.folder_not_writable' : null
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Puts an exported file at its place: written beside it, flushed to the disk, then renamed over what stood there.
 * Until the renaming an older file stays whole, whatever happens.
 */
export async function writeExportFile(
  path: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly byteLength: number }, ExportFileRefusal>> {
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.part`)
  let step: Step = 'unfinished_file'
  try {
    await writeAndSync(unfinished, bytes)
    step = 'replacing'
    await rename(unfinished, path)
    return ok({ byteLength: bytes.byteLength })
  } catch (error) {
    await rm(unfinished, { force: true })
    const refusal = fileErrorRefusal(step, error)
    if (refusal === null) throw error
    return refuse(refusal, { path })
  }
}
