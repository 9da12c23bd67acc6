import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import type { Refusal } from '../assessments/core/result.ts'
import type { StoreTrouble } from '../assessments/core/store-trouble.ts'
import { checkDataFolder, createDataFolder } from '../assessments/storage/data-folder.ts'
import { type AppPaths, foldersIn } from './app-paths.ts'

interface DataFolder {
  readonly paths: AppPaths
  /** Why the data folder cannot be used, or null. */
  readonly trouble: Refusal<StoreTrouble> | null
}

/** Makes the data folder and tells Chromium where to put its own files. */
export function setupDataFolder(dataFolder: string): DataFolder {
  const trouble = dataFolderTrouble(dataFolder)
  // Chromium needs a folder to write to even for the window that says what is wrong with ours.
  const beside = trouble ? mkdtempSync(join(tmpdir(), 'kompass-')) : dataFolder
  const paths = { ...foldersIn(beside), dataFolder }
  app.setPath('userData', paths.windowFolder)
  app.setPath('sessionData', paths.windowFolder)
  app.setPath('crashDumps', join(paths.windowFolder, 'crashes'))
  return { paths, trouble }
}

function dataFolderTrouble(folder: string): Refusal<StoreTrouble> | null {
  const local = checkDataFolder(folder, process.platform, process.env)
  const created = local.ok ? createDataFolder(folder) : local
  return created.ok ? null : created.error
}
