import { accessSync } from 'node:fs'
import type { Result } from '../core/result.ts'
import type { StoreTrouble } from '../core/store-trouble.ts'
import { dataFolderFiles } from './data-folder.ts'
import type { StoreOptions } from './store-databases.ts'
import { trouble, withTrouble } from './trouble.ts'
import { takeWritingLock, type WritingLock } from './writing-lock.ts'

/** Holds the lock while `open` works, and on if it succeeds. */
export function withWritingLock<Value>(
  { dataFolder, key, nativeBinding }: StoreOptions,
  open: (lock: WritingLock) => Result<Value, StoreTrouble>,
): Result<Value, StoreTrouble> {
  const { lock: lockFile } = dataFolderFiles(dataFolder)
  return withTrouble(lockFile, key, () => {
    accessSync(dataFolder)
    const lock = takeWritingLock(lockFile, nativeBinding)
    if (lock === null) return trouble('database_in_use', lockFile, 'locked by another process')
    let isOpen = false
    try {
      const opened = open(lock)
      isOpen = opened.ok
      return opened
    } finally {
      if (!isOpen) lock.release()
    }
  })
}
