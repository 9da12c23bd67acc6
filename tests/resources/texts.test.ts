import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '../../assessments/contract/operations.ts'
import { languages } from '../../assessments/core/texts/localized.ts'
import { refusalCodes } from '../../renderer/api/refusal-texts.ts'
import { derivedTextKeys } from './derived-text-keys.ts'

const root = join(import.meta.dirname, '../..')
const textsFolder = join(root, 'resources/texts')
const sourceFolders = ['assessments', 'electron', 'renderer']

const rooms = readdirSync(join(textsFolder, 'de'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))

function readTexts(language: string, room: string): Record<string, string> {
  return JSON.parse(readFileSync(join(textsFolder, language, `${room}.json`), 'utf8'))
}

const placeholdersOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ')

const sources = sourceFolders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n')
const literals = new Set(
  [...sources.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , literal]) => literal),
)

/** A counted text is asked for by its name without the ending. */
const askedFor = (key: string) => key.replace(/_(one|other)$/, '')

describe.each(rooms)('the texts of %s', (room) => {
  const [de, en] = languages.map((language) => readTexts(language, room))

  it('have the same keys in both languages', () => {
    expect(Object.keys(en ?? {})).toEqual(Object.keys(de ?? {}))
  })

  it('are sorted and named after their file', () => {
    const keys = Object.keys(de ?? {})
    expect(keys).toEqual([...keys].sort())
    expect(keys.filter((key) => !key.startsWith(`${room}.`))).toEqual([])
  })

  it('have the same placeholders in both languages', () => {
    const differing = Object.entries(de ?? {}).filter(
      ([key, text]) => placeholdersOf(text) !== placeholdersOf(en?.[key] ?? ''),
    )
    expect(differing).toEqual([])
  })

  it('are all said somewhere, and none is empty', () => {
    const unused = Object.keys(de ?? {}).filter(
      (key) =>
        !literals.has(key) && !literals.has(askedFor(key)) && !derivedTextKeys.has(askedFor(key)),
    )
    expect(unused).toEqual([])
    const texts = [...Object.values(de ?? {}), ...Object.values(en ?? {})]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })
})

it('finds a text for every key that the code names', () => {
  const keys = rooms.flatMap((room) => Object.keys(readTexts('de', room)))
  const known = new Set([...keys, ...keys.map(askedFor)])
  const otherNames = new Set<string>([...refusalCodes, ...Object.keys(operations)])
  const unknown = [...literals].filter(
    (literal): literal is string =>
      literal !== undefined &&
      new RegExp(`^(${rooms.join('|')})\\.[\\w.]+$`).test(literal) &&
      !/\.(ts|tsx|json|js|css|yaml)$/.test(literal) &&
      !otherNames.has(literal) &&
      !known.has(literal),
  )
  expect(unknown).toEqual([])
})

it('has a text for every key that is built from a list of codes', () => {
  const known = new Set(rooms.flatMap((room) => Object.keys(readTexts('de', room)).map(askedFor)))
  expect([...derivedTextKeys].filter((key) => !known.has(key))).toEqual([])
})
