import { Alert, VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { WholeVisit } from '../../api/use-visits.ts'
import { useWords } from '../../texts/use-words.ts'
import { useUndoKeys } from '../entries/use-undo-keys.ts'
import { VisitDetailsDrawer } from '../visit-details-drawer.tsx'
import { AgendaSection } from './agenda-section.tsx'
import { DocumentsSection } from './documents-section.tsx'
import { EngagementSection } from './engagement-section.tsx'
import { MeasuresSection } from './measures-section.tsx'
import classes from './preparation.module.css'
import { PreparationToolbar } from './preparation-toolbar.tsx'
import { QuestionsSection } from './questions-section.tsx'
import { ReadinessPanel } from './readiness-panel.tsx'
import { usePreparation } from './use-preparation.ts'

/** What is agreed, planned, requested and asked before the day on site, with what is still missing beside it. */
export function PreparationBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const preparation = usePreparation(loaded)
  const { store, save, visit, isLocked } = preparation
  const [announcement, setAnnouncement] = useState('')
  const [detailsOpened, setDetailsOpened] = useState(false)
  const announceStep = (kind: 'undo' | 'redo') =>
    setAnnouncement(words(kind === 'undo' ? 'preparation.undone' : 'preparation.redone'))
  useUndoKeys(store, isLocked, announceStep)
  const openDetails = () => setDetailsOpened(true)
  return (
    <div className={classes.board}>
      <PreparationToolbar store={store} save={save} isLocked={isLocked} onStep={announceStep} />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      {isLocked ? (
        <Alert className={classes.locked} color="gray" icon={<IconLock aria-hidden />}>
          {words('preparation.locked')}
        </Alert>
      ) : (
        <ReadinessPanel preparation={preparation} onDetails={openDetails} />
      )}
      <div className={classes.sections}>
        <EngagementSection preparation={preparation} onDetails={openDetails} />
        <AgendaSection preparation={preparation} onAnnounce={setAnnouncement} />
        <DocumentsSection preparation={preparation} />
        <QuestionsSection preparation={preparation} />
        <MeasuresSection preparation={preparation} />
      </div>
      <VisitDetailsDrawer
        opened={detailsOpened}
        visit={visit}
        onClose={() => setDetailsOpened(false)}
      />
    </div>
  )
}
