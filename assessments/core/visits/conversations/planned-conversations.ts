import type { AgendaItem } from '../entries/agenda-item.ts'
import type { Conversation } from '../entries/conversation.ts'
import { orderAgenda } from '../preparation/agenda.ts'

export interface PlannedConversation {
  /** The point of the agenda that it comes from. */
  readonly agendaItemId: string
  readonly conversation: Conversation
}

/**
 * What the agenda has planned and the interview log does not hold yet, in the agenda's order. A point counts
 * as held once the log has a conversation of the same day, method and role.
 * @param visitDate for points without a day, ISO date
 */
export function plannedConversations(
  agenda: Readonly<Record<string, AgendaItem>>,
  conversations: readonly Conversation[],
  visitDate: string,
): readonly PlannedConversation[] {
  const { placed, unplaced } = orderAgenda(agenda)
  return [...placed, ...unplaced]
    .map(({ id, item }) => ({ agendaItemId: id, conversation: conversationFrom(item, visitDate) }))
    .filter(({ conversation }) => !conversations.some((held) => isSame(held, conversation)))
}

function conversationFrom(
  { date, startTime, method, roleId, place }: AgendaItem,
  visitDate: string,
): Conversation {
  return {
    date: date ?? visitDate,
    startTime,
    roleId,
    isRoleHeldByThree: false,
    peopleCount: null,
    method,
    place,
  }
}

function isSame(one: Conversation, other: Conversation): boolean {
  return one.date === other.date && one.method === other.method && one.roleId === other.roleId
}
