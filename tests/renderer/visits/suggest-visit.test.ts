import { expect, it } from 'vitest'
import type { VisitWithSnapshot } from '../../../renderer/api/use-visits.ts'
import type { ProfileChoice } from '../../../renderer/instruments/profile-choices.ts'
import { visitSuggestion } from '../../../renderer/visits/suggest-visit.ts'
import { anInstrument } from '../../support/build-visit.ts'

function choice(profileId: string, organisationType: 'jobcenter' | 'other'): ProfileChoice {
  const name = { de: profileId, en: profileId }
  return {
    id: `small/${profileId}`,
    instrumentId: 'small',
    version: '1.1.0',
    profile: { id: profileId, name, organisationType, defaultScope: 'full' },
    name,
  }
}

const circumstances = {
  choices: [choice('office', 'jobcenter'), choice('neutral', 'other')],
  type: 'jobcenter',
  consultantName: 'Marie Sommer',
} as const

function lastVisit(profileId: string): VisitWithSnapshot {
  const visit = { scope: 'short', unit: 'Standort Markt', consultants: ['Jonas Winter'] }
  return { visit, snapshot: anInstrument({ profileId }) } as VisitWithSnapshot
}

it('suggests what the last visit was: profile, scope, unit and team', () => {
  expect(visitSuggestion(lastVisit('neutral'), circumstances)).toEqual({
    choiceId: 'small/neutral',
    scope: 'short',
    details: { unit: 'Standort Markt', consultants: ['Jonas Winter'] },
  })
})

it('falls back to the usual profile when the last one is no longer installed', () => {
  expect(visitSuggestion(lastVisit('gone'), circumstances).choiceId).toBe('small/office')
})

it('suggests the type of the organisation and the person at the screen without a last visit', () => {
  expect(visitSuggestion(null, circumstances)).toEqual({
    choiceId: 'small/office',
    scope: null,
    details: { unit: '', consultants: ['Marie Sommer'] },
  })
})
