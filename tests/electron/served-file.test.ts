import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRoute, mediaTypeOf, servedFile } from '../../electron/served-file.ts'

let parent = ''
let root = ''

beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'served-')))
  root = join(parent, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(parent, 'renderer-evil'))
  writeFileSync(join(root, 'assets', 'ä b.js'), '')
  writeFileSync(join(parent, 'secret.json'), '')
  writeFileSync(join(parent, 'renderer-evil', 'x.js'), '')
  symlinkSync(join(parent, 'secret.json'), join(root, 'link.json'))
})

afterEach(() => rmSync(parent, { recursive: true }))

test('finds a file below the root by its encoded name', async () => {
  expect(await servedFile(root, '/assets/%C3%A4%20b.js')).toBe(join(root, 'assets', 'ä b.js'))
})

test.each([
  '/..%2fsecret.json',
  '/../secret.json',
  '/assets/..%2f..%2fsecret.json',
  '/..%2frenderer-evil%2fx.js',
  '/link.json',
  '/%00.js',
  '/%ff.js',
  '/absent.js',
  '/',
])('serves nothing for %s', async (pathname) => {
  expect(await servedFile(root, pathname)).toBe(null)
})

test('takes a path without the ending of a file for the address of a screen', () => {
  expect(isRoute('/visits/12')).toBe(true)
  expect(isRoute('/instruments/d5.interpreting')).toBe(true)
  expect(isRoute('/assets/index.js')).toBe(false)
})

test('knows no media type for a kind of file that the window does not need', () => {
  expect(mediaTypeOf('a/index.JS')).toBe('text/javascript; charset=utf-8')
  expect(mediaTypeOf('a/tool.exe')).toBe(null)
})
