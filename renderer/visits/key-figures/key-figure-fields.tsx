import { ActionIcon, NumberInput, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconEye, IconTrash } from '@tabler/icons-react'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import { formatShare } from '../../../assessments/core/texts/format-points.ts'
import {
  wordKeyFigure,
  wordKeyFigureChange,
  wordShownCount,
} from '../../../assessments/core/texts/word-key-figure.ts'
import type { KeyFigure } from '../../../assessments/core/visits/entries/key-figure.ts'
import {
  type EarlierFigures,
  type KeyFigureRow,
  keyFigureChange,
  lastKnownFigure,
} from '../../../assessments/core/visits/key-figure-sheet.ts'
import {
  compareKeyFigures,
  type KeyFigureProblem,
  keyFigureProblems,
  shownKeyFigure,
} from '../../../assessments/core/visits/key-figures.ts'
import { DayInput } from '../../shared/day-input.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import type { TextKey } from '../../texts/text-key.ts'
import { useWording } from '../../texts/use-wording.ts'
import { useWords } from '../../texts/use-words.ts'
import board from '../board/board.module.css'
import { useRemoveWithUndo } from '../board/use-remove-with-undo.tsx'
import type { VisitStore } from '../entries/visit-store.ts'
import classes from './key-figures.module.css'

const problemKeys = {
  count_above_total: 'figures.problem_count_above_total',
  period_reversed: 'figures.problem_period_reversed',
} as const satisfies Record<KeyFigureProblem, TextKey>

/** A key figure, always open for writing: n of N, when, and where it comes from. */
export function KeyFigureFields({
  row,
  store,
  earlier,
  isNew,
}: {
  row: KeyFigureRow
  store: VisitStore
  earlier: readonly EarlierFigures[]
  /** It was just added: its name has the focus. */
  isNew: boolean
}) {
  const words = useWords()
  const wording = useWording()
  const remove = useRemoveWithUndo(store, 'key-figures')
  const { id, figure } = row
  const name = wordKeyFigure(figure, wording)
  const changeOf = (fields: Partial<KeyFigure>) =>
    keyFigureChange({ id, figure: { ...figure, ...fields } })
  const endTyping = () => void store.endTyping()
  return (
    <fieldset className={classes.figure}>
      <legend className={classes.name}>{name}</legend>
      {figure.topic === 'own' && (
        <div className={classes.ownName}>
          <OwnName
            name={figure.name}
            isNew={isNew}
            onType={(typed) => store.type('name', changeOf({ name: typed }))}
            onLeave={endTyping}
          />
          <ActionIcon
            size={36}
            variant="subtle"
            color="gray"
            c="var(--ink)"
            aria-label={words('board.delete', { name })}
            onClick={() => remove(name, { kind: 'key_figure', id, value: figure })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
      <div className={classes.fields}>
        <CountField
          label={words('figures.field_count')}
          count={figure.count}
          onType={(count) => store.type('count', changeOf({ count }))}
          onLeave={endTyping}
        />
        <CountField
          label={words('figures.field_total')}
          count={figure.total}
          onType={(total) => store.type('total', changeOf({ total }))}
          onLeave={endTyping}
        />
        <DayInput
          isOptional
          label={words('figures.field_from')}
          day={figure.periodFrom}
          onChange={(periodFrom) => store.change(changeOf({ periodFrom }))}
        />
        <DayInput
          isOptional
          label={words('figures.field_to')}
          day={figure.periodTo}
          onChange={(periodTo) => store.change(changeOf({ periodTo }))}
        />
        <TextInput
          className={classes.source}
          label={words('figures.field_source')}
          maxLength={300}
          value={figure.source}
          onChange={(event) =>
            store.type('source', changeOf({ source: event.currentTarget.value }))
          }
          onBlur={endTyping}
        />
      </div>
      <div className={classes.remarks} role="status">
        {keyFigureProblems(figure).map((problem) => (
          <span key={problem} className={board.warning}>
            <IconAlertTriangle size={15} aria-hidden /> {words(problemKeys[problem])}
          </span>
        ))}
        <AsShown figure={figure} />
        <Earlier figure={figure} earlier={earlier} />
      </div>
    </fieldset>
  )
}

/** The name of a figure of their own; a new one has the focus. */
function OwnName({
  name,
  isNew,
  onType,
  onLeave,
}: {
  name: string
  isNew: boolean
  onType: (name: string) => void
  onLeave: () => void
}) {
  const words = useWords()
  const first = useFocusOnArrival<HTMLInputElement>()
  return (
    <TextInput
      ref={isNew ? first : undefined}
      className={classes.source}
      label={words('figures.field_name')}
      placeholder={words('figures.field_name_example')}
      maxLength={300}
      value={name}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
    />
  )
}

function CountField({
  label,
  count,
  onType,
  onLeave,
}: {
  label: string
  count: number | null
  onType: (count: number | null) => void
  onLeave: () => void
}) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={100_000_000}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      hideControls
      inputMode="numeric"
      value={count ?? ''}
      onChange={(typed) => onType(readCount(typed))}
      onBlur={onLeave}
    />
  )
}

function readCount(typed: string | number): number | null {
  const count = Number(typed)
  return typed === '' || !Number.isInteger(count) || count < 0 ? null : count
}

/** The share, and what others see where that is less than what is entered. */
function AsShown({ figure }: { figure: KeyFigure }) {
  const words = useWords()
  const wording = useWording()
  const { count, total, share } = shownKeyFigure(figure)
  if (share !== null)
    return <span>{words('figures.share', { share: formatShare(share, wording.language) })}</span>
  const isHidden = [count, total].some(({ kind }) => kind === 'small' || kind === 'withheld')
  if (!isHidden) return null
  return (
    <span className={board.mark}>
      <IconEye size={15} aria-hidden />
      {total.kind === 'none'
        ? words('figures.others_see', { count: wordShownCount(count, wording) })
        : words('figures.others_see_of', {
            count: wordShownCount(count, wording),
            total: wordShownCount(total, wording),
          })}
    </span>
  )
}

/** "Erhebung vom 05.03.2029: 30 von 120; jetzt 4 mehr." */
function Earlier({ figure, earlier }: { figure: KeyFigure; earlier: readonly EarlierFigures[] }) {
  const words = useWords()
  const wording = useWording()
  const before = lastKnownFigure(figure, earlier)
  if (before === null) return null
  const shown = shownKeyFigure(before.figure)
  const values = {
    date: formatDate(before.date, wording.language),
    count: wordShownCount(shown.count, wording),
    total: wordShownCount(shown.total, wording),
  }
  const change = compareKeyFigures(before.figure, figure)
  return (
    <span>
      {shown.total.kind === 'none'
        ? words('figures.earlier', values)
        : words('figures.earlier_of', values)}
      {change !== null && ` · ${wordKeyFigureChange(change, wording)}`}
    </span>
  )
}
