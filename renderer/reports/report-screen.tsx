import { useParams } from '@tanstack/react-router'
import { useVisit } from '../api/use-visits.ts'
import { Loaded } from '../shared/loaded.tsx'
import { ReportBoard } from './report-board.tsx'

export function ReportScreen() {
  const { visitId } = useParams({ from: '/visits/$visitId' })
  return (
    <Loaded query={useVisit(visitId)}>
      {(loaded) => <ReportBoard key={visitId} loaded={loaded} />}
    </Loaded>
  )
}
