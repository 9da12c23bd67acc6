import { Text } from '@mantine/core'
import type { ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { Rating } from '../../../assessments/core/visits/answer.ts'
import type { WholeVisit } from '../../api/use-visits.ts'
import { GuardedTextarea } from '../../shared/guarded-fields.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { CardHead } from '../scoring/card-head.tsx'
import { RatingFields } from '../scoring/rating-fields.tsx'
import scoringClasses from '../scoring/scoring.module.css'
import { type Asking, cardIdOf } from '../scoring/use-current-indicator.ts'

/** The criterion being rated: question, anchors and exceptions, and nothing that could lead one. */
export function SeatCard({
  item,
  loaded: { snapshot },
  asking,
  note,
  onAsk,
  onRate,
  onNote,
  onNoteLeft,
  onCatalogue,
}: {
  item: ScopedItem
  loaded: WholeVisit
  asking: Asking
  note: string
  onAsk: (asking: Asking) => void
  onRate: (indicatorId: string, rating: Rating) => void
  onNote: (note: string) => void
  onNoteLeft: () => void
  onCatalogue: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { indicator } = item
  const cardId = cardIdOf(indicator.id)

  function rate(given: Rating) {
    onRate(indicator.id, given)
    onAsk(null)
    document.getElementById(cardId)?.focus({ preventScroll: true })
  }

  return (
    <section
      id={cardId}
      className={scoringClasses.card}
      data-indicator={indicator.id}
      tabIndex={-1}
      aria-labelledby={`${cardId}-title`}
    >
      <CardHead
        item={item}
        lacksReason={false}
        titleId={`${cardId}-title`}
        onCatalogue={onCatalogue}
      />
      <Text>{indicator.texts[language].question}</Text>
      <RatingFields
        item={item}
        snapshot={snapshot}
        isLocked={false}
        asking={asking}
        onAsk={onAsk}
        onRate={rate}
      />
      <GuardedTextarea
        data-note
        autosize
        minRows={2}
        maxLength={20_000}
        label={words('pair.note')}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
        onBlur={onNoteLeft}
      />
    </section>
  )
}
