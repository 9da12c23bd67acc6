import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

export type JsonFileContent<Value> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'read'; readonly value: Value }

export function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): JsonFileContent<z.infer<Schema>> {
  const text = textOf(path)
  if (text === null) return { kind: 'absent' }
  const parsed = schema.safeParse(jsonOf(text))
  return parsed.success ? { kind: 'read', value: parsed.data } : { kind: 'damaged' }
}

/** Replaces the file as a whole, so that a crash leaves the old one or the new one. */
export function writeJsonFile(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.new`
  writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { flush: true })
  renameSync(temporary, path)
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
