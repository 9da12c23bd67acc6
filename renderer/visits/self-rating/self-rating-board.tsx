import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { WholeVisit } from '../../api/use-visits.ts'
import { useWords } from '../../texts/use-words.ts'
import { BoardFrame } from '../board/board-frame.tsx'
import { useBoard } from '../board/use-board.ts'
import { AgreedSection } from './agreed-section.tsx'
import { GapSection } from './gap-section.tsx'
import { GroupResultsSection } from './group-results-section.tsx'
import { HelpPanel } from './help-panel.tsx'
import { SheetsSection } from './sheets-section.tsx'

const views = ['agreed', 'sheets', 'results'] as const
type View = (typeof views)[number]

const isView = (value: string): value is View => views.some((view) => view === value)

/** Selbstbild: how the organisation sees itself, as an agreed value and in single sheets without names. */
export function SelfRatingBoard({ loaded }: { loaded: WholeVisit }) {
  const words = useWords()
  const board = useBoard(loaded)
  const [view, setView] = useState<View>('agreed')
  return (
    <BoardFrame board={board} lockedText={words('raters.locked')} aside={<HelpPanel />}>
      <SegmentedControl
        mt="md"
        aria-label={words('raters.view')}
        value={view}
        onChange={(chosen) => isView(chosen) && setView(chosen)}
        data={[
          { value: 'agreed', label: words('raters.agreed') },
          { value: 'sheets', label: words('raters.sheets') },
          { value: 'results', label: words('raters.results') },
        ]}
      />
      {view === 'agreed' && <AgreedSection board={board} />}
      {view === 'sheets' && <SheetsSection board={board} />}
      {view === 'results' && (
        <>
          <GapSection board={board} />
          <GroupResultsSection board={board} />
        </>
      )}
    </BoardFrame>
  )
}
