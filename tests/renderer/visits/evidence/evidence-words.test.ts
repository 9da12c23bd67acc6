import { expect, it } from 'vitest'
import type { Evidence } from '../../../../assessments/core/visits/entries/evidence.ts'
import type { Words } from '../../../../renderer/texts/text-key.ts'
import { evidenceFacts } from '../../../../renderer/visits/evidence/evidence-words.ts'
import { anEvidence } from '../../../support/build-entries.ts'

const words = ((key: string) => key.split('.').at(-1) ?? '') as Words
const roles = [{ id: 'staff', name: { de: 'Fachkräfte', en: 'Staff' } }]
const facts = (fields: Partial<Evidence>) =>
  evidenceFacts({ ...anEvidence, ...fields }, roles, 'de', words)

it('tells what there is to know, and leaves out what nobody has said', () => {
  expect(facts({})).toBe('document · 02.03.2026 · internal')
  expect(facts({ passage: 'Seite 3', place: 'Eingang' })).toBe(
    'document · 02.03.2026 · Seite 3 · Eingang · internal',
  )
})

it('names a role only if three people hold it', () => {
  const staff = { sourceRoleId: 'staff' }
  expect(facts({ ...staff, isRoleHeldByThree: true })).toContain('Fachkräfte')
  expect(facts({ ...staff, isRoleHeldByThree: false })).toBe(
    'document · 02.03.2026 · conversation · internal',
  )
  expect(facts({ ...staff, type: 'conversation' })).toBe('conversation · 02.03.2026 · internal')
})
