import { VisuallyHidden } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { levels, type Rating } from '../../../assessments/core/visits/answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './rating-rows.module.css'

const open: Rating = { status: 'open' }

/** What can be ticked on a sheet, and the key that ticks it. */
interface Choice {
  readonly key: string
  readonly name: string
  readonly rating: Rating
}

/** An item to be ticked like on the paper sheet: all choices in sight, each with a key of its own. */
export function RatingRow({
  name,
  indicator,
  scale,
  rating,
  isLocked,
  beside,
  onRate,
}: {
  name: string
  indicator: SnapshotIndicator
  scale: InstrumentSnapshot['scale']
  rating: Rating
  isLocked: boolean
  beside: ReactNode
  onRate: (rating: Rating) => void
}) {
  const words = useWords()
  const language = useLanguage()
  const choices: readonly Choice[] = [
    ...levels.map((level) => ({
      key: `${level}`,
      name: scale[level]?.name[language] ?? '',
      rating: { status: 'rated', level } as const,
    })),
    {
      key: 'b',
      name: words('raters.cannot_judge'),
      rating: { status: 'not_assessed', reason: 'no_information' },
    },
    ...(indicator.notApplicableAllowed
      ? [
          {
            key: 'n',
            name: words('raters.does_not_apply'),
            rating: {
              status: 'not_applicable',
              reason: words('raters.does_not_apply_reason'),
            } as const,
          },
        ]
      : []),
    { key: '–', name: words('raters.no_answer'), rating: open },
  ]

  function pressKey(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      focusNextRow(event.currentTarget)
      return
    }
    const pressed = choices.findIndex(({ key }) => key === event.key.toLowerCase())
    const choice = choices[pressed]
    if (choice === undefined || isLocked) return
    event.preventDefault()
    onRate(choice.rating)
    // The focus follows the tick, so that it is said, and arrows go on from there.
    event.currentTarget.querySelectorAll('input')[pressed]?.focus()
  }

  return (
    <div className={classes.ratingRow}>
      <span id={`${name}title`} className={classes.title}>
        <span className={classes.code}>{indicator.code}</span> {indicator.texts[language].title}
        {beside}
      </span>
      <div
        role="radiogroup"
        aria-labelledby={`${name}title`}
        className={classes.choices}
        onKeyDown={pressKey}
      >
        {choices.map((choice) => (
          <label
            key={choice.key}
            className={classes.choice}
            data-open={choice.rating.status === 'open'}
            title={choice.name}
          >
            <input
              type="radio"
              name={name}
              checked={isChosen(choice.rating, rating)}
              disabled={isLocked}
              onChange={() => onRate(choice.rating)}
            />
            <span>
              {choice.key.toUpperCase()} <VisuallyHidden>{choice.name}</VisuallyHidden>
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}

function isChosen(choice: Rating, rating: Rating): boolean {
  if (choice.status !== rating.status) return false
  return choice.status !== 'rated' || rating.status !== 'rated' || choice.level === rating.level
}

/** Where the keys go on: the choice that is made in the next row, else its first one. */
function focusNextRow(row: HTMLElement) {
  const rows = [...document.querySelectorAll<HTMLElement>('[role="radiogroup"]')]
  const next = rows[rows.indexOf(row) + 1]
  next?.querySelector<HTMLElement>('input:checked')?.focus()
}
