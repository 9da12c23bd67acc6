import { useParams, useSearch } from '@tanstack/react-router'
import { useVisit } from '../../api/use-visits.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { ConversationsBoard } from './conversations-board.tsx'

export function ConversationsScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  const { conversation } = useSearch({ from: '/visits/$visitId/conversations' })
  const visit = useVisit(visitId)
  return (
    <Loaded query={visit}>
      {(loaded) => (
        <ConversationsBoard
          key={`${visitId} ${conversation ?? ''}`}
          loaded={loaded}
          startAt={conversation ?? null}
        />
      )}
    </Loaded>
  )
}
