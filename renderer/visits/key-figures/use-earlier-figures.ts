import type { KeyFigure } from '../../../assessments/core/visits/entries/key-figure.ts'
import type { VisitRecord } from '../../../assessments/core/visits/visit.ts'
import { useEarlierVisits, useVisitIfAny } from '../../api/use-visits.ts'

export interface EarlierFigures {
  /** Day on site of that visit, ISO date. */
  readonly date: string
  readonly figures: Readonly<Record<string, KeyFigure>>
}

/** The key figures of the closed visit before this one; null while there is none. */
export function useEarlierFigures(visit: VisitRecord): EarlierFigures | null {
  const last = useEarlierVisits(visit).data?.at(-1)?.visit ?? null
  const figures = useVisitIfAny(last?.id ?? null).data?.entries.key_figure
  return last === null || figures === undefined ? null : { date: last.date, figures }
}
