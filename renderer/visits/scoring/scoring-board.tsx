import { Alert, VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
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
import { FilterBar } from './filters/filter-bar.tsx'
import { FilteredList } from './filters/filtered-list.tsx'
import { useFilteredList } from './filters/use-filtered-list.ts'
import { useScoringFilter } from './filters/use-scoring-filter.ts'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorHelp } from './indicator-help.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import { DimensionProgress } from './progress/dimension-progress.tsx'
import { VisitProgressButton } from './progress/visit-progress-button.tsx'
import classes from './scoring.module.css'
import { shownItems } from './scoring-items.ts'
import { ScoringToolbar } from './scoring-toolbar.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useCurrentIndicator } from './use-current-indicator.ts'
import { useScoringKeys } from './use-scoring-keys.ts'

/** Where ratings are made: dimensions at the left, the dimension's criteria, the focused one open. */
export function ScoringBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const { store, content, answers, save, score } = useAnswers(loaded)
  const { singleKeyShortcuts } = usePreferences()
  const filter = useScoringFilter(loaded, score, content)
  const current = useCurrentIndicator(score, loaded.visit.closedAt === null, filter.isOffered)
  const filtered = useFilteredList(filter, current)
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

  function goToDimension(dimensionId: string) {
    filter.clear()
    current.focusDimension(dimensionId)
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
  const list = (items: readonly ScopedItem[]) => (
    <ol className={classes.items}>
      {items.map((shown) => (
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
  )
  return (
    <div className={classes.board}>
      <DimensionNav
        dimensions={score.dimensions}
        currentId={dimension.dimension.id}
        onChoose={goToDimension}
      />
      <section className={classes.work} aria-labelledby="dimension-title">
        <ScoringToolbar
          progress={
            <VisitProgressButton
              score={score}
              snapshot={loaded.snapshot}
              onDimension={goToDimension}
            />
          }
          hasOpen={filter.hasOpen}
          isFiltered={filter.isOn}
          save={save}
          onRetry={() => store.flush()}
          onUndo={() => undoOrRedo('undo')}
          onRedo={() => undoOrRedo('redo')}
          onNextOpen={current.focusNextOpen}
          onHelp={() => setHelpOpened(true)}
        />
        <VisuallyHidden role="status">{announcement}</VisuallyHidden>
        <FilterBar filter={filter} snapshot={loaded.snapshot} onOpen={current.focus} />
        {filtered.dimensions === null && (
          <DimensionHeader dimension={dimension.dimension}>
            <DimensionProgress
              score={dimension}
              scope={loaded.visit.scope}
              thresholds={loaded.snapshot.thresholds.scoring}
            />
          </DimensionHeader>
        )}
        {isLocked && (
          <Alert color="gray" icon={<IconLock aria-hidden />} mb="md">
            {words('scoring.locked')}
          </Alert>
        )}
        {filtered.dimensions === null ? (
          list(shownItems(dimension.items))
        ) : (
          <FilteredList
            filter={filter}
            snapshot={loaded.snapshot}
            dimensions={filtered.dimensions}
            onLeave={filtered.leave}
          >
            {list}
          </FilteredList>
        )}
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
