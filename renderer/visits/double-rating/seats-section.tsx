import { Button, Text } from '@mantine/core'
import { openConfirmModal } from '@mantine/modals'
import { IconCheck, IconUser } from '@tabler/icons-react'
import { answersOfSeat } from '../../../assessments/core/agreement/double-rating.ts'
import {
  type DoubleRating,
  doubleRatingId,
  type RaterSeat,
  raterSeatSchema,
} from '../../../assessments/core/visits/entries/independent-rating.ts'
import { useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'

/** Who rates now. Neither sees what the other has rated before both have finished. */
export function SeatsSection({
  board,
  double,
  onSeat,
}: {
  board: Board
  double: DoubleRating
  onSeat: (seat: RaterSeat) => void
}) {
  const words = useWords()
  const { store, content, isLocked } = board

  const discard = () =>
    openConfirmModal({
      title: words('pair.discard'),
      children: <Text size="sm">{words('pair.discard_text')}</Text>,
      labels: { confirm: words('pair.discard_confirm'), cancel: words('app.cancel') },
      confirmProps: { color: 'red.8' },
      closeButtonProps: { 'aria-label': words('app.close') },
      onConfirm: () =>
        store.changeApart(
          ...Object.keys(content.independent_rating).map(
            (id) => ({ kind: 'independent_rating', id, value: null }) as const,
          ),
          { kind: 'double_rating', id: doubleRatingId, value: null },
        ),
    })

  return (
    <Section name="seats" title={words('pair.seats')}>
      <Text c="dimmed" maw={640}>
        {words('pair.seats_lead')}
      </Text>
      <ul className={classes.rows}>
        {raterSeatSchema.options.map((seat) => (
          <li key={seat} className={classes.row}>
            <SeatRow board={board} double={double} seat={seat} onSeat={onSeat} />
          </li>
        ))}
      </ul>
      {!isLocked && (
        <div className={classes.actions}>
          <Button variant="subtle" color="gray" c="var(--ink)" onClick={discard}>
            {words('pair.discard')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function SeatRow({
  board: { store, content, isLocked },
  double,
  seat,
  onSeat,
}: {
  board: Board
  double: DoubleRating
  seat: RaterSeat
  onSeat: (seat: RaterSeat) => void
}) {
  const words = useWords()
  const name = seat === 'first' ? double.firstName : double.secondName
  const isFinished = seat === 'first' ? double.isFirstFinished : double.isSecondFinished
  const answered = Object.values(answersOfSeat(content, seat)).filter(
    ({ rating }) => rating.status !== 'open',
  ).length
  return (
    <div className={classes.rowLine}>
      <span className={classes.what}>
        <strong>{name}</strong>
        <span className={classes.dimmed}>{words('pair.rated', { count: answered })}</span>
      </span>
      {isFinished && (
        <span className={classes.mark} data-good>
          <IconCheck size={15} aria-hidden /> {words('pair.finished')}
        </span>
      )}
      {!isLocked && (
        <Button
          variant={isFinished ? 'default' : 'filled'}
          leftSection={<IconUser size={17} aria-hidden />}
          onClick={() => {
            if (isFinished) store.changeApart(finishChange(double, seat, false))
            onSeat(seat)
          }}
        >
          {words(isFinished ? 'pair.go_on' : 'pair.rate_as', { name })}
        </Button>
      )}
    </div>
  )
}

/** Says that a seat has finished, or goes on after all. */
export function finishChange(double: DoubleRating, seat: RaterSeat, isFinished: boolean) {
  const field = seat === 'first' ? 'isFirstFinished' : 'isSecondFinished'
  const value = { ...double, [field]: isFinished }
  return { kind: 'double_rating', id: doubleRatingId, value } as const
}
