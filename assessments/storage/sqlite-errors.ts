/** SQLite's code of an error ("SQLITE_FULL"), or null for any other error. */
export function sqliteCodeOf(error: unknown): string | null {
  const code = codeOf(error)
  return code?.startsWith('SQLITE_') ? code : null
}

/** The file system's code of an error ("ENOSPC"), or null. */
export function fileErrorCodeOf(error: unknown): string | null {
  const code = codeOf(error)
  return code !== null && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/**
 * The refusal for a write that the disk did not take, or null if the error is something else. In both
 * cases the transaction has been rolled back.
 */
export function refusedByDisk(error: unknown): 'storage.disk_full' | 'storage.read_only' | null {
  const code = sqliteCodeOf(error)
  if (code === 'SQLITE_FULL') return 'storage.disk_full'
  if (code === null) return null
  return /^SQLITE_(READONLY|CANTOPEN|PERM|IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|DELETE|SHM))/.test(
    code,
  )
    ? 'storage.read_only'
    : null
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
