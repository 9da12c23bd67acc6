import { Button, Kbd, Text, Title } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import { GuardedTextarea } from '../../shared/guarded-fields.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { AnchorButtons } from './anchor-buttons.tsx'
import { IndicatorHelp } from './indicator-help.tsx'
import { ItemMarks } from './item-marks.tsx'
import { NotApplicableForm } from './not-applicable-form.tsx'
import { NotAssessedChoice } from './not-assessed-choice.tsx'
import { RatingExceptions } from './rating-exceptions.tsx'
import classes from './scoring.module.css'
import { type Asking, cardIdOf } from './use-current-indicator.ts'

export interface IndicatorCardProps {
  item: ScopedItem
  snapshot: InstrumentSnapshot
  note: string
  isLocked: boolean
  asking: Asking
  onAsk: (asking: Asking) => void
  onRate: (rating: Rating) => void
  onNote: (note: string) => void
  onNoteLeft: () => void
  onCatalogue: () => void
}

/** The criterion being rated: question, five anchors, the exceptions, the note. */
export function IndicatorCard(props: IndicatorCardProps) {
  const words = useWords()
  const language = useLanguage()
  const { item, snapshot, isLocked, asking, onAsk, onRate } = props
  const { indicator, rating } = item
  const texts = indicator.texts[language]
  const titleId = `${cardIdOf(indicator.id)}-title`

  function rate(given: Rating) {
    onRate(given)
    onAsk(null)
    document.getElementById(cardIdOf(indicator.id))?.focus({ preventScroll: true })
  }

  return (
    <section
      id={cardIdOf(indicator.id)}
      className={classes.card}
      data-indicator={indicator.id}
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <div className={classes.cardMarks}>
        <span className={classes.code}>{indicator.code}</span>
        <ItemMarks item={item} />
        <Button
          className={classes.toCatalogue}
          size="compact-sm"
          variant="subtle"
          rightSection={<Kbd aria-hidden>I</Kbd>}
          onClick={props.onCatalogue}
        >
          {words('scoring.item.catalogue')}
        </Button>
      </div>
      <Title order={3} id={titleId} className={classes.cardTitle}>
        {texts.title}
      </Title>
      <Text>{texts.question}</Text>
      <AnchorButtons
        scale={snapshot.scale}
        anchors={texts.anchors}
        rating={rating}
        isLocked={isLocked}
        onRate={rate}
      />
      <RatingExceptions
        item={item}
        isLocked={isLocked}
        asking={asking}
        onAsk={onAsk}
        onRate={rate}
      />
      {asking === 'not_assessed' && <NotAssessedChoice rating={rating} onRate={rate} />}
      {asking === 'not_applicable' && (
        <NotApplicableForm rating={rating} hint={texts.notApplicableWhen} onRate={rate} />
      )}
      <GuardedTextarea
        data-note
        autosize
        minRows={2}
        maxRows={14}
        maxLength={100_000}
        label={words('scoring.item.note')}
        description={words('scoring.item.note_help')}
        readOnly={isLocked}
        value={props.note}
        onChange={(event) => props.onNote(event.currentTarget.value)}
        onBlur={props.onNoteLeft}
      />
      <details className={classes.help}>
        <summary>{words('scoring.item.help')}</summary>
        <IndicatorHelp indicator={indicator} snapshot={snapshot} />
      </details>
    </section>
  )
}
