import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import { useLanguage } from '../../texts/use-words.ts'
import { AnchorButtons } from './anchor-buttons.tsx'
import cardClasses from './card-fields.module.css'
import { NotApplicableForm } from './not-applicable-form.tsx'
import { NotAssessedChoice } from './not-assessed-choice.tsx'
import { RatingExceptions } from './rating-exceptions.tsx'
import type { Asking } from './use-current-indicator.ts'

/** The five anchors and the exceptions, with the reason that an exception asks for. */
export function RatingFields({
  item,
  snapshot,
  isLocked,
  asking,
  onAsk,
  onRate,
}: {
  item: ScopedItem
  snapshot: InstrumentSnapshot
  isLocked: boolean
  asking: Asking
  onAsk: (asking: Asking) => void
  onRate: (rating: Rating) => void
}) {
  const { indicator, rating } = item
  const texts = indicator.texts[useLanguage()]
  return (
    <>
      <AnchorButtons
        scale={snapshot.scale}
        anchors={texts.anchors}
        rating={rating}
        isLocked={isLocked}
        onRate={onRate}
      />
      <div className={cardClasses.actions}>
        <RatingExceptions
          item={item}
          isLocked={isLocked}
          asking={asking}
          onAsk={onAsk}
          onRate={onRate}
        />
      </div>
      {asking === 'not_assessed' && <NotAssessedChoice rating={rating} onRate={onRate} />}
      {asking === 'not_applicable' && (
        <NotApplicableForm rating={rating} hint={texts.notApplicableWhen} onRate={onRate} />
      )}
    </>
  )
}
