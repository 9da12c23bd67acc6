import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDataFolder, createDataFolder } from '../../../assessments/storage/data-folder.ts'
import { accepted, refusalOf } from '../../support/build-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

type Row = readonly [path: string, environment?: Readonly<Record<string, string>>]

const local: Readonly<Record<'win32' | 'darwin' | 'linux', readonly Row[]>> = {
  win32: [
    ['C:\\Users\\Marie\\AppData\\Local\\oeffnungskompass'],
    ['D:\\Daten\\Öffnungskompass'],
    ['\\\\?\\C:\\Users\\Marie\\AppData\\Local\\oeffnungskompass'],
    ['C:\\Sync-old\\Daten', { OneDrive: 'C:\\Sync' }],
    ['C:\\Users\\Marie\\Dropboxer'],
    ['C:\\Users\\Marie\\Daten', { OneDrive: '' }],
  ],
  darwin: [
    ['/Users/marie/Library/Application Support/oeffnungskompass'],
    ['/Volumes/Daten/oeffnungskompass'],
  ],
  linux: [
    ['/home/marie/.local/share/oeffnungskompass'],
    ['/networks/data'],
    ['/home/marie/OneDriver/data', { OneDrive: '/home/marie' }],
  ],
}

const notLocal: Readonly<Record<'win32' | 'darwin' | 'linux', readonly Row[]>> = {
  win32: [
    ['\\\\server\\share\\oeffnungskompass'],
    ['//server/share/oeffnungskompass'],
    ['\\\\?\\UNC\\server\\share\\oeffnungskompass'],
    ['\\\\wsl.localhost\\Debian\\home'],
    ['C:\\Users\\Marie\\OneDrive\\oeffnungskompass'],
    ['C:\\Users\\Marie\\OneDrive - Stadt Halle\\oeffnungskompass'],
    ['C:/Users/Marie/onedrive/oeffnungskompass'],
    ['C:\\Users\\Marie\\Dropbox (Team)\\oeffnungskompass'],
    ['C:\\Users\\Marie\\Nextcloud\\oeffnungskompass'],
    ['C:\\Users\\Marie\\iCloudDrive\\oeffnungskompass'],
    ['G:\\Meine Ablage\\oeffnungskompass'],
    ['C:\\Wolke\\oeffnungskompass', { OneDriveCommercial: 'C:\\Wolke' }],
    ['c:\\wolke', { OneDrive: 'C:\\Wolke' }],
  ],
  darwin: [
    ['/Users/marie/Library/Mobile Documents/com~apple~CloudDocs/oeffnungskompass'],
    ['/Users/marie/Library/CloudStorage/OneDrive-Stadt/oeffnungskompass'],
    ['/Users/marie/Dropbox/oeffnungskompass'],
    ['/net/server/oeffnungskompass'],
  ],
  linux: [
    ['/home/marie/Nextcloud/oeffnungskompass'],
    ['/run/user/1000/gvfs/smb-share:server=s,share=d/oeffnungskompass'],
    ['/home/marie/Dropbox/oeffnungskompass'],
  ],
}

const rowsOf = (table: typeof local) =>
  (['win32', 'darwin', 'linux'] as const).flatMap((platform) =>
    table[platform].map(([path, environment = {}]) => ({ platform, path, environment })),
  )

describe('where the data may lie (D10)', () => {
  it.each(rowsOf(local))('$platform takes $path', ({ path, platform, environment }) => {
    expect(accepted(checkDataFolder(path, platform, environment))).toBe(path)
  })

  it.each(rowsOf(notLocal))('$platform refuses $path', ({ path, platform, environment }) => {
    expect(refusalOf(checkDataFolder(path, platform, environment))).toBe('folder_not_local')
  })
})

describe('making the data folder', () => {
  it('makes it with its parents, for this user alone', () => {
    const path = join(temporaryFolder(), 'a', 'b')
    accepted(createDataFolder(path))
    // Windows has no such modes.
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o700)
    expect(accepted(createDataFolder(path))).toBe(path)
  })

  it('refuses a place where a file is', () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, '')
    expect(refusalOf(createDataFolder(path))).toBe('folder_not_writable')
    expect(refusalOf(createDataFolder(join(path, 'below')))).toBe('folder_not_writable')
  })
})
