import { Title } from '@mantine/core'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { methodKeys } from '../../../assessments/core/texts/domain-keys.ts'
import {
  countByMethod,
  countByRole,
  type TalkCount,
} from '../../../assessments/core/visits/conversations/count-conversations.ts'
import type { Conversation } from '../../../assessments/core/visits/entries/conversation.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import board from '../board/board.module.css'
import classes from './conversations.module.css'

/** How much was talked so far, counted as the report counts. */
export function CountsPanel({
  conversations,
  snapshot,
}: {
  conversations: readonly Conversation[]
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
  const language = useLanguage()
  const roleName = (roleId: string | null) =>
    snapshot.roles.find(({ id }) => id === roleId)?.name[language] ??
    words('conversations.aside.other_talks')
  const roleIds = snapshot.roles.map(({ id }) => id)
  return (
    <aside className={board.panel} aria-labelledby="counts-title">
      <Title order={2} id="counts-title">
        {words('conversations.aside.counts')}
      </Title>
      <CountList
        rows={countByMethod(conversations).map((count) => [words(methodKeys[count.method]), count])}
      />
      <CountList
        rows={countByRole(conversations, roleIds).map((count) => [roleName(count.roleId), count])}
      />
      <p className={board.dimmed}>{words('conversations.aside.counts_help')}</p>
    </aside>
  )
}

function CountList({ rows }: { rows: readonly (readonly [string, TalkCount])[] }) {
  const words = useWords()
  return (
    <dl className={classes.counts}>
      {rows.map(([name, { talks, people }]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {[
              words('conversations.talks', { count: talks }),
              people > 0 ? words('conversations.people', { count: people }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
