import { IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { OperationOutput } from '../../../assessments/contract/contract-types.ts'
import { measureBoard, wholeBoard } from '../../../assessments/core/measures/measure-board.ts'
import { measureStateKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { useMeasures } from '../../api/use-measures.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { Loaded } from '../../shared/loaded.tsx'
import { Page } from '../../shared/page.tsx'
import { PageHeader } from '../../shared/page-header.tsx'
import { localToday } from '../../texts/format.ts'
import { useWords } from '../../texts/use-words.ts'
import { BoardFilters } from './board-filters.tsx'
import classes from './measure-board.module.css'
import { MeasureCard } from './measure-card.tsx'

/** All organisations' measures by state: what is promised, under way, overdue, and what has worked. */
export function MeasureBoardScreen() {
  const words = useWords()
  const measures = useMeasures()
  return (
    <Page>
      <PageHeader title={words('measures.board.title')} />
      <Loaded query={measures}>
        {(loaded) =>
          loaded.measures.length === 0 ? (
            <EmptyState
              icon={<IconListCheck size={32} />}
              title={words('measures.board.empty_title')}
              text={words('measures.board.empty_text')}
            />
          ) : (
            <Board loaded={loaded} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Board({ loaded }: { loaded: OperationOutput<'measures.list'> }) {
  const words = useWords()
  const [filter, setFilter] = useState(wholeBoard)
  const today = localToday()
  const columns = measureBoard(loaded.measures, filter, today)
  const count = columns.reduce((sum, { measures }) => sum + measures.length, 0)
  return (
    <>
      <BoardFilters filter={filter} loaded={loaded} count={count} onChange={setFilter} />
      <div className={classes.scroller}>
        <div className={classes.columns}>
          {columns.map(({ state, measures }) => (
            <section key={state} className={classes.column} aria-labelledby={`column-${state}`}>
              <h2 id={`column-${state}`} className={classes.heading}>
                {words(measureStateKeys[state])} <span>{measures.length}</span>
              </h2>
              <ul className={classes.cards}>
                {measures.map((each) => (
                  <li key={`${each.organisationId} ${each.id}`}>
                    <MeasureCard measure={each} today={today} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
