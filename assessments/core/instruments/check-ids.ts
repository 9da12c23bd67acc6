import { structureFile } from './instrument-files.ts'
import type { InstrumentFindingCode, PathStep, UnlocatedFinding } from './instrument-finding.ts'
import type { InstrumentStructure } from './instrument-source.ts'

interface PlacedValue {
  readonly value: string
  readonly path: readonly PathStep[]
}

/** Ids, codes and comparison keys that occur twice, and ids of earlier versions that are used again. */
export function checkIds(structure: InstrumentStructure): UnlocatedFinding[] {
  const { topics, roles, places, legalBases, blocks, dimensions } = structure
  const indicators = placedIndicators(structure)
  const livingIds = new Set(indicators.map(({ indicator }) => indicator.id))
  return [
    ...repeated('duplicate_id', placed('topics', topics)),
    ...repeated('duplicate_id', placed('roles', roles)),
    ...repeated('duplicate_id', placed('places', places)),
    ...repeated('duplicate_id', placedFields('legalBases', legalBases, 'id')),
    ...repeated('duplicate_id', placedFields('blocks', blocks, 'id')),
    ...repeated('duplicate_id', placedFields('dimensions', dimensions, 'id')),
    ...repeated('duplicate_code', placedFields('dimensions', dimensions, 'code')),
    ...repeated(
      'duplicate_id',
      indicators.map(({ indicator, path }) => ({ value: indicator.id, path: [...path, 'id'] })),
    ),
    ...repeated(
      'duplicate_comparison_key',
      indicators.map(({ indicator, path }) => ({
        value: indicator.comparisonKey,
        path: [...path, 'comparisonKey'],
      })),
    ),
    ...retiredIds(structure)
      .filter(({ value }) => livingIds.has(value))
      .map((retired) => finding('retired_id_in_use', retired)),
  ]
}

/** Every indicator of the catalogue with the place where it stands. */
function placedIndicators({ dimensions }: InstrumentStructure) {
  return dimensions.flatMap((dimension, dimensionIndex) =>
    dimension.indicators.map((indicator, index) => ({
      indicator,
      path: ['dimensions', dimensionIndex, 'indicators', index] as const,
    })),
  )
}

function retiredIds(structure: InstrumentStructure): PlacedValue[] {
  return [
    ...placed('dropped', structure.dropped),
    ...placedIndicators(structure).flatMap(({ indicator, path }) =>
      indicator.replaces.map(({ id }, index) => ({
        value: id,
        path: [...path, 'replaces', index, 'id'],
      })),
    ),
  ]
}

function placed(section: string, values: readonly string[]): PlacedValue[] {
  return values.map((value, index) => ({ value, path: [section, index] }))
}

function placedFields<Field extends string>(
  section: string,
  entries: readonly Readonly<Record<Field, string>>[],
  field: Field,
): PlacedValue[] {
  return entries.map((entry, index) => ({ value: entry[field], path: [section, index, field] }))
}

function repeated(code: InstrumentFindingCode, values: readonly PlacedValue[]): UnlocatedFinding[] {
  const seen = new Set<string>()
  return values.filter(({ value }) => isRepeat(seen, value)).map((value) => finding(code, value))
}

function isRepeat(seen: Set<string>, value: string): boolean {
  if (seen.has(value)) return true
  seen.add(value)
  return false
}

function finding(code: InstrumentFindingCode, { value, path }: PlacedValue): UnlocatedFinding {
  return { file: structureFile, path, code, params: { id: value } }
}
