import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheRoot, isOpenToEveryone } from '../../../scripts/cache/cache-root.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function closedHome(): string {
  const home = temporaryFolder()
  chmodSync(home, 0o700)
  return home
}

function openHome(): string {
  const home = temporaryFolder()
  chmodSync(home, 0o755)
  return home
}

test('sees that a folder below a private home is closed to others', () => {
  const home = closedHome()
  const project = join(home, 'project')
  mkdirSync(project)
  chmodSync(project, 0o755)
  expect(isOpenToEveryone(project)).toBe(false)
})

test('sees that a folder with open ancestors is open', () => {
  expect(isOpenToEveryone(openHome())).toBe(true)
})

test('counts a folder that does not exist yet by its ancestors', () => {
  expect(isOpenToEveryone(join(openHome(), 'not', 'there'))).toBe(true)
  expect(isOpenToEveryone(join(closedHome(), 'not', 'there'))).toBe(false)
})

test('keeps the cache where the user put it, as long as a guest can read it', () => {
  const base = openHome()
  expect(cacheRoot({ XDG_CACHE_HOME: base })).toBe(join(base, 'oeffnungskompass'))
})

test('moves the cache of root out of a private home, and nobody else’s', () => {
  const base = closedHome()
  const isRoot = process.getuid?.() === 0
  const expected = isRoot ? '/var/cache/oeffnungskompass' : join(base, 'oeffnungskompass')
  expect(cacheRoot({ XDG_CACHE_HOME: base })).toBe(expected)
})
