import type { EarlierFigures } from '../../../assessments/core/visits/key-figure-sheet.ts'
import type { VisitRecord } from '../../../assessments/core/visits/visit.ts'
import { useEarlierVisits, useWholeVisits } from '../../api/use-visits.ts'

/** As many visits as the memory beside a criterion looks back. */
const visitsBack = 3

/** The key figures of the closed visits before this one, the latest first; empty while there are none. */
export function useEarlierFigures(visit: VisitRecord): readonly EarlierFigures[] {
  const earlier = useEarlierVisits(visit).data ?? []
  const ids = earlier
    .slice(-visitsBack)
    .map(({ visit: { id } }) => id)
    .toReversed()
  return useWholeVisits(ids).map(({ visit: { date }, entries }) => ({
    date,
    figures: entries.key_figure,
  }))
}
