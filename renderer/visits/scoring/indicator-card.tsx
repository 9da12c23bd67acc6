import { Button, Kbd, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Answer, Rating } from '../../../assessments/core/visits/answer.ts'
import { lacksChangeReason } from '../../../assessments/core/visits/rate-answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { AnchorButtons } from './anchor-buttons.tsx'
import cardClasses from './card-fields.module.css'
import { ExaminedAreasField } from './examined-areas-field.tsx'
import { FollowUpButton } from './follow-up-button.tsx'
import { IndicatorHelp } from './indicator-help.tsx'
import { ItemMarks } from './item-marks.tsx'
import { MissingReasonMark } from './memory/missing-reason-mark.tsx'
import { NotApplicableForm } from './not-applicable-form.tsx'
import { NotAssessedChoice } from './not-assessed-choice.tsx'
import { RatingExceptions } from './rating-exceptions.tsx'
import classes from './scoring.module.css'
import { TextFields } from './text-fields.tsx'
import type { AnswerChanges } from './use-answer-changes.ts'
import { type Asking, cardIdOf } from './use-current-indicator.ts'

export interface IndicatorCardProps {
  item: ScopedItem
  answer: Answer
  snapshot: InstrumentSnapshot
  isLocked: boolean
  asking: Asking
  changes: AnswerChanges
  /** What earlier visits say; stands beside the anchors. */
  memory: ReactNode
  /** What was said in conversations. */
  said: ReactNode
  evidence: ReactNode
  onAsk: (asking: Asking) => void
  onCatalogue: () => void
}

/** The criterion being rated: question, five anchors, the exceptions, the texts, the evidence. */
export function IndicatorCard(props: IndicatorCardProps) {
  const words = useWords()
  const { item, snapshot, isLocked, asking, changes, onAsk } = props
  const { indicator, rating } = item
  const texts = indicator.texts[useLanguage()]
  const cardId = cardIdOf(indicator.id)

  function rate(given: Rating) {
    changes.rate(indicator.id, given)
    onAsk(null)
    document.getElementById(cardId)?.focus({ preventScroll: true })
  }

  return (
    <section
      id={cardId}
      className={classes.card}
      data-indicator={indicator.id}
      tabIndex={-1}
      aria-labelledby={`${cardId}-title`}
    >
      <CardHead
        item={item}
        lacksReason={lacksChangeReason(props.answer)}
        titleId={`${cardId}-title`}
        onCatalogue={props.onCatalogue}
      />
      <Text>{texts.question}</Text>
      <div className={cardClasses.columns}>
        <div className={cardClasses.column}>
          <AnchorButtons
            scale={snapshot.scale}
            anchors={texts.anchors}
            rating={rating}
            isLocked={isLocked}
            onRate={rate}
          />
          <div className={cardClasses.actions}>
            <RatingExceptions
              item={item}
              isLocked={isLocked}
              asking={asking}
              onAsk={onAsk}
              onRate={rate}
            />
          </div>
          {asking === 'not_assessed' && <NotAssessedChoice rating={rating} onRate={rate} />}
          {asking === 'not_applicable' && (
            <NotApplicableForm rating={rating} hint={texts.notApplicableWhen} onRate={rate} />
          )}
        </div>
        <CardFields {...props} />
      </div>
      <details className={classes.help}>
        <summary>{words('scoring.item.help')}</summary>
        <IndicatorHelp indicator={indicator} snapshot={snapshot} />
      </details>
    </section>
  )
}

/**
 * What stands beside the rating: what earlier visits say, both texts, the flag, the areas, what was said in
 * conversations, the evidence.
 */
function CardFields(props: IndicatorCardProps) {
  const { item, answer, isLocked, changes } = props
  const { id } = item.indicator
  return (
    <div className={cardClasses.column}>
      {props.memory}
      <TextFields indicatorId={id} answer={answer} isLocked={isLocked} changes={changes} />
      <div className={cardClasses.toolbox}>
        <FollowUpButton
          isSet={answer.needsFollowUp}
          isLocked={isLocked}
          onToggle={() => changes.toggleFollowUp(id)}
        />
        <ExaminedAreasField
          areas={answer.areas}
          isLocked={isLocked}
          onChange={(areas) => changes.typeAreas(id, areas)}
          onLeft={changes.endTyping}
        />
      </div>
      {props.said}
      {props.evidence}
    </div>
  )
}

interface CardHeadProps {
  item: ScopedItem
  lacksReason: boolean
  titleId: string
  onCatalogue: () => void
}

function CardHead({
  item: { indicator, place },
  lacksReason,
  titleId,
  onCatalogue,
}: CardHeadProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className={cardClasses.head}>
      <div>
        <div className={classes.cardMarks}>
          <span className={classes.code}>{indicator.code}</span>
          <ItemMarks indicator={indicator} place={place} />
          {lacksReason && <MissingReasonMark />}
        </div>
        <Title order={3} id={titleId} className={classes.cardTitle}>
          {indicator.texts[language].title}
        </Title>
      </div>
      <Button
        h={44}
        px="xs"
        variant="subtle"
        rightSection={<Kbd aria-hidden>I</Kbd>}
        onClick={onCatalogue}
      >
        {words('scoring.item.catalogue')}
      </Button>
    </div>
  )
}
