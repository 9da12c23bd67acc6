import { type ReactNode, useId } from 'react'
import { findEntry } from '../../../assessments/core/instruments/entries.ts'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { isInScope, scopeDimension } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Answers, Rating } from '../../../assessments/core/visits/answer.ts'
import type { VisitScope } from '../../../assessments/core/visits/visit.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { RatingRow } from './rating-row.tsx'
import classes from './rating-rows.module.css'

const open: Rating = { status: 'open' }

/** The items of a visit to be ticked like on the paper sheet: a row each, all choices in sight. */
export function RatingRows({
  snapshot,
  scope,
  moving,
  ratings,
  isLocked = false,
  beside,
  onRate,
}: {
  snapshot: InstrumentSnapshot
  scope: VisitScope
  /** The answers that let items move up in a Kurzcheck; a sheet of a single person has none. */
  moving: Answers
  ratings: Readonly<Record<string, Rating>>
  isLocked?: boolean
  beside?: (indicatorId: string, rating: Rating) => ReactNode
  onRate: (indicatorId: string, rating: Rating) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const listId = useId()
  const ratingOf = (id: string) => findEntry(ratings, id) ?? open
  return snapshot.dimensions.map((dimension) => {
    const items = scopeDimension(dimension, scope, moving).items.filter(isInScope)
    const answered = items.filter(({ indicator }) => ratingOf(indicator.id).status !== 'open')
    return (
      <div key={dimension.id} className={classes.dimension}>
        <h3>
          {dimension.code} {dimension.name[language]}
          <span className={classes.answered}>
            {words('raters.answered', { answered: answered.length, total: items.length })}
          </span>
        </h3>
        {items.map(({ indicator }) => (
          <RatingRow
            key={indicator.id}
            name={`${listId}${indicator.id}`}
            indicator={indicator}
            scale={snapshot.scale}
            rating={ratingOf(indicator.id)}
            isLocked={isLocked}
            beside={beside?.(indicator.id, ratingOf(indicator.id))}
            onRate={(rating) => onRate(indicator.id, rating)}
          />
        ))}
      </div>
    )
  })
}
