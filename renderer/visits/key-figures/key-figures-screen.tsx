import { useParams } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { KeyFiguresBoard } from './key-figures-board.tsx'

export function KeyFiguresScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>{(loaded) => <KeyFiguresBoard key={visitId} loaded={loaded} />}</Loaded>
  )
}
