import type { AgendaItem } from '../entries/agenda-item.ts'

export interface AgendaRow {
  readonly id: string
  readonly item: AgendaItem
  /** "10:30"; null without a time or a duration. The next day's hours go on from 24:00. */
  readonly endTime: string | null
  /** Whether another point of the same day takes place at the same time. */
  readonly isOverlapping: boolean
}

export interface Agenda {
  /** With a day and a time, in this order. */
  readonly placed: readonly AgendaRow[]
  /** Planned, but without a day or a time. */
  readonly unplaced: readonly AgendaRow[]
}

type AgendaEntry = readonly [id: string, item: AgendaItem]

/** Puts the points of the plan in order; points at the same time stay in the order of their ids. */
export function orderAgenda(items: Readonly<Record<string, AgendaItem>>): Agenda {
  const entries = Object.entries(items).toSorted(([a], [b]) => compare(a, b))
  const placed = entries
    .filter(([, item]) => isPlaced(item))
    .toSorted(([, a], [, b]) => compare(momentOf(a), momentOf(b)))
  const row = ([id, item]: AgendaEntry): AgendaRow => ({
    id,
    item,
    endTime: endTimeOf(item),
    isOverlapping: placed.some(([other, at]) => other !== id && areAtTheSameTime(item, at)),
  })
  return {
    placed: placed.map(row),
    unplaced: entries.filter(([, item]) => !isPlaced(item)).map(row),
  }
}

function isPlaced({ date, startTime }: AgendaItem): boolean {
  return date !== null && startTime !== null
}

const momentOf = ({ date, startTime }: AgendaItem) => `${date} ${startTime}`

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Whether two points take place at once; the end of one may be the beginning of the other. */
export function areAtTheSameTime(a: AgendaItem, b: AgendaItem): boolean {
  if (a.date === null || a.date !== b.date || a.startTime === null || b.startTime === null)
    return false
  const [startA, startB] = [minutesOf(a.startTime), minutesOf(b.startTime)]
  if (startA === startB) return true
  return startA < startB
    ? startA + (a.durationMinutes ?? 0) > startB
    : startB + (b.durationMinutes ?? 0) > startA
}

/** "10:30"; null without a time or a duration. */
export function endTimeOf({ startTime, durationMinutes }: AgendaItem): string | null {
  if (startTime === null || durationMinutes === null) return null
  return clockTimeOf(minutesOf(startTime) + durationMinutes)
}

/** Minutes since midnight. */
function minutesOf(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number)
  return hours * 60 + minutes
}

/** "09:05" for 545 minutes since midnight. */
export function clockTimeOf(minutes: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
