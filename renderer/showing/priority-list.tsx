import { ActionIcon, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { SnapshotIndicator } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { AgreedPriority } from '../../assessments/core/priorities/agreed-priorities.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './showing.module.css'

const mostShown = 6

/** Where to begin, each with a way to make a measure of it. */
export function PriorityList({
  priorities,
  isRated,
  onTakeUp,
}: {
  priorities: readonly AgreedPriority[]
  /** Whether anything is rated at all. */
  isRated: boolean
  /** null: nothing can be agreed on any more. */
  onTakeUp: ((indicator: SnapshotIndicator) => void) | null
}) {
  const words = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="priorities-title" className={classes.part}>
      <Title order={2} id="priorities-title">
        {words('showing.workshop.priorities')}
      </Title>
      {priorities.length === 0 && (
        <Text c="dimmed">
          {words(isRated ? 'showing.workshop.no_priorities' : 'showing.workshop.nothing_rated')}
        </Text>
      )}
      <ol className={classes.priorities}>
        {priorities.slice(0, mostShown).map(({ indicator, level, urgent }) => {
          const { title } = indicator.texts[language]
          return (
            <li key={indicator.id}>
              <span className={classes.priorityWords}>
                <strong>{title}</strong>
                <span className={classes.quiet}>
                  {words('showing.workshop.level', { level })}
                  {urgent && (
                    <b className={classes.urgent}> · {words('showing.workshop.urgent')}</b>
                  )}
                </span>
              </span>
              {onTakeUp && (
                <ActionIcon
                  size={44}
                  variant="light"
                  aria-label={words('showing.workshop.take_up', { title })}
                  onClick={() => onTakeUp(indicator)}
                >
                  <IconPlus size={19} aria-hidden />
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
