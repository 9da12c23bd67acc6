import { Alert, VisuallyHidden } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { dimensionSupport } from '../../../assessments/core/evidence/dimension-support.ts'
import { evidenceProblems } from '../../../assessments/core/evidence/evidence-problems.ts'
import { evidenceSupport } from '../../../assessments/core/evidence/evidence-support.ts'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { notesOnIndicator } from '../../../assessments/core/visits/conversations/conversation-log.ts'
import type { EarlierVisit } from '../../../assessments/core/visits/earlier-results.ts'
import { isLinkedTo } from '../../../assessments/core/visits/linked-evidence.ts'
import { usePreferences, useSavePreferences } from '../../api/use-app-state.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { useCommands } from '../../commands/use-commands.ts'
import { IndicatorDrawer } from '../../instruments/indicator-drawer.tsx'
import { useWords } from '../../texts/use-words.ts'
import { useAnswers } from '../entries/use-visit-entries.ts'
import { EvidenceDrawer } from '../evidence/evidence-drawer.tsx'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { useEvidence } from '../evidence/use-evidence.ts'
import { CardList } from './card-list.tsx'
import { DimensionHeader } from './dimension-header.tsx'
import { DimensionNav } from './dimension-nav.tsx'
import { FilterBar } from './filters/filter-bar.tsx'
import { FilteredList } from './filters/filtered-list.tsx'
import { useFilteredList } from './filters/use-filtered-list.ts'
import { useScoringFilter } from './filters/use-scoring-filter.ts'
import { FocusView } from './focus-view.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { IndicatorHelp } from './indicator-help.tsx'
import { ConsensusDeparture } from './memory/consensus-departure.tsx'
import { ItemMemory } from './memory/item-memory.tsx'
import { useMemory } from './memory/use-memory.ts'
import { DimensionProgress } from './progress/dimension-progress.tsx'
import { VisitProgressButton } from './progress/visit-progress-button.tsx'
import { SaidInConversations } from './said-in-conversations.tsx'
import classes from './scoring.module.css'
import { shownItems } from './scoring-items.ts'
import { ScoringToolbar, scoringViewKeys } from './scoring-toolbar.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useAnswerChanges } from './use-answer-changes.ts'
import { cardIdOf, useCurrentIndicator } from './use-current-indicator.ts'
import { useScoringKeys } from './use-scoring-keys.ts'
import { useUndoOrRedo } from './use-undo-or-redo.ts'

interface ScoringBoardProps {
  loaded: WholeVisit
  /** The closed visits before this one. */
  earlier: readonly EarlierVisit[]
  /** The criterion to begin at; the first open one when there is none. */
  startAt: string | null
  /** The criterion that a link leads to; goes before everything else. */
  jumpTo: string | null
  /** Told which criterion is open. */
  onPlace: (indicatorId: string) => void
}

