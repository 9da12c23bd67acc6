import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Answer, Rating } from '../../../assessments/core/visits/answer.ts'
import { lacksChangeReason } from '../../../assessments/core/visits/rate-answer.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import cardClasses from './card-fields.module.css'
import { CardHead } from './card-head.tsx'
import { ExaminedAreasField } from './examined-areas-field.tsx'
import { FollowUpButton } from './follow-up-button.tsx'
import { IndicatorHelp } from './indicator-help.tsx'
import { RatingFields } from './rating-fields.tsx'
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
  const { indicator } = item
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
          <RatingFields
            item={item}
            snapshot={snapshot}
            isLocked={isLocked}
            asking={asking}
            onAsk={onAsk}
            onRate={rate}
          />
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
