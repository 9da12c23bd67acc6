import { type Result, refuse } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import { secondPageIsSealedWith } from './page-seal.ts'
import { fileErrorCodeOf, sqliteCodeOf } from './sqlite-errors.ts'
import type { DatabaseKey } from './vault/database-key.ts'

/** A refusal to open, with the file in question and a reason for the log. */
export function trouble(
  code: StoreTrouble,
  path: string,
  reason: string,
): Result<never, StoreTrouble> {
  return refuse(code, { path, reason })
}

/** Runs what opens a file; what the file or the disk is to blame for becomes a refusal. */
export function withTrouble<Value>(
  path: string,
  key: DatabaseKey,
  open: () => Result<Value, StoreTrouble>,
): Result<Value, StoreTrouble> {
  try {
    return open()
  } catch (error) {
    return trouble(troubleOfError(error, path, key), path, String(error))
  }
}

function troubleOfError(error: unknown, path: string, key: DatabaseKey): StoreTrouble {
  const code = sqliteCodeOf(error) ?? fileErrorCodeOf(error)
  if (code === 'SQLITE_NOTADB') {
    return secondPageIsSealedWith(path, key) ? 'database_damaged' : 'database_wrong_key'
  }
  return troubleCodes.find(([pattern]) => pattern.test(code ?? ''))?.[1] ?? 'unexpected'
}

const troubleCodes: readonly (readonly [RegExp, StoreTrouble])[] = [
  [/^SQLITE_CORRUPT/, 'database_damaged'],
  [/^SQLITE_IOERR_(SHORT_READ|DATA|CORRUPTFS)/, 'database_damaged'],
  [/^SQLITE_BUSY/, 'database_in_use'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'disk_full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'folder_not_writable'],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|ENOENT)$/, 'folder_not_writable'],
]
