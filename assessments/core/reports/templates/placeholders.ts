import type { Language } from '../../texts/localized.ts'
import { type ChapterId, chapterIds } from '../report-chapter-ids.ts'
import { type TextField, textFields } from '../report-fields.ts'

/**
 * What can stand between {{ and }} in a template of the service point's or a client's own. The names are a
 * format: templates written years ago hold them, so none is ever changed or given another meaning.
 */

type Names = Readonly<Record<Language, string>>

const textNames: Readonly<Record<TextField, Names>> = {
  organisation: { de: 'organisation', en: 'organisation' },
  organisationType: { de: 'organisationsart', en: 'organisation_type' },
  supportingBody: { de: 'traeger', en: 'supporting_body' },
  unit: { de: 'standort', en: 'unit' },
  visitDate: { de: 'datum', en: 'date' },
  scope: { de: 'umfang', en: 'scope' },
  consultants: { de: 'beratung', en: 'consultants' },
  instrument: { de: 'instrument', en: 'instrument' },
  version: { de: 'fassung', en: 'version' },
  preparedOn: { de: 'erstellt_am', en: 'prepared_on' },
  title: { de: 'titel', en: 'title' },
  subtitle: { de: 'untertitel', en: 'subtitle' },
  confidentiality: { de: 'vertraulichkeit', en: 'confidentiality' },
  servicePoint: { de: 'servicestelle', en: 'service_point' },
  contact: { de: 'kontakt', en: 'contact' },
  fundingNotice: { de: 'foerderhinweis', en: 'funding_notice' },
  overallPoints: { de: 'gesamtwert', en: 'overall_score' },
  overallStatus: { de: 'gesamtwert_belastbarkeit', en: 'overall_score_reliability' },
  overallChange: { de: 'veraenderung', en: 'change' },
}

export type DimensionPart = 'name' | 'points' | 'level' | 'status'

const dimensionNames: Readonly<Record<DimensionPart, Names>> = {
  name: { de: 'name', en: 'name' },
  points: { de: 'punkte', en: 'points' },
  level: { de: 'stufe', en: 'level' },
  status: { de: 'belastbarkeit', en: 'reliability' },
}

const reportNames: Names = { de: 'bericht', en: 'report' }

const groupNames = {
  chapter: { de: 'kapitel', en: 'chapter' },
  table: { de: 'tabelle', en: 'table' },
  chart: { de: 'diagramm', en: 'chart' },
} as const satisfies Record<string, Names>

const chapterNames: Readonly<Record<ChapterId, Names>> = {
  summary: { de: 'zusammenfassung', en: 'summary' },
  approach: { de: 'vorgehen', en: 'approach' },
  overview: { de: 'ueberblick', en: 'overview' },
  results: { de: 'ergebnisse', en: 'results' },
  self: { de: 'selbstbild', en: 'self_image' },
  development: { de: 'entwicklung', en: 'development' },
  peers: { de: 'vergleich', en: 'peers' },
  plan: { de: 'massnahmen', en: 'measures' },
  offers: { de: 'angebote', en: 'offers' },
  outlook: { de: 'ausblick', en: 'outlook' },
  annex: { de: 'anhang', en: 'annex' },
}

/** Tables that a template can have by themselves, by their id in the report. */
const tableNames: Readonly<Record<string, Names>> = {
  'overview-table': { de: 'dimensionen', en: 'dimensions' },
  'key-figures-table': { de: 'kennzahlen', en: 'key_figures' },
  'self-table': { de: 'selbstbild', en: 'self_image' },
  'change-table': { de: 'veraenderung', en: 'change' },
  'trend-table': { de: 'verlauf', en: 'trend' },
  'plan-table': { de: 'massnahmen', en: 'measures' },
  'offers-table': { de: 'angebote', en: 'offers' },
}

const chartNames: Readonly<Record<string, Names>> = {
  'profile-chart': { de: 'dimensionen', en: 'dimensions' },
  'key-figures-chart': { de: 'kennzahlen', en: 'key_figures' },
  'self-chart': { de: 'selbstbild', en: 'self_image' },
  'change-chart': { de: 'veraenderung', en: 'change' },
}

