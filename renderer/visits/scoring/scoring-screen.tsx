import { useParams } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { EarlierVisits } from './memory/earlier-visits.tsx'
import { ScoringBoard } from './scoring-board.tsx'

export function ScoringScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  // Keyed, so that another visit starts at its own first open item.
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <EarlierVisits visit={loaded.visit}>
          {(earlier) => <ScoringBoard key={visitId} loaded={loaded} earlier={earlier} />}
        </EarlierVisits>
      )}
    </Loaded>
  )
}
