import { useState } from 'react'
import type { WholeVisit } from '../../api/use-visits.ts'
import { useWords } from '../../texts/use-words.ts'
import { BoardFrame } from '../board/board-frame.tsx'
import { VisitDetailsDrawer } from '../visit-details-drawer.tsx'
import { AgendaSection } from './agenda-section.tsx'
import { DocumentsSection } from './documents-section.tsx'
import { EngagementSection } from './engagement-section.tsx'
import { MeasuresSection } from './measures-section.tsx'
import { QuestionsSection } from './questions-section.tsx'
import { ReadinessPanel } from './readiness-panel.tsx'
import { usePreparation } from './use-preparation.ts'

/** What is agreed, planned, requested and asked before the day on site, with what is still missing beside it. */
export function PreparationBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const preparation = usePreparation(loaded)
  const [detailsOpened, setDetailsOpened] = useState(false)
  const openDetails = () => setDetailsOpened(true)
  return (
    <BoardFrame
      board={preparation}
      lockedText={words('preparation.locked')}
      aside={<ReadinessPanel preparation={preparation} onDetails={openDetails} />}
    >
      <EngagementSection preparation={preparation} onDetails={openDetails} />
      <AgendaSection preparation={preparation} />
      <DocumentsSection preparation={preparation} />
      <QuestionsSection preparation={preparation} />
      <MeasuresSection preparation={preparation} />
      <VisitDetailsDrawer
        opened={detailsOpened}
        visit={preparation.visit}
        onClose={() => setDetailsOpened(false)}
      />
    </BoardFrame>
  )
}
