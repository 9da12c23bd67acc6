import { describe, expect, it } from 'vitest'
import { plannedMethods } from '../../../../../assessments/core/visits/preparation/planned-methods.ts'
import { anAgendaItem } from '../../../../support/build-entries.ts'
import { aDimension, anIndicator, anInstrument } from '../../../../support/build-visit.ts'

const named = (id: string) => ({ id, name: { de: id, en: id } })

const snapshot = anInstrument({
  roles: ['staff', 'lead', 'council', 'nobody'].map(named),
  dimensions: [
    aDimension({
      id: 'd1',
      indicators: [
        anIndicator({ id: 'd1.1', core: true, roles: ['lead', 'staff'] }),
        anIndicator({ id: 'd1.2', roles: ['lead'] }),
        anIndicator({ id: 'd1.3', roles: ['council'] }),
      ],
    }),
  ],
})

describe('the methods planned per role', () => {
  it('count the points of the agenda, for the roles most asked for first', () => {
    const { methods, roles } = plannedMethods(
      { snapshot, scope: 'full' },
      {
        a: anAgendaItem({ method: 'walk_through', roleId: null }),
        b: anAgendaItem({ method: 'workshop', roleId: 'lead' }),
        c: anAgendaItem({ method: 'interview', roleId: 'lead' }),
        d: anAgendaItem({ method: 'interview', roleId: 'lead' }),
      },
    )
    expect(methods).toEqual(['interview', 'workshop'])
    expect(roles).toEqual([
      { roleId: 'lead', indicators: 2, counts: { interview: 2, workshop: 1 }, total: 3 },
      { roleId: 'staff', indicators: 1, counts: {}, total: 0 },
      { roleId: 'council', indicators: 1, counts: {}, total: 0 },
    ])
  })

  it('ask in a Kurzcheck only for the roles of its core items', () => {
    const { roles } = plannedMethods({ snapshot, scope: 'short' }, {})
    expect(roles.map(({ roleId }) => roleId)).toEqual(['staff', 'lead'])
  })

  it('show a role that is planned beyond what the instrument asks for', () => {
    const { roles } = plannedMethods(
      { snapshot, scope: 'full' },
      { a: anAgendaItem({ method: 'interview', roleId: 'nobody' }) },
    )
    expect(roles.at(-1)).toEqual({
      roleId: 'nobody',
      indicators: 0,
      counts: { interview: 1 },
      total: 1,
    })
  })
})
