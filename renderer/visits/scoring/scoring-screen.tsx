import { useLocation, useParams, useSearch } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { ScoringBoard } from './scoring-board.tsx'

export function ScoringScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const { indicator } = useSearch({ from: '/visits/$visitId/' })
  const arrival = useLocation({ select: ({ state }) => state.__TSR_key })
  const visit = useVisit(visitId)
  // Keyed, so that another visit starts at its own first open item, and every jump arrives.
  const key = indicator === undefined ? visitId : arrival
  return (
    <Loaded query={visit}>
      {(loaded) => <ScoringBoard key={key} loaded={loaded} startsAt={indicator ?? null} />}
    </Loaded>
  )
}
