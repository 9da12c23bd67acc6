import { shownRole } from '../../privacy/role-visibility.ts'
import { type Method, methodSchema } from '../entries/agenda-item.ts'
import type { Conversation } from '../entries/conversation.ts'

/** How much was talked, in one group of the interview log. */
export interface TalkCount {
  /** Entries of the log; 1 or greater. */
  readonly talks: number
  /** Those who took part, as far as somebody counted them. */
  readonly people: number
  /** Whether the people of every talk were counted. */
  readonly isPeopleComplete: boolean
}

export interface MethodCount extends TalkCount {
  readonly method: Method
}

export interface RoleCount extends TalkCount {
  /** null for everyone whose role may not be named, or was not entered. */
  readonly roleId: string | null
}

/** The methods that the log holds, in the order of a day on site. Empty for an empty log. */
export function countByMethod(conversations: readonly Conversation[]): readonly MethodCount[] {
  return methodSchema.options.flatMap((method) => {
    const those = conversations.filter((one) => one.method === method)
    return those.length === 0 ? [] : [{ method, ...countTalks(those) }]
  })
}

/**
 * The role groups that the log holds and that may be named, in the order given; the other talks last.
 * @param roleIds of the visit's instrument
 */
export function countByRole(
  conversations: readonly Conversation[],
  roleIds: readonly string[],
): readonly RoleCount[] {
  const roleOf = ({ roleId, isRoleHeldByThree }: Conversation) => {
    const shown = shownRole(roleId, isRoleHeldByThree)
    return shown !== null && roleIds.includes(shown) ? shown : null
  }
  return [...roleIds, null].flatMap((roleId) => {
    const those = conversations.filter((one) => roleOf(one) === roleId)
    return those.length === 0 ? [] : [{ roleId, ...countTalks(those) }]
  })
}

function countTalks(conversations: readonly Conversation[]): TalkCount {
  return {
    talks: conversations.length,
    people: conversations.reduce((sum, { peopleCount }) => sum + (peopleCount ?? 0), 0),
    isPeopleComplete: conversations.every(({ peopleCount }) => peopleCount !== null),
  }
}
