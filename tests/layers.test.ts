import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
let house: string

beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'layers-'))
  await cp(join(root, '.dependency-cruiser.js'), join(house, '.dependency-cruiser.js'))
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'))
  await write('package.json', '{ "type": "module" }')
})

afterEach(async () => {
  await rm(house, { recursive: true })
})

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, path)), { recursive: true })
  await writeFile(join(house, path), text)
}

/** Names of the rules that the house breaks. */
async function brokenRules(): Promise<string[]> {
  const args = [join(root, 'node_modules/.bin/depcruise'), '.', '-T', 'json']
  const json = await new Promise<string>((done, fail) => {
    execFile(process.execPath, args, { cwd: house }, (error, stdout) =>
      stdout ? done(stdout) : fail(error),
    )
  })
  const { summary } = JSON.parse(json) as { summary: { violations: { rule: { name: string } }[] } }
  return [...new Set(summary.violations.map((violation) => violation.rule.name))]
}

const value = 'export const value = 1\n'
const forbidden: [rule: string, from: string, to: string][] = [
  ['core-looks-only-where-it-may', 'assessments/core/a.ts', 'assessments/contract/b.ts'],
  ['contract-looks-only-where-it-may', 'assessments/contract/a.ts', 'assessments/storage/b.ts'],
  ['storage-looks-only-where-it-may', 'assessments/storage/a.ts', 'assessments/contract/b.ts'],
  ['files-looks-only-where-it-may', 'assessments/files/a.ts', 'assessments/storage/b.ts'],
  ['operations-looks-only-where-it-may', 'assessments/operations/a.ts', 'electron/b.ts'],
  ['cli-looks-only-where-it-may', 'assessments/cli/a.ts', 'renderer/b.ts'],
  ['electron-looks-only-where-it-may', 'electron/a.ts', 'renderer/b.ts'],
  ['renderer-looks-only-where-it-may', 'renderer/a.ts', 'assessments/storage/b.ts'],
]

describe('the one-way rule', () => {
  it('is content with an import downwards', async () => {
    await write('assessments/core/b.ts', value)
    await write(
      'renderer/a.ts',
      "import { value } from '../assessments/core/b.ts'\nexport const a = value\n",
    )
    expect(await brokenRules()).toEqual([])
  })

  it.each(forbidden)('%s: refuses %s importing %s', async (rule, from, to) => {
    await write(to, value)
    const up = '../'.repeat(from.split('/').length - 1)
    await write(from, `import { value } from '${up}${to}'\nexport const a = value\n`)
    expect(await brokenRules()).toEqual([rule])
  })

  it('sees imports that are only for types', async () => {
    await write('electron/b.ts', 'export type B = string\n')
    await write(
      'assessments/core/a.ts',
      "import type { B } from '../../electron/b.ts'\nexport type A = B\n",
    )
    expect(await brokenRules()).toEqual(['core-looks-only-where-it-may'])
  })

  it('keeps Node out of core', async () => {
    await write(
      'assessments/core/a.ts',
      "import { join } from 'node:path'\nexport const a = join\n",
    )
    expect(await brokenRules()).toEqual(['core-needs-nothing-but-zod'])
  })

  it.each([
    ['only-word-loads-docx', 'docx', 'word'],
    ['only-excel-loads-workbook-libraries', 'write-excel-file', 'excel'],
    ['only-excel-loads-workbook-libraries', 'read-excel-file', 'excel'],
  ])('%s: keeps %s in its room', async (rule, library, room) => {
    const imports = `import value from '${library}'\nexport const a = value\n`
    const paths = [`node_modules/${library}/index.js`, `node_modules/${library}/package.json`]
    await rm(join(house, 'node_modules'))
    await write(paths[0] ?? '', 'export default 1\n')
    await write(paths[1] ?? '', `{ "name": "${library}", "type": "module", "main": "index.js" }`)
    await write(`assessments/files/${room}/a.ts`, imports)
    expect(await brokenRules()).toEqual([])
    await write('assessments/operations/a.ts', imports)
    expect(await brokenRules()).toEqual([rule])
  })

  it('refuses a cycle', async () => {
    await write('scripts/a.ts', "import { b } from './b.ts'\nexport const a = () => b\n")
    await write('scripts/b.ts', "import { a } from './a.ts'\nexport const b = () => a\n")
    expect(await brokenRules()).toEqual(['no-cycles'])
  })
})
