import { Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconEqual } from '@tabler/icons-react'
import {
  type ConsensusRow,
  consensusRows,
  lacksReason,
} from '../../../assessments/core/agreement/double-rating.ts'
import { openAnswer, type Rating } from '../../../assessments/core/visits/answer.ts'
import type { DoubleRating } from '../../../assessments/core/visits/entries/independent-rating.ts'
import { rateAnswer } from '../../../assessments/core/visits/rate-answer.ts'
import type { EntryChange } from '../../../assessments/core/visits/visit-entry.ts'
import { GuardedTextarea } from '../../shared/guarded-fields.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { RatingRow } from '../board/rating-row.tsx'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'
import { wordRating } from '../history/word-change.ts'
import own from './double-rating.module.css'

/** What the two have rated side by side, and what they agree on: that is the official rating. */
export function ConsensusSection({ board, double }: { board: Board; double: DoubleRating }) {
  const words = useWords()
  const { store, content, snapshot, visit, isLocked } = board
  const rows = consensusRows({ snapshot, scope: visit.scope }, content)
  const settled = rows.filter(({ consensus }) => consensus !== null)
  const equal = rows.filter(
    ({ isEqual, consensus, first }) => isEqual && consensus === null && first.status !== 'open',
  )
  const unreasoned = rows.filter(lacksReason)

  /** The consensus and the official rating, as one step. */
  function agree(row: ConsensusRow, chosen: Rating): EntryChange[] {
    const { id } = row.indicator
    const rating = [row.first, row.second].find((said) => isNamedLike(chosen, said)) ?? chosen
    const answer = content.answer[id] ?? openAnswer
    const reason = row.consensus?.reason ?? ''
    return [
      {
        kind: 'consensus',
        id,
        value: rating.status === 'open' ? null : { rating, reason },
      },
      { kind: 'answer', id, value: { ...rateAnswer(answer, rating, false), consensusReason: '' } },
    ]
  }

  return (
    <Section
      name="consensus"
      title={words('pair.consensus')}
      aside={
        <span className={classes.dimmed}>
          {words('pair.settled', { settled: settled.length, total: rows.length })}
        </span>
      }
    >
      <Text c="dimmed" maw={640}>
        {words('pair.consensus_lead')}
      </Text>
      {unreasoned.length > 0 && (
        <span className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          {words('pair.reasons_missing', { count: unreasoned.length })}
        </span>
      )}
      {!isLocked && equal.length > 0 && (
        <div className={classes.actions}>
          <Button
            leftSection={<IconEqual size={17} aria-hidden />}
            onClick={() => store.change(...equal.flatMap((row) => agree(row, row.first)))}
          >
            {words('pair.take_equal', { count: equal.length })}
          </Button>
        </div>
      )}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.indicator.id} className={classes.row}>
            <RatingRow
              name={`consensus-${row.indicator.id}`}
              indicator={row.indicator}
              scale={snapshot.scale}
              rating={row.consensus?.rating ?? { status: 'open' }}
              isLocked={isLocked}
              beside={<BothRatings row={row} double={double} />}
              onRate={(rating) => store.change(...agree(row, rating))}
            />
            <Notes row={row} double={double} />
            {row.needsReason && row.consensus !== null && <Reason row={row} board={board} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The reason for an exception is the one that somebody has given. */
function isNamedLike(chosen: Rating, said: Rating): boolean {
  const isException = chosen.status === 'not_applicable' || chosen.status === 'not_assessed'
  return isException && said.status === chosen.status
}

/** "Marie Sommer: Stufe 1 · Jonas Winter: Stufe 3" */
function BothRatings({ row, double }: { row: ConsensusRow; double: DoubleRating }) {
  const words = useWords()
  const { first, second, isEqual, needsReason } = row
  if (isEqual && first.status === 'open')
    return <span className={own.both}>{words('pair.both_open')}</span>
  if (isEqual)
    return (
      <span className={own.both}>
        <IconCheck size={15} aria-hidden />
        {words('pair.both_equal', { rating: wordRating(first, words) })}
      </span>
    )
  return (
    <span className={own.both} data-far={needsReason}>
      {needsReason && <IconAlertTriangle size={15} aria-hidden />}
      {`${double.firstName}: ${wordRating(first, words)} · ${double.secondName}: ${wordRating(second, words)}`}
    </span>
  )
}

/** What either wrote down while rating alone. */
function Notes({ row, double }: { row: ConsensusRow; double: DoubleRating }) {
  const notes = [
    [double.firstName, row.firstNote],
    [double.secondName, row.secondNote],
  ].filter(([, note]) => note !== '')
  return notes.map(([name, note]) => (
    <p key={name} className={own.note}>
      <b>{name}:</b> {note}
    </p>
  ))
}

/** Why they settled on it although they had rated far apart. */
function Reason({
  row: { indicator, consensus },
  board: { store, isLocked },
}: {
  row: ConsensusRow
  board: Board
}) {
  const words = useWords()
  const language = useLanguage()
  if (consensus === null) return null
  return (
    <GuardedTextarea
      className={own.reason}
      autosize
      required
      readOnly={isLocked}
      label={words('pair.reason')}
      aria-label={words('pair.reason_of', {
        code: indicator.code,
        title: indicator.texts[language].title,
      })}
      maxLength={2_000}
      value={consensus.reason}
      onChange={(event) =>
        store.type('reason', {
          kind: 'consensus',
          id: indicator.id,
          value: { ...consensus, reason: event.currentTarget.value },
        })
      }
      onBlur={() => void store.endTyping()}
    />
  )
}
