import { Button, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SnapshotIndicator } from '../../assessments/core/instruments/instrument-snapshot.ts'
import {
  type AgreedPriority,
  agreedPriorities,
  missingLevels,
} from '../../assessments/core/priorities/agreed-priorities.ts'
import type { VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { useVisitEntries } from '../visits/entries/use-visit-entries.ts'
import { PriorityDialog } from './priority-dialog.tsx'
import classes from './results.module.css'

const mostShown = 5

/** Where to begin, with the arithmetic behind each place, and what the consultants have decided otherwise. */
export function PrioritiesSection({ loaded, score }: { loaded: WholeVisit; score: VisitScore }) {
  const words = useWords()
  const { store, content } = useVisitEntries(loaded)
  const [deciding, setDeciding] = useState<AgreedPriority | null>(null)
  const { visit } = loaded
  const isLocked = visit.closedAt !== null
  const { priorities, leftOut, unclear } = agreedPriorities(score, content)
  if (priorities.length === 0 && leftOut.length === 0 && unclear.length === 0) return null
  const row = (item: AgreedPriority, isLeftOut: boolean) => (
    <PriorityRow
      key={item.indicator.id}
      item={item}
      isLeftOut={isLeftOut}
      visitId={visit.id}
      onDecide={isLocked ? null : () => setDeciding(item)}
    />
  )
  return (
    <section aria-labelledby="priorities-title">
      <Title order={2} id="priorities-title" mb="xs">
        {words('results.priorities.title')}
      </Title>
      {priorities.length > 0 && (
        <ol className={classes.priorities}>
          {priorities.slice(0, mostShown).map((item) => row(item, false))}
        </ol>
      )}
      {leftOut.length > 0 && (
        <>
          <Title order={3} mt="md" mb={4}>
            {words('results.priorities.left_out')}
          </Title>
          <ul className={classes.priorities}>{leftOut.map((item) => row(item, true))}</ul>
        </>
      )}
      {unclear.length > 0 && (
        <Text size="sm" mt="sm">
          {words('results.priorities.unclear')}{' '}
          <UnclearLinks unclear={unclear} visitId={visit.id} />
        </Text>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {words('results.priorities.rule')}
      </Text>
      <PriorityDialog
        item={deciding}
        onClose={() => setDeciding(null)}
        onDecide={(id, value) => {
          store.change({ kind: 'priority_choice', id, value })
          setDeciding(null)
        }}
      />
    </section>
  )
}

function PriorityRow({
  item,
  isLeftOut,
  visitId,
  onDecide,
}: {
  item: AgreedPriority
  isLeftOut: boolean
  visitId: VisitId
  /** null when nothing can be decided any more. */
  onDecide: (() => void) | null
}) {
  const words = useWords()
  const language = useLanguage()
  const { indicator, dimension, level, value, urgent, choice } = item
  const title = indicator.texts[language].title
  return (
    <li className={classes.priority}>
      <span className={classes.priorityWords}>
        <Link
          className={classes.priorityTitle}
          to="/visits/$visitId"
          params={{ visitId }}
          search={{ indicator: indicator.id }}
        >
          {indicator.code} {title}
        </Link>
        <span className={classes.quiet}>
          {words('results.priorities.level', { level })}
          {value > 0 &&
            ` · ${words('results.priorities.arithmetic', {
              weight: indicator.weight,
              dimensionWeight: dimension.weight,
              missing: missingLevels(item),
              value,
            })}`}
          {urgent && <b className={classes.urgent}> · {words('results.priorities.urgent')}</b>}
        </span>
        {choice !== null && (
          <span className={classes.quiet}>
            <b>
              {words(
                choice.place === 'first' ? 'results.priorities.first' : 'results.priorities.out',
              )}
              :
            </b>{' '}
            {choice.reason}
          </span>
        )}
        {choice === null && isLeftOut && (
          <span className={classes.quiet}>{words('results.priorities.legal')}</span>
        )}
      </span>
      {onDecide !== null && (
        <Button
          size="compact-sm"
          mih={36}
          variant="default"
          aria-label={words('results.priorities.decide_named', { code: indicator.code, title })}
          onClick={onDecide}
        >
          {words('results.priorities.decide')}
        </Button>
      )}
    </li>
  )
}

function UnclearLinks({
  unclear,
  visitId,
}: {
  unclear: readonly SnapshotIndicator[]
  visitId: VisitId
}) {
  const language = useLanguage()
  return unclear.map(({ id, code, texts }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link
        className={classes.unclear}
        to="/visits/$visitId"
        params={{ visitId }}
        search={{ indicator: id }}
        title={texts[language].title}
      >
        {code}
      </Link>
    </span>
  ))
}
