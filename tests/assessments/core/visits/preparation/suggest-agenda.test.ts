import { describe, expect, it } from 'vitest'
import { agendaItemSchema } from '../../../../../assessments/core/visits/entries/agenda-item.ts'
import { orderAgenda } from '../../../../../assessments/core/visits/preparation/agenda.ts'
import {
  missingFromAgenda,
  suggestAgenda,
} from '../../../../../assessments/core/visits/preparation/suggest-agenda.ts'
import { anAgendaItem } from '../../../../support/build-entries.ts'
import { aDimension, anIndicator, anInstrument } from '../../../../support/build-visit.ts'

const roleIds = [
  'leadership',
  'staff',
  'users',
  'trainer',
  'examiner',
  'procurement',
  'controlling',
]

const snapshot = anInstrument({
  roles: roleIds.map((id) => ({ id, name: { de: id, en: id } })),
  places: [
    { id: 'entrance', name: { de: 'Eingang', en: 'Entrance' } },
    { id: 'document-review', name: { de: 'Unterlagen', en: 'Papers' } },
    { id: 'desk', name: { de: 'Theke', en: 'Desk' } },
  ],
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'd1.1', roles: roleIds, places: ['entrance', 'document-review'] }),
        anIndicator({ id: 'd1.2', roles: ['users'], places: ['desk', 'document-review'] }),
      ],
    }),
  ],
})

const suggested = suggestAgenda({ snapshot, scope: 'full' }, '2026-03-02', 'de')

describe('the suggested day', () => {
  it('opens, asks every role, walks, reads and closes', () => {
    expect(suggested.map(({ method }) => method)).toEqual([
      'opening',
      ...['group_interview', 'interview', ...Array(5).fill('group_interview')],
      'walk_through',
      'document_review',
      'closing_talk',
    ])
    expect(suggested.slice(1, 8).map(({ roleId }) => roleId)).toEqual([
      'users',
      ...roleIds.filter((id) => id !== 'users'),
    ])
  })

  it('gives a time to the five roles most asked for and leaves the others without', () => {
    const withoutTime = suggested.filter(({ startTime }) => startTime === null)
    expect(withoutTime.map(({ roleId }) => roleId)).toEqual(['procurement', 'controlling'])
    expect(withoutTime.map(({ date }) => date)).toEqual([null, null])
  })

  it('overlaps nowhere, lies on the day on site, and can be saved as it is', () => {
    const { placed } = orderAgenda(Object.fromEntries(suggested.map((item, at) => [`${at}`, item])))
    expect(placed).toHaveLength(9)
    expect(placed.filter(({ isOverlapping }) => isOverlapping)).toEqual([])
    expect(new Set(placed.map(({ item }) => item.date))).toEqual(new Set(['2026-03-02']))
    expect(suggested.map((item) => agendaItemSchema.parse(item))).toEqual(suggested)
  })

  it('names the places to walk through in the language asked for, without the papers', () => {
    const walk = suggested.find(({ method }) => method === 'walk_through')
    expect(walk?.subject).toBe('Eingang, Theke')
  })
})

describe('what the suggested day adds', () => {
  it('is all of it when nothing is planned', () => {
    expect(missingFromAgenda(suggested, {})).toEqual(suggested)
  })

  it('is nothing when all of it is planned', () => {
    const items = Object.fromEntries(suggested.map((item, at) => [`${at}`, item]))
    expect(missingFromAgenda(suggested, items)).toEqual([])
  })

  it('leaves out the methods and roles that are planned, and takes no time that is taken', () => {
    const added = missingFromAgenda(suggested, {
      a: anAgendaItem({ method: 'opening', roleId: null, startTime: '08:30', durationMinutes: 30 }),
      b: anAgendaItem({ method: 'workshop', roleId: 'users', startTime: '16:00' }),
    })
    expect(added).toHaveLength(suggested.length - 2)
    expect(added.map(({ method }) => method)).not.toContain('opening')
    expect(added.map(({ roleId }) => roleId)).not.toContain('users')
    expect(added.at(-1)).toMatchObject({ method: 'closing_talk', date: null, startTime: null })
  })
})
