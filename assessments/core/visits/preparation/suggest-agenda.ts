import type { Language } from '../../texts/localized.ts'
import type { AgendaItem, Method } from '../entries/agenda-item.ts'
import { areAtTheSameTime, clockTimeOf } from './agenda.ts'
import { askedPlaces, askedRoles, type PlannedInstrument } from './asked-roles.ts'

interface Slot {
  readonly method: Method
  readonly start: number
  readonly minutes: number
}

/** A day of talks from nine to half past four, with a break at noon; minutes since midnight. */
const opening: Slot = { method: 'opening', start: 9 * 60, minutes: 30 }
const walkThrough: Slot = { method: 'walk_through', start: 10 * 60 + 45, minutes: 45 }
const documentReview: Slot = { method: 'document_review', start: 13 * 60, minutes: 45 }
const closingTalk: Slot = { method: 'closing_talk', start: 16 * 60, minutes: 30 }
const talkMinutes = 45
const talkStarts = [10 * 60, 11 * 60 + 30, 13 * 60 + 45, 14 * 60 + 30, 15 * 60 + 15]

/** Talks happen with these one by one; everybody else is asked as a group. */
const askedOneByOne: ReadonlySet<string> = new Set([
  'leadership',
  'staff-council',
  'migration-officer',
  'equal-opportunities',
  'complaint-officer',
])

const talkMethods: ReadonlySet<Method> = new Set(['interview', 'group_interview'])

/** The place that stands for papers; it is not walked through. */
const documentPlace = 'document-review'

/**
 * A default day on site: opening, talks with the roles that the indicators of the scope ask for, a walk
 * through their places, documents, closing talk. The roles most asked for get a time; the others are
 * planned without one, because a day holds five talks.
 * @param date the day on site, ISO date
 * @param language for the names of places
 */
export function suggestAgenda(
  planned: PlannedInstrument,
  date: string,
  language: Language,
): readonly AgendaItem[] {
  const at = (slot: Slot, fields: Partial<AgendaItem> = {}): AgendaItem => ({
    date,
    startTime: clockTimeOf(slot.start),
    durationMinutes: slot.minutes,
    method: slot.method,
    roleId: null,
    place: '',
    subject: '',
    ...fields,
  })
  const talks = askedRoles(planned).map(({ id }, index) => suggestTalk(id, index, date))
  return [
    at(opening, { roleId: roleIfKnown(planned, 'leadership') }),
    ...talks,
    at(walkThrough, { subject: placesToWalk(planned, language) }),
    at(documentReview),
    at(closingTalk, { roleId: roleIfKnown(planned, 'leadership') }),
  ]
}

function suggestTalk(roleId: string, index: number, date: string): AgendaItem {
  const start = talkStarts[index]
  return {
    date: start === undefined ? null : date,
    startTime: start === undefined ? null : clockTimeOf(start),
    durationMinutes: talkMinutes,
    method: askedOneByOne.has(roleId) ? 'interview' : 'group_interview',
    roleId,
    place: '',
    subject: '',
  }
}

function roleIfKnown({ snapshot }: PlannedInstrument, roleId: string): string | null {
  return snapshot.roles.some(({ id }) => id === roleId) ? roleId : null
}

function placesToWalk(planned: PlannedInstrument, language: Language): string {
  return askedPlaces(planned)
    .filter(({ id }) => id !== documentPlace)
    .map(({ id }) => planned.snapshot.places.find((place) => place.id === id)?.name[language] ?? id)
    .join(', ')
}

/**
 * What a suggested day adds to an agenda: methods that are not in it yet, and talks with roles that nobody is
 * planned for. A point whose time is taken comes without one. The whole day for an empty agenda.
 */
export function missingFromAgenda(
  suggested: readonly AgendaItem[],
  items: Readonly<Record<string, AgendaItem>>,
): readonly AgendaItem[] {
  const present = Object.values(items)
  const isPresent = ({ method, roleId }: AgendaItem) =>
    talkMethods.has(method)
      ? present.some((item) => item.roleId === roleId)
      : present.some((item) => item.method === method)
  const isTaken = (item: AgendaItem) => present.some((other) => areAtTheSameTime(item, other))
  return suggested
    .filter((item) => !isPresent(item))
    .map((item) => (isTaken(item) ? { ...item, date: null, startTime: null } : item))
}
