import type { OrganisationType } from '../../assessments/core/instruments/instrument-source.ts'
import { lastClosedVisit } from '../../assessments/core/visits/earlier-results.ts'
import type { VisitDetails, VisitScope } from '../../assessments/core/visits/visit.ts'
import type { VisitSeries, VisitWithSnapshot } from '../api/use-visits.ts'
import { type ProfileChoice, suggestedChoice } from '../instruments/profile-choices.ts'

/** The organisation's last closed visit with its instrument; null while there is none. */
export function previousVisitOf({ visits, snapshots }: VisitSeries): VisitWithSnapshot | null {
  const visit = lastClosedVisit(visits)
  const snapshot = visit === null ? undefined : snapshots[visit.snapshotHash]
  return visit === null || snapshot === undefined ? null : { visit, snapshot }
}

/** What the form of a new visit begins with. */
export interface VisitSuggestion {
  readonly choiceId: string | null
  /** null for what the profile suggests. */
  readonly scope: VisitScope | null
  readonly details: Omit<VisitDetails, 'date'>
}

interface Circumstances {
  readonly choices: readonly ProfileChoice[]
  readonly type: OrganisationType
  readonly consultantName: string
}

/** As the visit before was, where there is one; its profile in the newest version that is installed. */
export function visitSuggestion(
  previous: VisitWithSnapshot | null,
  { choices, type, consultantName }: Circumstances,
): VisitSuggestion {
  const usual = suggestedChoice(choices, type)?.id ?? null
  if (previous === null)
    return {
      choiceId: usual,
      scope: null,
      details: { unit: '', consultants: [consultantName].filter(Boolean) },
    }
  const { visit, snapshot } = previous
  const same = choices.find(
    ({ instrumentId, profile }) =>
      instrumentId === snapshot.instrumentId && profile.id === snapshot.profileId,
  )
  const { scope, unit, consultants } = visit
  return { choiceId: same?.id ?? usual, scope, details: { unit, consultants } }
}
