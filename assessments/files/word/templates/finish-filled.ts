import { unzipSync, zipSync } from 'fflate'
import type { TemplateContent } from '../../../core/reports/templates/place-in-template.ts'

/** A character that Unicode keeps free for programs: no text of a person's has it, and XML lets it through. */
const shield = '\uFDD0'
const braces = '{{'

/** The same value with braces in its texts made unrecognisable; keys stay. */
function shielded<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll(braces, shield) as Value
  if (Array.isArray(value)) return value.map(shielded) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shielded(inner)]),
  ) as Value
}

function withShieldedValues<Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...map].map(([key, value]) => [key, shielded(value)]))
}

/**
 * What is put into a template, so that nobody's own words are taken for a placeholder: somebody may well
 * have written {{bericht}} in a remark.
 */
export function shieldBraces(content: TemplateContent): TemplateContent {
  const { texts, chapters, charts } = content
  return {
    ...content,
    texts: withShieldedValues(texts),
    chapters: withShieldedValues(chapters),
    charts: withShieldedValues(charts),
  }
}

/** The earliest that a zip can say. */
const fixedTime = '1980-01-01T00:00:00'
/** What the docx library calls a relationship that a patch brings along: a word by chance. */
const idByChance = /(?<=")rId[\w-]{21}(?=")/g

function isText(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels')
}

/**
 * Gives a filled file its braces back, and takes from it what only chance and the clock have put in: the same
 * report in the same template is the same file.
 */
export function finishFilled(file: Uint8Array): Buffer {
  const ids = new Map<string, string>()
  const steady = (id: string) => {
    const known = ids.get(id) ?? `rIdPatch${ids.size + 1}`
    ids.set(id, known)
    return known
  }
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => {
    // The numbers of a chart lie in a workbook of their own.
    if (name.endsWith('.xlsx')) return [name, finishFilled(bytes)]
    if (!isText(name)) return [name, bytes]
    const text = Buffer.from(bytes).toString('utf8')
    return [name, Buffer.from(text.replaceAll(shield, braces).replace(idByChance, steady))]
  })
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: fixedTime }))
}
