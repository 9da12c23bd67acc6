import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  completeLockfile,
  type Lockfile,
  missingOptional,
} from '../../../scripts/lockfile/complete-lockfile.ts'
import { platformOf } from '../../../scripts/lockfile/platform-of.ts'
import { projectFolder } from '../../../scripts/project-folder.ts'

const incomplete: Lockfile = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { 'tool-linux-x64': '2.0.0', 'tool-win32-x64': '2.0.0' },
    },
    'node_modules/tool-linux-x64': { version: '2.0.0' },
  },
}

test('finds the platform that the registry did not have', () => {
  expect(missingOptional(incomplete)).toEqual([
    { name: 'tool-win32-x64', version: '2.0.0', dev: true },
  ])
})

test('adds it for that platform only, and leaves everything else as it was', () => {
  const { packages } = completeLockfile(incomplete)
  expect(packages).toEqual({
    ...incomplete.packages,
    'node_modules/tool-win32-x64': {
      version: '2.0.0',
      cpu: ['x64'],
      os: ['win32'],
      dev: true,
      optional: true,
    },
  })
  expect(missingOptional({ packages })).toEqual([])
})

test('reads platforms out of names', () => {
  expect(platformOf('@oxc-parser/binding-linux-arm-musleabihf')).toEqual({
    cpu: ['arm'],
    os: ['linux'],
    libc: ['musl'],
  })
  expect(platformOf('@oxc-parser/binding-linux-x64-gnu').libc).toEqual(['glibc'])
  expect(() => platformOf('fsevents')).toThrow('processor')
})

test('this project’s lockfile misses no platform (else: node scripts/complete-lockfile.ts)', () => {
  const lockfile = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
  expect(missingOptional(JSON.parse(lockfile) as Lockfile)).toEqual([])
})
