import { Button, Title } from '@mantine/core'
import { IconPaperclip, IconPlus } from '@tabler/icons-react'
import { useEffect } from 'react'
import { contradictionAt } from '../../../assessments/core/evidence/contradictions.ts'
import { scoreVisit } from '../../../assessments/core/scoring/score-visit.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { BoardFrame } from '../board/board-frame.tsx'
import { Section } from '../board/section.tsx'
import { useBoard } from '../board/use-board.ts'
import { ContradictionsSection } from './contradictions-section.tsx'
import { EvidenceDrawer } from './evidence-drawer.tsx'
import { EvidenceRows } from './evidence-rows.tsx'
import { StrengthSection } from './strength-section.tsx'
import { useEvidence } from './use-evidence.ts'

/** Nachweise: everything that the visit rests on, where it contradicts itself, and where it is thin. */
export function EvidenceBoard({
  loaded,
  startAt,
}: {
  loaded: WholeVisit
  /** The piece of evidence that a link leads to. */
  startAt: string | null
}) {
  const words = useWords()
  const board = useBoard(loaded)
  const { store, content, snapshot, visit, isLocked } = board
  const evidence = useEvidence(store, content, isLocked)
  const { all, changes, drawer, openDrawer } = evidence
  const score = scoreVisit({
    id: visit.id,
    date: visit.date,
    scope: visit.scope,
    snapshot,
    answers: content.answer,
    consultants: [],
  })
  const contradictions = snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id }) => contradictionAt(id, content) ?? [])
    .toSorted((a, b) => b.spread - a.spread)

  useEffect(() => {
    if (startAt !== null && !isLocked) openDrawer({ kind: 'edit', id: startAt })
  }, [startAt, isLocked, openDrawer])

  const add = !isLocked && (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => openDrawer({ kind: 'add', files: [] })}
    >
      {words('evidence.add')}
    </Button>
  )
  return (
    <BoardFrame
      board={board}
      lockedText={words('evidence.locked')}
      aside={
        <aside className={classes.panel} aria-labelledby="evidence-help-title">
          <Title order={2} id="evidence-help-title">
            {words('evidence.help_title')}
          </Title>
          <p>{words('evidence.help_rule')}</p>
          <p className={classes.dimmed}>{words('evidence.help_privacy')}</p>
        </aside>
      }
    >
      <Section name="evidence" title={words('evidence.title')} actions={all.length > 0 && add}>
        {all.length === 0 ? (
          <EmptyState
            icon={<IconPaperclip size={32} />}
            title={words('evidence.empty_title')}
            text={words('evidence.empty_text')}
            actions={add}
          />
        ) : (
          <EvidenceRows
            all={all}
            board={board}
            onEdit={(id) => openDrawer({ kind: 'edit', id })}
            onRemove={changes.remove}
          />
        )}
      </Section>
      {contradictions.length > 0 && (
        <ContradictionsSection contradictions={contradictions} board={board} />
      )}
      <StrengthSection score={score} board={board} />
      <EvidenceDrawer
        state={drawer}
        all={all}
        content={content}
        indicatorId={null}
        visitDate={visit.date}
        snapshot={snapshot}
        changes={changes}
        onClose={() => openDrawer(null)}
      />
    </BoardFrame>
  )
}
