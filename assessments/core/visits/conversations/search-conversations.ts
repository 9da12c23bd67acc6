import type { InstrumentSnapshot } from '../../instruments/instrument-snapshot.ts'
import { searchEntries, searchIndexOf } from '../../search/search-texts.ts'
import type { Language } from '../../texts/localized.ts'
import type { LoggedConversation } from './conversation-log.ts'

/**
 * The conversations that hold every typed word, in their place, their role's name or their notes; all of
 * them while nothing is typed.
 */
export function searchConversations(
  log: readonly LoggedConversation[],
  typed: string,
  { roles }: Pick<InstrumentSnapshot, 'roles'>,
  language: Language,
): readonly LoggedConversation[] {
  if (typed.trim() === '') return log
  const roleName = (roleId: string | null) =>
    roles.find(({ id }) => id === roleId)?.name[language] ?? ''
  const index = searchIndexOf(
    log.map((logged) => ({
      id: logged,
      texts: [
        logged.conversation.place,
        roleName(logged.conversation.roleId),
        ...logged.notes.map(({ note }) => note.text),
      ],
    })),
    language,
  )
  return searchEntries(index, typed)
}
