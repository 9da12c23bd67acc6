import { useParams } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { DoubleRatingBoard } from './double-rating-board.tsx'

export function DoubleRatingScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <DoubleRatingBoard key={`${visitId} ${loaded.visit.snapshotHash}`} loaded={loaded} />
      )}
    </Loaded>
  )
}
