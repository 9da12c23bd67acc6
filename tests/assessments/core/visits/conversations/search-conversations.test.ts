import { expect, it } from 'vitest'
import type { LoggedConversation } from '../../../../../assessments/core/visits/conversations/conversation-log.ts'
import { searchConversations } from '../../../../../assessments/core/visits/conversations/search-conversations.ts'
import { aConversation, aConversationNote } from '../../../../support/build-entries.ts'

const roles = [{ id: 'staff', name: { de: 'Fachkräfte', en: 'Staff' } }]
const log: readonly LoggedConversation[] = [
  {
    id: 'desk',
    conversation: { ...aConversation, roleId: null, place: 'Empfang' },
    notes: [{ id: 'n', note: { ...aConversationNote, text: 'Sprachmittlung wird gefördert.' } }],
  },
  { id: 'room', conversation: { ...aConversation, place: 'Raum 2' }, notes: [] },
]
const found = (typed: string) =>
  searchConversations(log, typed, { roles }, 'de').map(({ id }) => id)

it('finds conversations by their place, their role and their notes, in any spelling and form', () => {
  expect(found('empfang')).toEqual(['desk'])
  expect(found('fachkraefte')).toEqual(['room'])
  expect(found('fördern Empfang')).toEqual(['desk'])
})

it('shows all of them while nothing is typed, and none when nothing fits', () => {
  expect(found('  ')).toEqual(['desk', 'room'])
  expect(found('Werkstatt')).toEqual([])
})
