import type { SnapshotIndicator } from '../../instruments/instrument-snapshot.ts'
import type { Language } from '../../texts/localized.ts'
import { type PlannedInstrument, plannedIndicators } from '../preparation/asked-roles.ts'

export interface GuidingQuestion {
  readonly indicator: SnapshotIndicator
  readonly question: string
}

/**
 * What the instrument would ask a role, in catalogue order and within the visit's scope. Empty without a
 * role, and for one that the instrument does not ask.
 */
export function guidingQuestions(
  planned: PlannedInstrument,
  roleId: string | null,
  language: Language,
): readonly GuidingQuestion[] {
  return plannedIndicators(planned).flatMap((indicator) =>
    indicator.texts[language].ask
      .filter(({ role }) => role === roleId)
      .map(({ question }) => ({ indicator, question })),
  )
}
