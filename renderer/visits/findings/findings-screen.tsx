import { useParams, useSearch } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { FindingsBoard } from './findings-board.tsx'

export function FindingsScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const { finding } = useSearch({ from: '/visits/$visitId/findings' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <FindingsBoard
          key={`${visitId} ${finding ?? ''}`}
          loaded={loaded}
          startAt={finding ?? null}
        />
      )}
    </Loaded>
  )
}
