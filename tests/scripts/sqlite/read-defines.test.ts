import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDefines } from '../../../scripts/sqlite/read-defines.ts'

const driver = createRequire(import.meta.url).resolve('better-sqlite3/package.json')

test('reads the options with their values', () => {
  expect(readDefines("{ 'defines': [\n 'SQLITE_DQS=0',\n 'SQLITE_SOUNDEX', ] }")).toEqual([
    'SQLITE_DQS=0',
    'SQLITE_SOUNDEX',
  ])
})

test('reads those of the installed driver', () => {
  const gypi = readFileSync(join(driver, '..', 'deps', 'defines.gypi'), 'utf8')
  expect(readDefines(gypi)).toContain('SQLITE_DEFAULT_FOREIGN_KEYS=1')
})

test('refuses a build file without options rather than building another SQLite', () => {
  expect(() => readDefines('{}')).toThrow()
})
