import { expect, it } from 'vitest'
import { plannedConversations } from '../../../../../assessments/core/visits/conversations/planned-conversations.ts'
import { aConversation, anAgendaItem } from '../../../../support/build-entries.ts'

const agenda = {
  later: anAgendaItem({ startTime: '14:00', roleId: 'leadership', place: 'Büro' }),
  sooner: anAgendaItem({ startTime: '10:00', roleId: 'staff', method: 'group_interview' }),
  someday: anAgendaItem({ date: null, startTime: null, roleId: 'users' }),
}

it('turns the points of the agenda into conversations, in its order and on the day of the visit', () => {
  const planned = plannedConversations(agenda, [], '2026-03-05')
  expect(planned.map(({ agendaItemId }) => agendaItemId)).toEqual(['sooner', 'later', 'someday'])
  expect(planned[1]?.conversation).toEqual({
    date: '2026-03-02',
    startTime: '14:00',
    roleId: 'leadership',
    isRoleHeldByThree: false,
    peopleCount: null,
    method: 'interview',
    place: 'Büro',
  })
  expect(planned[2]?.conversation.date).toBe('2026-03-05')
})

it('leaves out what was held on that day, by that method, with that role', () => {
  const held = { ...aConversation, roleId: 'staff', method: 'group_interview' as const }
  const ids = plannedConversations(agenda, [held], '2026-03-05').map((one) => one.agendaItemId)
  expect(ids).toEqual(['later', 'someday'])
})
