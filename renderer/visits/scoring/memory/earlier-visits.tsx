import type { ReactNode } from 'react'
import type { EarlierVisit } from '../../../../assessments/core/visits/earlier-results.ts'
import type { VisitRecord } from '../../../../assessments/core/visits/visit.ts'
import { useEarlierVisits } from '../../../api/use-visits.ts'
import { Loaded } from '../../../shared/loaded.tsx'

interface EarlierVisitsProps {
  visit: VisitRecord
  children: (earlier: readonly EarlierVisit[]) => ReactNode
}

/** Reads the visits before this one first: a rating made without knowing of them would not count as blind. */
export function EarlierVisits({ visit, children }: EarlierVisitsProps) {
  return <Loaded query={useEarlierVisits(visit)}>{children}</Loaded>
}
