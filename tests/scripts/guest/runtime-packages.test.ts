import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runtimePackageFolders } from '../../../scripts/guest/runtime-packages.ts'
import { projectFolder } from '../../../scripts/project-folder.ts'

test('leaves out what only development needs, and copies nested packages with their parents', () => {
  const lockfile = JSON.stringify({
    packages: {
      '': {},
      'node_modules/driver': {},
      'node_modules/driver/node_modules/part': {},
      'node_modules/vitest': { dev: true },
      'node_modules/shared-by-tools': { devOptional: true },
    },
  })
  expect(runtimePackageFolders(lockfile)).toEqual(['node_modules/driver'])
})

test('finds the database driver of this project, which is installed', () => {
  const lockfile = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
  const folders = runtimePackageFolders(lockfile)
  expect(folders).toContain('node_modules/better-sqlite3')
  expect(folders.filter((folder) => !existsSync(join(projectFolder, folder)))).toEqual([])
})
