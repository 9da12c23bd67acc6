import { describe, expect, it } from 'vitest'
import { orderAgenda } from '../../../../../assessments/core/visits/preparation/agenda.ts'
import { anAgendaItem } from '../../../../support/build-entries.ts'

const at = (startTime: string | null, durationMinutes: number | null = 60, date = '2026-03-02') =>
  anAgendaItem({ date, startTime, durationMinutes })

describe('the agenda', () => {
  it('is in the order of day and time; what has no time stands apart', () => {
    const { placed, unplaced } = orderAgenda({
      a: at('13:00'),
      b: at('09:00', 60, '2026-03-03'),
      c: at(null),
      d: at('09:30'),
      e: anAgendaItem({ date: null, startTime: '08:00' }),
    })
    expect(placed.map(({ id }) => id)).toEqual(['d', 'a', 'b'])
    expect(unplaced.map(({ id }) => id)).toEqual(['c', 'e'])
  })

  it('knows when a point ends, unless its time or its duration is missing', () => {
    const { placed, unplaced } = orderAgenda({
      a: at('09:45', 90),
      b: at('13:00', null),
      c: at(null, 30),
    })
    expect(placed.map(({ endTime }) => endTime)).toEqual(['11:15', null])
    expect(unplaced.map(({ endTime }) => endTime)).toEqual([null])
  })

  it.each([
    ['one begins before the other ends', at('09:00', 60), at('09:59', 30), true],
    ['one begins as the other ends', at('09:00', 60), at('10:00', 30), false],
    ['both begin at once, without durations', at('09:00', null), at('09:00', null), true],
    ['one lies within the other', at('09:00', 180), at('10:00', 15), true],
    ['they are on different days', at('09:00', 60), at('09:00', 60, '2026-03-03'), false],
    ['one has no time', at('09:00', 60), at(null, 60), false],
  ])('marks both points or none when %s', (_case, a, b, expected) => {
    const { placed, unplaced } = orderAgenda({ a, b })
    const marks = [...placed, ...unplaced].map(({ isOverlapping }) => isOverlapping)
    expect(marks).toEqual([expected, expected])
  })
})
