import { useMemo } from 'react'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import { type SinceAgreed, sinceAgreed } from '../../assessments/core/measures/since-agreed.ts'
import { assessedVisit } from '../../assessments/core/visits/visit.ts'
import { useVisitSeries, type WholeVisit } from '../api/use-visits.ts'
import { useVisitEntries } from '../visits/entries/use-visit-entries.ts'

/**
 * What the indicators of a measure have done between the visit in which it was taken up and this one.
 * @returns null in that visit itself, and while the others are on their way
 */
export function useSinceAgreed(measure: Measure, loaded: WholeVisit): SinceAgreed | null {
  const { visit, snapshot } = loaded
  const series = useVisitSeries(visit.organisationId)
  const { content } = useVisitEntries(loaded)
  const answers = content.answer
  return useMemo(() => {
    const takenUpIn = series.data?.visits.find(({ id }) => id === measure.visitId)
    const before = takenUpIn && series.data?.snapshots[takenUpIn.snapshotHash]
    if (takenUpIn === undefined || before === undefined || takenUpIn.id === visit.id) return null
    return sinceAgreed(
      measure,
      assessedVisit(takenUpIn, before),
      assessedVisit({ ...visit, answers: { ...answers } }, snapshot),
    )
  }, [series.data, measure, visit, answers, snapshot])
}
