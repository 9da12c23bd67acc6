import { type ExaminedAreas, examinedAreasSchema } from './answer.ts'

/** The two numbers as somebody writes them. */
export interface WrittenAreas {
  readonly examined: string
  readonly total: string
}

export type AreasReading =
  | { readonly kind: 'read'; readonly areas: ExaminedAreas | null }
  | {
      readonly kind: 'refused'
      readonly field: keyof WrittenAreas
      readonly reason: 'missing' | 'no_count' | 'no_area' | 'more_than_there_are'
    }

/**
 * Reads "Geprüfte Bereiche x von y", whole numbers up to 999. Both fields empty: nobody has counted, null.
 * Refuses one number alone, what is no count, a total of 0, and more examined than there are.
 */
export function readExaminedAreas({ examined, total }: WrittenAreas): AreasReading {
  if (examined.trim() === '' && total.trim() === '') return { kind: 'read', areas: null }
  const trouble = troubleIn('examined', examined) ?? troubleIn('total', total)
  if (trouble !== null) return trouble
  if (Number(total) === 0) return { kind: 'refused', field: 'total', reason: 'no_area' }
  const areas = examinedAreasSchema.safeParse({ examined: Number(examined), total: Number(total) })
  return areas.success
    ? { kind: 'read', areas: areas.data }
    : { kind: 'refused', field: 'examined', reason: 'more_than_there_are' }
}

function troubleIn(field: keyof WrittenAreas, written: string): AreasReading | null {
  if (written.trim() === '') return { kind: 'refused', field, reason: 'missing' }
  return /^\d{1,3}$/.test(written.trim()) ? null : { kind: 'refused', field, reason: 'no_count' }
}
