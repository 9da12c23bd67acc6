import { Button, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { wordPeriod } from '../../../assessments/core/texts/word-key-figure.ts'
import {
  commonPeriod,
  figuresWithoutPeriod,
  keyFigureChange,
  keyFigureSheet,
  newOwnFigure,
} from '../../../assessments/core/visits/key-figure-sheet.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { useWording } from '../../texts/use-wording.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { BoardFrame } from '../board/board-frame.tsx'
import { Section } from '../board/section.tsx'
import { type Board, useBoard } from '../board/use-board.ts'
import { KeyFigureFields } from './key-figure-fields.tsx'
import { KeyFigureTable } from './key-figure-table.tsx'
import { useEarlierFigures } from './use-earlier-figures.ts'

/** Kennzahlenblatt: the totals that the organisation reports, beside those of the visit before. */
export function KeyFiguresBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const board = useBoard(loaded)
  const { store, content, visit, isLocked } = board
  const earlier = useEarlierFigures(visit)
  const [addedId, setAddedId] = useState<string | null>(null)
  const figures = content.key_figure

  function add() {
    const id = crypto.randomUUID()
    store.change({ kind: 'key_figure', id, value: newOwnFigure(figures) })
    setAddedId(id)
  }

  return (
    <BoardFrame board={board} lockedText={words('figures.locked')} aside={<RulesPanel />}>
      <Section name="key-figures" title={words('figures.title')}>
        {!isLocked && <Text c="dimmed">{words('figures.lead')}</Text>}
        {isLocked ? (
          <KeyFigureTable figures={figures} earlier={earlier} />
        ) : (
          <>
            <PeriodOffer board={board} />
            <ul className={classes.rows}>
              {keyFigureSheet(figures).map((row) => (
                <li key={row.id} className={classes.row}>
                  <KeyFigureFields
                    row={row}
                    store={store}
                    earlier={earlier}
                    isNew={row.id === addedId}
                  />
                </li>
              ))}
            </ul>
            <div className={classes.actions}>
              <Button
                variant="default"
                leftSection={<IconPlus size={17} aria-hidden />}
                onClick={add}
              >
                {words('figures.add')}
              </Button>
            </div>
          </>
        )}
      </Section>
    </BoardFrame>
  )
}

/** Spares typing the same period in every row. */
function PeriodOffer({ board: { store, content } }: { board: Board }) {
  const words = useWords()
  const wording = useWording()
  const period = commonPeriod(content.key_figure)
  const without = figuresWithoutPeriod(content.key_figure)
  if (period === null || without.length === 0) return null
  const days = { periodFrom: period.from, periodTo: period.to }
  return (
    <div className={classes.rowLine}>
      <Text size="sm">{words('figures.period_missing', { count: without.length })}</Text>
      <Button
        variant="light"
        size="compact-md"
        onClick={() =>
          store.change(
            ...without.map(({ id, figure }) =>
              keyFigureChange({ id, figure: { ...figure, ...days } }),
            ),
          )
        }
      >
        {words('figures.period_take', { period: wordPeriod(days, wording) })}
      </Button>
    </div>
  )
}

function RulesPanel() {
  const words = useWords()
  return (
    <aside className={classes.panel} aria-labelledby="figures-rules-title">
      <Title order={2} id="figures-rules-title">
        {words('figures.rules_title')}
      </Title>
      <p>{words('figures.rules_totals')}</p>
      <p>{words('figures.rules_small')}</p>
      <p>{words('figures.rules_not_scored')}</p>
    </aside>
  )
}
