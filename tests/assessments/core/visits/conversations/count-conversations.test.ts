import { expect, it } from 'vitest'
import {
  countByMethod,
  countByRole,
} from '../../../../../assessments/core/visits/conversations/count-conversations.ts'
import { aConversation } from '../../../../support/build-entries.ts'

it('counts by method in the order of a day, with the people as far as they were counted', () => {
  const counts = countByMethod([
    { ...aConversation, method: 'workshop', peopleCount: null },
    { ...aConversation, method: 'interview', peopleCount: 2 },
    { ...aConversation, method: 'workshop', peopleCount: 9 },
  ])
  expect(counts).toEqual([
    { method: 'interview', talks: 1, people: 2, isPeopleComplete: true },
    { method: 'workshop', talks: 2, people: 9, isPeopleComplete: false },
  ])
  expect(countByMethod([])).toEqual([])
})

it('names only roles that three people hold, and counts the others together at the end', () => {
  const counts = countByRole(
    [
      { ...aConversation, roleId: 'leadership', isRoleHeldByThree: false, peopleCount: 1 },
      { ...aConversation, roleId: 'staff', isRoleHeldByThree: true, peopleCount: 4 },
      { ...aConversation, roleId: null, isRoleHeldByThree: true, peopleCount: 3 },
      { ...aConversation, roleId: 'of-another-instrument', isRoleHeldByThree: true },
    ],
    ['leadership', 'staff'],
  )
  expect(counts).toEqual([
    { roleId: 'staff', talks: 1, people: 4, isPeopleComplete: true },
    { roleId: null, talks: 3, people: 8, isPeopleComplete: true },
  ])
})
