import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language, Translate } from '../../core/texts/localized.ts'

const roomSchema = z.record(z.string(), z.string())

function readRoom(path: string): Record<string, string> {
  return roomSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Puts values into {{placeholders}}; what a value holds is never looked at again. */
function fillIn(
  text: string,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string {
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
export function loadTranslate(textsFolder: string, language: Language): Translate {
  const folder = join(textsFolder, language)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const texts = new Map(names.flatMap((name) => Object.entries(readRoom(join(folder, name)))))
  return (key, values = {}) => {
    const text = texts.get(key)
    if (text === undefined) throw new Error(`There is no text "${key}" in "${language}".`)
    return fillIn(text, key, values)
  }
}
