import { useParams } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { PreparationBoard } from './preparation-board.tsx'

export function PreparationScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>{(loaded) => <PreparationBoard key={visitId} loaded={loaded} />}</Loaded>
  )
}
