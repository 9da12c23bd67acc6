import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language, Translate } from '../../core/texts/localized.ts'

const roomSchema = z.record(z.string(), z.string())

async function readRoom(path: string): Promise<Record<string, string>> {
  return roomSchema.parse(JSON.parse(await readFile(path, 'utf8')))
}

/** Puts values into {{placeholders}}; what a value holds is never looked at again. */
function fillIn(text: string, key: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`Text "${key}" needs a value for "${name}".`)
    return String(values[name])
  })
}

/**
 * Loads every text of a language for use outside the window. The returned function throws on an unknown
 * key or a missing value: a text that is not there is a bug, not something a reader should see.
 * @param textsFolder holds a folder per language, in it one flat file per room
 */
export async function loadTexts(textsFolder: string, language: Language): Promise<Translate> {
  const folder = join(textsFolder, language)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const rooms = await Promise.all(names.map((name) => readRoom(join(folder, name))))
  const texts = new Map(rooms.flatMap((room) => Object.entries(room)))
  return (key, values = {}) => {
    const text = texts.get(key)
    if (text === undefined) throw new Error(`There is no text "${key}" in "${language}".`)
    return fillIn(text, key, values)
  }
}
