import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, posix, win32 } from 'node:path'
import { ok, type Result, refuse } from '../core/result.ts'

export interface DataFolderFiles {
  /** The wrapped database key. */
  readonly keys: string
  readonly database: string
  readonly attachments: string
  /** Holds nothing; its lock says which process may write. */
  readonly lock: string
  /** Copies made before a migration. */
  readonly backups: string
}

export function dataFolderFiles(folder: string): DataFolderFiles {
  return {
    keys: join(folder, 'keys.json'),
    database: join(folder, 'database.sqlite'),
    attachments: join(folder, 'attachments.sqlite'),
    lock: join(folder, 'lock.sqlite'),
    backups: join(folder, 'backups'),
  }
}

/** Makes the folder if there is none, for this user alone. */
export function createDataFolder(path: string): Result<string, 'folder_not_writable'> {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK | constants.W_OK)
    return ok(path)
  } catch (error) {
    return refuse('folder_not_writable', { path, reason: String(error) })
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where OneDrive says that its folders are. */
const syncedFolderVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer']

/** Folders that cloud services keep in step with other machines: "OneDrive - Stadt Halle", "Dropbox (Team)" … */
const syncedFolderName =
  /^(onedrive|dropbox|nextcloud|owncloud|google ?drive|icloud ?drive|iclouddrive|my drive|meine ablage|mobile documents|cloudstorage|com~apple~clouddocs)($| [-(]|\s*\(|@)/i

/** Where Linux and macOS mount the disks of other machines. */
const networkMounts = [/^\/net\//, /^\/run\/user\/\d+\/gvfs\//, /\/\.gvfs\//, /^\/afs\//]

/**
 * Whether a folder may hold the database. It needs a disk of this machine: on a network drive or in a
 * folder that a cloud service synchronises, its files would be copied while they change. Exports may go there.
 * Refuses with `folder_not_local`. A mapped network drive letter looks like a disk and is not recognised.
 */
export function checkDataFolder(
  path: string,
  platform: NodeJS.Platform,
  environment: Environment,
): Result<string, 'folder_not_local'> {
  const isLocal =
    !isOnNetwork(path, platform) &&
    !hasSyncedName(path, platform) &&
    !isInSyncedFolder(path, platform, environment)
  return isLocal ? ok(path) : refuse('folder_not_local', { path })
}

function isOnNetwork(path: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return networkMounts.some((mount) => mount.test(path))
  const isDevicePath = /^[\\/]{2}[?.][\\/](?!UNC[\\/])/i.test(path)
  return /^[\\/]{2}/.test(path) && !isDevicePath
}

function hasSyncedName(path: string, platform: NodeJS.Platform): boolean {
  const separator = platform === 'win32' ? /[\\/]+/ : /\/+/
  return path.split(separator).some((name) => syncedFolderName.test(name))
}

function isInSyncedFolder(
  path: string,
  platform: NodeJS.Platform,
  environment: Environment,
): boolean {
  if (platform !== 'win32') return false
  return syncedFolderVariables
    .map((name) => environment[name])
    .filter((folder) => folder !== undefined && folder !== '')
    .some((folder) => isInside(path, String(folder)))
}

/** Case does not count on Windows, and "C:\OneDrive-old" is not inside "C:\OneDrive". */
function isInside(path: string, folder: string): boolean {
  const steps = win32.relative(folder.toLowerCase(), path.toLowerCase())
  return !steps.startsWith('..') && !win32.isAbsolute(steps) && !posix.isAbsolute(steps)
}