/** Where ratings are made: a dimension's criteria with the current one open, or that one alone. */
export function ScoringBoard({ loaded, earlier, startAt, jumpTo, onPlace }: ScoringBoardProps) {
  const words = useWords()
  const { store, content, answers, save, score, canUndo, canRedo } = useAnswers(loaded)
  const preferences = usePreferences()
  const savePreferences = useSavePreferences()
  const { singleKeyShortcuts, scoringView } = preferences
  const isLocked = loaded.visit.closedAt !== null
  const filter = useScoringFilter(loaded, score, content)
  const current = useCurrentIndicator(score, !isLocked, jumpTo ?? startAt, filter.isOffered)
  const filtered = useFilteredList(filter, current)
  const [announcement, setAnnouncement] = useState('')
  const [helpOpened, setHelpOpened] = useState(false)
  const [catalogueOpened, setCatalogueOpened] = useState(false)
  const memory = useMemory(earlier, loaded.snapshot, content.measure, content.self_answer)
  const changes = useAnswerChanges(store, memory, isLocked, setAnnouncement)
  const evidence = useEvidence(store, content, isLocked)
  const undoOrRedo = useUndoOrRedo(store, current, isLocked, setAnnouncement)

  function goToDimension(dimensionId: string) {
    filter.clear()
    current.focusDimension(dimensionId)
  }

  useScoringKeys({
    singleKeyShortcuts,
    isPaused: evidence.drawer !== null || catalogueOpened || helpOpened,
    current,
    isLocked,
    onRate: changes.rate,
    onFollowUp: changes.toggleFollowUp,
    onEvidence: () => evidence.openDrawer({ kind: 'add', files: [] }),
    onUndoOrRedo: undoOrRedo,
    onCatalogue: () => setCatalogueOpened(true),
    onHelp: () => setHelpOpened(true),
  })

  useCommands(() => {
    const otherView = scoringView === 'list' ? 'focus' : 'list'
    return [
      {
        id: 'next-open',
        group: 'here',
        label: words('scoring.next_open'),
        run: () => current.focusNextOpen(),
      },
      {
        id: 'view',
        group: 'here',
        label: words('commands.view', { view: words(scoringViewKeys[otherView]) }),
        run: () => savePreferences.mutate({ ...preferences, scoringView: otherView }),
      },
    ]
  })

  const { dimension, item } = current
  const placeId = item?.indicator.id
  useEffect(() => {
    if (placeId !== undefined) onPlace(placeId)
  }, [placeId, onPlace])
  const { focus } = current
  useEffect(() => {
    if (jumpTo !== null) focus(jumpTo)
  }, [jumpTo, focus])
  if (dimension === undefined || item === undefined) return null
  const { id } = item.indicator
  const card = (
    <IndicatorCard
      key={id}
      item={item}
      answer={answers[id] ?? openAnswer}
      snapshot={loaded.snapshot}
      isLocked={isLocked}
      asking={current.asking}
      changes={changes}
      memory={
        <>
          <ItemMemory
            answer={answers[id] ?? openAnswer}
            earlier={memory.earlierOf(id)}
            self={memory.selfOf(id)}
            isBlind={memory.isBlind}
            isLocked={isLocked}
            onReason={(reason) => {
              changes.giveReason(id, reason)
              document.getElementById(cardIdOf(id))?.focus({ preventScroll: true })
            }}
          />
          <ConsensusDeparture
            indicatorId={id}
            answer={answers[id] ?? openAnswer}
            consensus={content.consensus[id]}
            isLocked={isLocked}
            changes={changes}
          />
        </>
      }
      said={
        <SaidInConversations
          notes={notesOnIndicator(content, id)}
          roles={loaded.snapshot.roles}
          visitId={loaded.visit.id}
        />
      }
      evidence={
        <EvidenceList
          linked={evidence.all.filter((entry) => isLinkedTo(entry, id))}
          problems={evidenceProblems(
            answers[id] ?? openAnswer,
            dimension.dimension,
            evidenceSupport(id, dimension.dimension, content),
          )}
          roles={loaded.snapshot.roles}
          isLocked={isLocked}
          files={content.evidence_file}
          onAdd={() => evidence.openDrawer({ kind: 'add', files: [] })}
          onEdit={(evidenceId) => evidence.openDrawer({ kind: 'edit', id: evidenceId })}
          onUnlink={(entry) => evidence.changes.unlink(entry, id)}
        />
      }
      onAsk={current.ask}
      onCatalogue={() => setCatalogueOpened(true)}
    />
  )
  const list = (items: readonly ScopedItem[]) => (
    <CardList
      shown={items}
      currentId={id}
      answers={answers}
      evidenceCounts={evidence.counts}
      card={card}
      onOpen={current.focus}
    />
  )
  // One criterion alone has its dimension above it, whatever is filtered.
  const filteredDimensions = scoringView === 'list' ? filtered.dimensions : null
  return (
    <div className={classes.board} data-view={scoringView}>
      <DimensionNav
        dimensions={score.dimensions}
        currentId={dimension.dimension.id}
        onChoose={goToDimension}
      />
      <section className={classes.work} aria-labelledby="dimension-title">
        <ScoringToolbar
          view={scoringView}
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
          canUndo={canUndo && !isLocked}
          canRedo={canRedo && !isLocked}
          onView={(view) => savePreferences.mutate({ ...preferences, scoringView: view })}
          onRetry={() => store.flush()}
          onUndo={() => undoOrRedo('undo')}
          onRedo={() => undoOrRedo('redo')}
          onNextOpen={current.focusNextOpen}
          onHelp={() => setHelpOpened(true)}
        />
        <VisuallyHidden role="status">{announcement}</VisuallyHidden>
        <FilterBar filter={filter} snapshot={loaded.snapshot} onOpen={current.focus} />
        {filteredDimensions === null && (
          <DimensionHeader dimension={dimension.dimension}>
            <DimensionProgress
              score={dimension}
              support={dimensionSupport(dimension, answers, content)}
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
        {scoringView === 'focus' && (
          <FocusView score={score} indicatorId={id} card={card} onGo={current.focus} />
        )}
        {scoringView === 'list' && filteredDimensions === null && list(shownItems(dimension.items))}
        {filteredDimensions !== null && (
          <FilteredList
            filter={filter}
            snapshot={loaded.snapshot}
            dimensions={filteredDimensions}
            onLeave={filtered.leave}
          >
            {list}
          </FilteredList>
        )}
      </section>
      {scoringView === 'list' && (
        <aside className={classes.aside} aria-label={words('scoring.item.help')}>
          <IndicatorHelp indicator={item.indicator} snapshot={loaded.snapshot} />
        </aside>
      )}
      <EvidenceDrawer
        state={evidence.drawer}
        all={evidence.all}
        content={content}
        indicatorId={id}
        visitDate={loaded.visit.date}
        snapshot={loaded.snapshot}
        changes={evidence.changes}
        onClose={() => evidence.openDrawer(null)}
      />
      <IndicatorDrawer
        opened={catalogueOpened}
        snapshot={loaded.snapshot}
        indicatorId={id}
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
