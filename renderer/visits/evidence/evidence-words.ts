import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { shownRole } from '../../../assessments/core/privacy/role-visibility.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import type { Language } from '../../../assessments/core/texts/localized.ts'
import type { Evidence } from '../../../assessments/core/visits/entries/evidence.ts'
import type { Words } from '../../texts/text-key.ts'
import { confidentialityKeys, evidenceTypeKeys } from './evidence-keys.ts'

/** The source as it may be named: its role, or only "Gespräch" where fewer than three people hold that. */
function sourceOf(evidence: Evidence, roles: InstrumentSnapshot['roles'], language: Language) {
  const { sourceRoleId, isRoleHeldByThree } = evidence
  const shown = shownRole(sourceRoleId, isRoleHeldByThree)
  return {
    role: roles.find(({ id }) => id === shown)?.name[language] ?? '',
    isHidden: sourceRoleId !== null && shown === null,
  }
}

/** "Foto · 27.02.2026 · Seite 3 · Eingang · Fachkräfte · intern": what there is to know beside the title. */
export function evidenceFacts(
  evidence: Evidence,
  roles: InstrumentSnapshot['roles'],
  language: Language,
  words: Words,
): string {
  const { role, isHidden } = sourceOf(evidence, roles, language)
  const hidden =
    isHidden && evidence.type !== 'conversation' ? words(evidenceTypeKeys.conversation) : ''
  return [
    words(evidenceTypeKeys[evidence.type]),
    formatDate(evidence.capturedOn, language),
    evidence.passage,
    evidence.place,
    role || hidden,
    words(confidentialityKeys[evidence.confidentiality]),
  ]
    .filter(Boolean)
    .join(' · ')
}
