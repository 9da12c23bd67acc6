import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import type { NoteOnIndicator } from '../../../assessments/core/visits/conversations/conversation-log.ts'
import type { VisitId } from '../../../assessments/core/visits/visit.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from './card-fields.module.css'

/** What was said of a criterion in conversations, each with the way there. Nothing while nothing was said. */
export function SaidInConversations({
  notes,
  roles,
  visitId,
}: {
  notes: readonly NoteOnIndicator[]
  roles: InstrumentSnapshot['roles']
  visitId: VisitId
}) {
  const words = useWords()
  if (notes.length === 0) return null
  return (
    <section className={classes.said} aria-label={words('conversations.scoring_title')}>
      <Title order={4}>{`${words('conversations.scoring_title')} (${notes.length})`}</Title>
      <ul>
        {notes.map((one) => (
          <li key={one.id}>
            <p>{one.note.text}</p>
            <SourceLink said={one} roles={roles} visitId={visitId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SourceLink({
  said: { note, conversation },
  roles,
  visitId,
}: {
  said: NoteOnIndicator
  roles: InstrumentSnapshot['roles']
  visitId: VisitId
}) {
  const words = useWords()
  const language = useLanguage()
  if (conversation === null) return null
  const role = roles.find(({ id }) => id === conversation.roleId)?.name[language]
  const date = formatDate(conversation.date, language)
  return (
    <Link
      to="/visits/$visitId/conversations"
      params={{ visitId }}
      search={{ conversation: note.conversationId }}
      title={words('conversations.scoring_open', { date })}
    >
      {[role ?? words('conversations.role_unknown'), date].join(' · ')}
    </Link>
  )
}
