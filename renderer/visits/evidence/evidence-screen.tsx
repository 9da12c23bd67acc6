import { useParams, useSearch } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { EvidenceBoard } from './evidence-board.tsx'

export function EvidenceScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const { evidence } = useSearch({ from: '/visits/$visitId/evidence' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <EvidenceBoard
          key={`${visitId} ${evidence ?? ''}`}
          loaded={loaded}
          startAt={evidence ?? null}
        />
      )}
    </Loaded>
  )
}
