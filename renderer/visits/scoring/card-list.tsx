import type { ReactNode } from 'react'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import { type Answers, openAnswer } from '../../../assessments/core/visits/answer.ts'
import { lacksChangeReason } from '../../../assessments/core/visits/rate-answer.ts'
import { IndicatorRow } from './indicator-row.tsx'
import classes from './scoring.module.css'

interface CardListProps {
  shown: readonly ScopedItem[]
  currentId: string
  answers: Answers
  evidenceCounts: Readonly<Record<string, number>>
  /** The current item, open for rating. */
  card: ReactNode
  onOpen: (indicatorId: string) => void
}

/** A dimension's criteria one below the other, the current one open. */
export function CardList(props: CardListProps) {
  return (
    <ol className={classes.items}>
      {props.shown.map(({ indicator, place, rating }) => {
        const answer = props.answers[indicator.id] ?? openAnswer
        return (
          <li key={indicator.id}>
            {indicator.id === props.currentId ? (
              props.card
            ) : (
              <IndicatorRow
                indicator={indicator}
                place={place}
                rating={rating}
                hasNote={answer.note !== ''}
                hasClientWording={answer.clientWording !== ''}
                needsFollowUp={answer.needsFollowUp}
                lacksReason={lacksChangeReason(answer)}
                evidenceCount={props.evidenceCounts[indicator.id] ?? 0}
                onOpen={props.onOpen}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
