import { useState } from 'react'
import type { VisitId } from '../../assessments/core/visits/visit.ts'

/** Kept until the app is quit, and nowhere on the disk. */
const hiddenByVisit = new Map<VisitId, ReadonlySet<string>>()

/** Which points of the closing talk the consultant does not want to show. */
export function useHiddenPoints(visitId: VisitId) {
  const [hidden, setHidden] = useState(() => hiddenByVisit.get(visitId) ?? new Set<string>())
  function show(pointId: string, isShown: boolean) {
    const others = [...hidden].filter((id) => id !== pointId)
    const now = new Set(isShown ? others : [...others, pointId])
    hiddenByVisit.set(visitId, now)
    setHidden(now)
  }
  return { isHidden: (pointId: string) => hidden.has(pointId), show }
}
