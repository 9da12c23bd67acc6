import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { VisitId } from '../../../assessments/core/visits/visit.ts'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { EarlierVisits } from './memory/earlier-visits.tsx'
import { ScoringBoard } from './scoring-board.tsx'

/** Where somebody was in each visit, for as long as the window lives. */
const lastPlaces = new Map<VisitId, string>()

/** Opens at the criterion of the address, else where somebody worked last. */
export function ScoringScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const { indicator, at } = useSearch({ from: '/visits/$visitId/' })
  const visit = useVisit(visitId)
  const keepPlace = useKeepPlace(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <EarlierVisits visit={loaded.visit}>
          {(earlier) => (
            <ScoringBoard
              // Another visit, or another version of its instrument, starts at a place of its own.
              key={`${visitId} ${loaded.visit.snapshotHash}`}
              loaded={loaded}
              earlier={earlier}
              startAt={at ?? lastPlaces.get(visitId) ?? loaded.lastIndicatorId}
              jumpTo={indicator ?? null}
              onPlace={keepPlace}
            />
          )}
        </EarlierVisits>
      )}
    </Loaded>
  )
}

/** Writes the criterion into the address, from where the window opens there again. */
function useKeepPlace(visitId: VisitId) {
  const navigate = useNavigate()
  return useCallback(
    (indicatorId: string) => {
      lastPlaces.set(visitId, indicatorId)
      navigate({
        to: '/visits/$visitId',
        params: { visitId },
        search: { at: indicatorId },
        replace: true,
        resetScroll: false,
      })
    },
    [navigate, visitId],
  )
}
