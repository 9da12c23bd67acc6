import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readStage } from '../support/stage.ts'

const kilobyte = 1_024
const outFolder = () => join(readStage().appFolder, 'out')

test('the built app knows no policy but the strict one', () => {
  const main = join(outFolder(), 'main')
  const files = readdirSync(main, { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(2)
  const loose = scripts.filter((file) =>
    /unsafe-inline/.test(readFileSync(join(main, file), 'utf8')),
  )
  expect(loose).toEqual([])
})

test('the preload script is one small file', () => {
  const folder = join(outFolder(), 'preload')
  expect(readdirSync(folder)).toEqual(['preload.cjs'])
  expect(readFileSync(join(folder, 'preload.cjs')).byteLength).toBeLessThan(10 * kilobyte)
})

test('the page holds no inline script and no inline style', () => {
  const html = readFileSync(join(outFolder(), 'renderer', 'index.html'), 'utf8')
  expect(html).toContain('src="/assets/')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|data:/)
})

test('only the job process loads what writes Word files', () => {
  expect(loadedBy('main.js')).not.toContain('w:document')
  expect(loadedBy('data-process.js')).not.toContain('w:document')
  expect(loadedBy('job-process.js')).toContain('w:document')
})

/** The text of a script and of all that it imports. */
function loadedBy(name: string, seen = new Set<string>()): string {
  if (seen.has(name)) return ''
  seen.add(name)
  const text = readFileSync(join(outFolder(), 'main', name), 'utf8')
  const imports = [...text.matchAll(/from ?"\.\.?\/([^"]+)"|import ?"\.\.?\/([^"]+)"/g)]
  const names = imports.map(([, from, bare]) => from ?? bare ?? '')
  return text + names.map((each) => loadedBy(inFolder(name, each), seen)).join('')
}

function inFolder(from: string, name: string): string {
  return from.startsWith('chunks/') && !name.includes('/') ? `chunks/${name}` : name
}
