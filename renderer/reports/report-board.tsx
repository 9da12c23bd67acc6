import { Alert, Button, Skeleton, VisuallyHidden } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { usualEdition } from '../../assessments/core/reports/report-edition.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import { useOrganisation } from '../api/use-organisations.ts'
import { usePeers } from '../api/use-overview.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { LanguageChoice } from '../shared/language-choice.tsx'
import { RefusalNotice } from '../shared/refusal-notice.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import boards from '../visits/board/board.module.css'
import { BoardToolbar } from '../visits/board/board-toolbar.tsx'
import { useBoard } from '../visits/board/use-board.ts'
import { useUndoKeys } from '../visits/entries/use-undo-keys.ts'
import { AttachedPicture } from './attached-picture.tsx'
import { ChaptersPanel } from './chapters-panel.tsx'
import { ChecksPanel } from './checks-panel.tsx'
import { CommentsSection } from './comments-section.tsx'
import { EditionChoice } from './edition-choice.tsx'
import { ExportsPanel } from './exports-panel.tsx'
import { LeftOutPanel } from './left-out-panel.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { ReportPaper } from './report-paper.tsx'
import classes from './reports.module.css'
import { useReportPreview } from './use-report-preview.ts'

/** The report as it would go out, what is worth a look before, and what the organisation said about it. */
export function ReportBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const board = useBoard(loaded)
  const { visit, store, content, save, isLocked, announcement, announce } = board
  const isClosed = visit.closedAt !== null
  const [edition, setEdition] = useState(usualEdition(isClosed))
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [isExporting, setIsExporting] = useState(false)
  const organisation = useOrganisation(visit.organisationId)
  const allowed = isClosed || edition.version !== 'final' ? edition : usualEdition(false)
  const peers = usePeers(visit)
  const { preview, isComposing, refusal } = useReportPreview(
    { visitId: visit.id, edition: allowed, language },
    content,
    peers.dataUpdatedAt,
  )
  const announceStep = (kind: 'undo' | 'redo') =>
    announce(words(kind === 'undo' ? 'board.undone' : 'board.redone'))
  useUndoKeys(store, isLocked, announceStep)
  return (
    <div className={`${boards.board} ${classes.board}`}>
      <BoardToolbar store={store} save={save} isLocked={isLocked} onStep={announceStep} />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <aside className={`${boards.aside} ${classes.aside}`} aria-label={words('reports.make')}>
        <div className={boards.panel}>
          <EditionChoice edition={allowed} isClosed={isClosed} onChange={setEdition} />
          <LanguageChoice
            label={words('reports.language')}
            language={language}
            onChange={setLanguage}
          />
          <Button
            leftSection={<IconDeviceFloppy size={18} aria-hidden />}
            onClick={() => setIsExporting(true)}
          >
            {words('reports.save')}
          </Button>
        </div>
        {preview !== null && <ChecksPanel checks={preview.checks} visit={visit} />}
        <ChaptersPanel board={board} report={preview?.report ?? null} />
        {preview !== null && <LeftOutPanel leftOut={preview.leftOut} />}
        <ExportsPanel visitId={visit.id} />
      </aside>
      <div className={boards.main}>
        <section className={classes.preview} aria-labelledby="report-preview">
          <h2 id="report-preview" className={classes.previewTitle}>
            {words('reports.preview')}
            <span role="status" className={boards.dimmed}>
              {isComposing ? words('reports.composing') : ''}
            </span>
          </h2>
          {isLocked && <Alert color="gray">{words('reports.locked')}</Alert>}
          {refusal !== null && <RefusalNotice refusal={refusal} />}
          {preview === null && refusal === null && <Skeleton h={900} maw={794} />}
          {preview !== null && (
            <ReportPaper
              report={preview.report}
              visit={visit}
              drawPicture={(picture) => <AttachedPicture {...picture} />}
            />
          )}
        </section>
        <CommentsSection board={board} />
      </div>
      <ReportDialog
        opened={isExporting}
        loaded={loaded}
        organisationName={organisation.data?.name ?? ''}
        atStart={allowed}
        checks={preview?.checks.length ?? 0}
        onClose={() => setIsExporting(false)}
      />
    </div>
  )
}
