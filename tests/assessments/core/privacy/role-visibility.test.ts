import { expect, it } from 'vitest'
import { shownRole } from '../../../../assessments/core/privacy/role-visibility.ts'

it('shows a role that at least three people hold', () => {
  expect(shownRole('staff', true)).toBe('staff')
})

it('hides a role that fewer people hold', () => {
  expect(shownRole('leadership', false)).toBeNull()
})

it('knows no role where none was written down', () => {
  expect(shownRole(null, true)).toBeNull()
})