export type Placeholder =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'dimension'; readonly code: string; readonly part: DimensionPart }
  | { readonly kind: 'report' }
  | { readonly kind: 'chapter'; readonly id: ChapterId }
  | { readonly kind: 'table'; readonly id: string }
  | { readonly kind: 'chart'; readonly id: string }

export interface NamedPlaceholder {
  readonly names: Names
  readonly placeholder: Placeholder
}

const languages = ['de', 'en'] as const

function inGroup(group: Names, names: Names): Names {
  return { de: `${group.de}.${names.de}`, en: `${group.en}.${names.en}` }
}

/** Every placeholder but those of single dimensions, in the order in which they are explained. */
export const placeholders: readonly NamedPlaceholder[] = [
  ...textFields.map(
    (field): NamedPlaceholder => ({
      names: textNames[field],
      placeholder: { kind: 'text', field },
    }),
  ),
  { names: reportNames, placeholder: { kind: 'report' } },
  ...chapterIds.map(
    (id): NamedPlaceholder => ({
      names: inGroup(groupNames.chapter, chapterNames[id]),
      placeholder: { kind: 'chapter', id },
    }),
  ),
  ...(['table', 'chart'] as const).flatMap((kind) =>
    Object.entries(kind === 'table' ? tableNames : chartNames).map(
      ([id, names]): NamedPlaceholder => ({
        names: inGroup(groupNames[kind], names),
        placeholder: { kind, id },
      }),
    ),
  ),
]

/** How a placeholder is written in a language: "kapitel.ausblick". @throws Error for one of a single dimension */
export function placeholderName(
  placeholder: Exclude<Placeholder, { kind: 'dimension' }>,
  language: Language,
): string {
  const key = JSON.stringify(placeholder)
  const found = placeholders.find((one) => JSON.stringify(one.placeholder) === key)
  if (found === undefined) throw new Error(`No placeholder is ${key}.`)
  return found.names[language]
}

/** What a dimension is asked for, under the code of one: "d1.punkte". */
export function dimensionPlaceholders(code: string): readonly NamedPlaceholder[] {
  return Object.entries(dimensionNames).map(([part, names]) => ({
    names: { de: `${code.toLowerCase()}.${names.de}`, en: `${code.toLowerCase()}.${names.en}` },
    placeholder: { kind: 'dimension', code: code.toUpperCase(), part: part as DimensionPart },
  }))
}

/** "Träger" and " traeger " are the same name: case, spaces and umlauts are no reason to fail. */
function plainName(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[\s-]+/g, '_')
}

function byName(named: readonly NamedPlaceholder[]): [string, Placeholder][] {
  return named.flatMap(({ names, placeholder }) =>
    languages.map((language): [string, Placeholder] => [names[language], placeholder]),
  )
}

const known: ReadonlyMap<string, Placeholder> = new Map(byName(placeholders))
const dimensionCode = /^(d\d{1,2})\./

/** @param written what stands between the braces @returns null for a name that means nothing */
export function placeholderNamed(written: string): Placeholder | null {
  const name = plainName(written)
  const [, code] = dimensionCode.exec(name) ?? []
  const named = code === undefined ? known : new Map(byName(dimensionPlaceholders(code)))
  return named.get(name) ?? null
}

/** How many letters have to be changed, added or left out (Levenshtein). */
function lettersApart(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** A name longer than that is no slip of the pen. */
const longestMisspelt = 60

/** The name that was probably meant; null where nothing is near. */
export function nearestName(written: string): string | null {
  const name = plainName(written)
  if (name.length > longestMisspelt) return null
  const [, code] = dimensionCode.exec(name) ?? []
  const named = byName(code === undefined ? placeholders : dimensionPlaceholders(code))
  const near = named
    .map(([other]) => ({ other, apart: lettersApart(name, other) }))
    .filter(({ other, apart }) => apart <= Math.max(1, Math.floor(other.length / 4)))
    .toSorted((a, b) => a.apart - b.apart)
  return near[0]?.other ?? null
}
