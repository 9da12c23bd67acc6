import { Alert, VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import { rateAnswer } from '../../../assessments/core/visits/rate-answer.ts'
import { usePreferences } from '../../api/use-app-state.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { IndicatorDrawer } from '../../instruments/indicator-drawer.tsx'
import { useWords } from '../../texts/use-words.ts'
import { useAnswers } from '../entries/use-visit-entries.ts'
import { wordRating } from '../history/word-change.ts'
import { DimensionHeader } from './dimension-header.tsx'
import { DimensionNav } from './dimension-nav.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorHelp } from './indicator-help.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import classes from './scoring.module.css'
import { shownItems } from './scoring-items.ts'
import { ScoringToolbar } from './scoring-toolbar.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useCurrentIndicator } from './use-current-indicator.ts'
import { useScoringKeys } from './use-scoring-keys.ts'

/** Where ratings are made: dimensions at the left, the dimension's criteria, the focused one open. */
export function ScoringBoard({
  loaded,
  startsAt,
}: {
  loaded: WholeVisit
  /** The indicator to begin with; null for the first open one. */
  startsAt: string | null
}) {
  const words = useWords()
  const { store, answers, save, score } = useAnswers(loaded)
  const { singleKeyShortcuts } = usePreferences()
  const current = useCurrentIndicator(score, loaded.visit.closedAt === null, startsAt)
  const [announcement, setAnnouncement] = useState('')
  const [helpOpened, setHelpOpened] = useState(false)
  const [catalogueOpened, setCatalogueOpened] = useState(false)
  const isLocked = loaded.visit.closedAt !== null

  function rate(indicatorId: string, rating: Rating) {
    if (isLocked) return
    const value = rateAnswer(store.answerOf(indicatorId), rating, false)
    store.change({ kind: 'answer', id: indicatorId, value })
    setAnnouncement(wordRating(rating, words))
  }

  function undoOrRedo(kind: 'undo' | 'redo') {
    if (isLocked) return
    const changed = kind === 'undo' ? store.undo() : store.redo()
    const indicatorId = changed.find((change) => change.kind === 'answer')?.id
    if (indicatorId === undefined) return
    current.focus(indicatorId)
    const code = current.itemOf(indicatorId)?.indicator.code ?? ''
    setAnnouncement(words(kind === 'undo' ? 'scoring.undone' : 'scoring.redone', { code }))
  }

  useScoringKeys({
    singleKeyShortcuts,
    current,
    isLocked,
    onRate: rate,
    onUndoOrRedo: undoOrRedo,
    onCatalogue: () => setCatalogueOpened(true),
    onHelp: () => setHelpOpened(true),
  })

  const { dimension, item } = current
  if (dimension === undefined || item === undefined) return null
  return (
    <div className={classes.board}>
      <DimensionNav
        dimensions={score.dimensions}
        currentId={dimension.dimension.id}
        onChoose={current.focusDimension}
      />
      <section className={classes.work} aria-labelledby="dimension-title">
        <ScoringToolbar
          score={score}
          save={save}
          onRetry={() => store.flush()}
          onUndo={() => undoOrRedo('undo')}
          onRedo={() => undoOrRedo('redo')}
          onNextOpen={current.focusNextOpen}
          onHelp={() => setHelpOpened(true)}
        />
        <VisuallyHidden role="status">{announcement}</VisuallyHidden>
        <DimensionHeader score={dimension} />
        {isLocked && (
          <Alert color="gray" icon={<IconLock aria-hidden />} mb="md">
            {words('scoring.locked')}
          </Alert>
        )}
        <ol className={classes.items}>
          {shownItems(dimension.items).map((shown) => (
            <li key={shown.indicator.id}>
              {shown.indicator.id === item.indicator.id ? (
                <IndicatorCard
                  item={shown}
                  snapshot={loaded.snapshot}
                  note={answers[shown.indicator.id]?.note ?? ''}
                  isLocked={isLocked}
                  asking={current.asking}
                  onAsk={current.ask}
                  onRate={(rating) => rate(shown.indicator.id, rating)}
                  onNote={(note) =>
                    store.type('note', {
                      kind: 'answer',
                      id: shown.indicator.id,
                      value: { ...store.answerOf(shown.indicator.id), note },
                    })
                  }
                  onNoteLeft={() => void store.endTyping()}
                  onCatalogue={() => setCatalogueOpened(true)}
                />
              ) : (
                <IndicatorRow
                  item={shown}
                  hasNote={(answers[shown.indicator.id]?.note ?? '') !== ''}
                  onOpen={current.focus}
                />
              )}
            </li>
          ))}
        </ol>
      </section>
      <aside className={classes.aside} aria-label={words('scoring.item.help')}>
        <IndicatorHelp indicator={item.indicator} snapshot={loaded.snapshot} />
      </aside>
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
