import { useParams } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { SelfRatingBoard } from './self-rating-board.tsx'

export function SelfRatingScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <SelfRatingBoard key={`${visitId} ${loaded.visit.snapshotHash}`} loaded={loaded} />
      )}
    </Loaded>
  )
}
