import { Text } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { consensusNeedsReason } from '../../../assessments/core/agreement/consensus-needs-reason.ts'
import { findEntry } from '../../../assessments/core/instruments/entries.ts'
import { openAnswer, type Rating } from '../../../assessments/core/visits/answer.ts'
import { useWords } from '../../texts/use-words.ts'
import { RatingRows } from '../board/rating-rows.tsx'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'
import { wordRating } from '../history/word-change.ts'
import classes from './self-rating.module.css'

/** The value that a group of the organisation has agreed on, item by item. */
export function AgreedSection({ board }: { board: Board }) {
  const words = useWords()
  const { store, content, snapshot, visit, isLocked } = board
  const answers = content.self_answer
  return (
    <Section name="agreed" title={words('raters.agreed')}>
      <Text c="dimmed">{words('raters.agreed_lead')}</Text>
      <Text size="sm" c="dimmed">
        {words('raters.keys')}
      </Text>
      <RatingRows
        snapshot={snapshot}
        scope={visit.scope}
        moving={answers}
        ratings={Object.fromEntries(
          Object.entries(answers).map(([id, { rating }]) => [id, rating]),
        )}
        isLocked={isLocked}
        beside={(id, self) => (
          <External external={findEntry(content.answer, id)?.rating ?? null} self={self} />
        )}
        onRate={(id, rating) =>
          store.change({
            kind: 'self_answer',
            id,
            value: { ...(findEntry(answers, id) ?? openAnswer), rating },
          })
        }
      />
    </Section>
  )
}

/** The consultants' rating beside the organisation's, once both are there. */
function External({ external, self }: { external: Rating | null; self: Rating }) {
  const words = useWords()
  if (external === null || external.status === 'open' || self.status === 'open') return null
  const liesFar = consensusNeedsReason(external, self)
  return (
    <span className={classes.external} data-far={liesFar}>
      {liesFar && <IconArrowsDiff size={15} aria-hidden />}
      {words('raters.external', { rating: wordRating(external, words) })}
    </span>
  )
}
