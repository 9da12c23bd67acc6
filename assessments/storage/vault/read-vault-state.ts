import { existsSync } from 'node:fs'
import type { StoreTrouble } from '../../core/store-trouble.ts'
import { type DataFolderFiles, dataFolderFiles } from '../data-folder.ts'
import { readKeyFile } from './key-file.ts'

/** What a data folder holds, seen from outside. */
export type FolderState =
  /** Nothing stored yet: the first run. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'locked'; readonly rememberedOnDevice: boolean }
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble; readonly path: string }

export function readVaultState(dataFolder: string): FolderState {
  const files = dataFolderFiles(dataFolder)
  const keyFile = readKeyFile(files.keys)
  if (!keyFile.ok) {
    return keyFile.error.code === 'key_file_absent'
      ? stateWithoutKeys(files)
      : { kind: 'trouble', trouble: 'key_file_damaged', path: files.keys }
  }
  if (existsSync(files.database)) {
    return { kind: 'locked', rememberedOnDevice: keyFile.value.byDevice !== null }
  }
  return keyFile.value.store === 'pending'
    ? { kind: 'absent' }
    : { kind: 'trouble', trouble: 'database_missing', path: files.database }
}

function stateWithoutKeys(files: DataFolderFiles): FolderState {
  return existsSync(files.database) || existsSync(files.attachments)
    ? { kind: 'trouble', trouble: 'key_file_missing', path: files.keys }
    : { kind: 'absent' }
}
