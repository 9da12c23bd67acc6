import { Button, Text, VisuallyHidden } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'
import { IconArrowLeft, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { doubleRatingOf } from '../../../assessments/core/agreement/double-rating.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import type { RaterSeat } from '../../../assessments/core/visits/entries/independent-rating.ts'
import { usePreferences } from '../../api/use-app-state.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { IndicatorDrawer } from '../../instruments/indicator-drawer.tsx'
import { useWords } from '../../texts/use-words.ts'
import { StepButtons } from '../board/board-toolbar.tsx'
import type { Board } from '../board/use-board.ts'
import { SaveStatus } from '../entries/save-status.tsx'
import { wordRating } from '../history/word-change.ts'
import { CardList } from '../scoring/card-list.tsx'
import { DimensionHeader } from '../scoring/dimension-header.tsx'
import { DimensionNav } from '../scoring/dimension-nav.tsx'
import scoringClasses from '../scoring/scoring.module.css'
import { progressOfVisit, shownItems } from '../scoring/scoring-items.ts'
import { ShortcutsDialog } from '../scoring/shortcuts-dialog.tsx'
import { useCurrentIndicator } from '../scoring/use-current-indicator.ts'
import { useScoringKeys } from '../scoring/use-scoring-keys.ts'
import classes from './double-rating.module.css'
import { SeatCard } from './seat-card.tsx'
import { finishChange } from './seats-section.tsx'
import { useSeat } from './use-seat.ts'

const everyItem = () => true
const noEvidence = {}

/** One consultant rates alone, with the keys of scoring; nothing of the other one is to be seen. */
export function SeatBoard({
  loaded,
  board,
  seat,
  name,
  onLeave,
}: {
  loaded: WholeVisit
  board: Board
  seat: RaterSeat
  name: string
  onLeave: () => void
}) {
  const words = useWords()
  const { store, content, save, announcement, announce } = board
  const { answers, score, rate: setRating, typeNote, step } = useSeat(board, seat)
  const { singleKeyShortcuts } = usePreferences()
  const current = useCurrentIndicator(score, true, null, everyItem)
  const [helpOpened, setHelpOpened] = useState(false)
  const [catalogueOpened, setCatalogueOpened] = useState(false)
  const { done, total } = progressOfVisit(score)

  function rate(indicatorId: string, rating: Rating) {
    setRating(indicatorId, rating)
    announce(wordRating(rating, words))
  }

  function undoOrRedo(kind: 'undo' | 'redo') {
    const indicatorId = step(kind)
    if (indicatorId === null) return
    current.focus(indicatorId)
    announce(words(kind === 'undo' ? 'board.undone' : 'board.redone'))
  }

  useScoringKeys({
    singleKeyShortcuts,
    isPaused: catalogueOpened || helpOpened,
    current,
    isLocked: false,
    onRate: rate,
    onFollowUp: () => {},
    onEvidence: () => {},
    onUndoOrRedo: undoOrRedo,
    onCatalogue: () => setCatalogueOpened(true),
    onHelp: () => setHelpOpened(true),
  })

  const finish = () =>
    openConfirmModal({
      title: words('pair.finish_title', { name }),
      children: (
        <Text size="sm">
          {total > done ? words('pair.finish_open', { count: total - done }) : ''}{' '}
          {words('pair.finish_text')}
        </Text>
      ),
      labels: { confirm: words('pair.finish'), cancel: words('app.cancel') },
      closeButtonProps: { 'aria-label': words('app.close') },
      onConfirm: () => {
        const double = doubleRatingOf(content)
        if (double !== null) store.changeApart(finishChange(double, seat, true))
        onLeave()
      },
    })

  const { dimension, item } = current
  if (dimension === undefined || item === undefined) return null
  return (
    <div className={scoringClasses.board} data-view="list">
      <DimensionNav
        dimensions={score.dimensions}
        currentId={dimension.dimension.id}
        onChoose={current.focusDimension}
      />
      <section className={scoringClasses.work} aria-labelledby="dimension-title">
        <div className={scoringClasses.toolbar}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={onLeave}
          >
            {words('pair.leave')}
          </Button>
          <span className={classes.who}>
            {words('pair.rates', { name })}{' '}
            <span className={scoringClasses.progress}>
              {words('scoring.dimension.counts', { done, total })}
            </span>
          </span>
          <span className={scoringClasses.space} />
          <SaveStatus state={save} onRetry={() => void store.flush()} />
          <StepButtons onStep={undoOrRedo} />
          <Button leftSection={<IconCheck size={17} aria-hidden />} onClick={finish}>
            {words('pair.finish')}
          </Button>
        </div>
        <VisuallyHidden role="status">{announcement}</VisuallyHidden>
        <DimensionHeader dimension={dimension.dimension}>{null}</DimensionHeader>
        <CardList
          shown={shownItems(dimension.items)}
          currentId={item.indicator.id}
          answers={answers}
          evidenceCounts={noEvidence}
          card={
            <SeatCard
              key={item.indicator.id}
              item={item}
              loaded={loaded}
              asking={current.asking}
              onAsk={current.ask}
              note={answers[item.indicator.id]?.note ?? ''}
              onRate={rate}
              onNote={(note) => typeNote(item.indicator.id, note)}
              onNoteLeft={() => void store.endTyping()}
              onCatalogue={() => setCatalogueOpened(true)}
            />
          }
          onOpen={current.focus}
        />
      </section>
      <IndicatorDrawer
        opened={catalogueOpened}
        snapshot={loaded.snapshot}
        indicatorId={item.indicator.id}
        onClose={() => setCatalogueOpened(false)}
      />
      <ShortcutsDialog
        opened={helpOpened}
        singleKeyShortcuts={singleKeyShortcuts}
        onClose={() => setHelpOpened(false)}
      />
    </div>
  )
}
