import type { InstrumentSnapshot } from '../../../assessments/core/instruments/instrument-snapshot.ts'
import { formatDate } from '../../../assessments/core/texts/format-date.ts'
import { formatList } from '../../../assessments/core/texts/format-list.ts'
import type { Language } from '../../../assessments/core/texts/localized.ts'
import type { ReadinessCode, ReadinessFinding } from '../../../assessments/core/visits/readiness.ts'
import type { TextKey, Words } from '../../texts/text-key.ts'

const readinessKeys = {
  mandate_missing: 'preparation.readiness.mandate_missing',
  scope_missing: 'preparation.readiness.scope_missing',
  privacy_notice_not_given: 'preparation.readiness.privacy_notice_not_given',
  staff_council_not_settled: 'preparation.readiness.staff_council_not_settled',
  staff_council_day_missing: 'preparation.readiness.staff_council_day_missing',
  photos_not_settled: 'preparation.readiness.photos_not_settled',
  distribution_missing: 'preparation.readiness.distribution_missing',
  peer_group_not_settled: 'preparation.readiness.peer_group_not_settled',
  opening_missing: 'preparation.readiness.opening_missing',
  closing_talk_missing: 'preparation.readiness.closing_talk_missing',
  roles_not_planned: 'preparation.readiness.roles_not_planned',
  points_without_time: 'preparation.readiness.points_without_time',
  points_overlapping: 'preparation.readiness.points_overlapping',
  documents_none: 'preparation.readiness.documents_none',
  documents_not_received: 'preparation.readiness.documents_not_received',
  date_past: 'preparation.readiness.date_past',
  one_consultant: 'preparation.readiness.one_consultant',
  measures_not_reviewed: 'preparation.readiness.measures_not_reviewed',
} as const satisfies Record<ReadinessCode, TextKey>

/** A finding as a sentence. */
export function wordReadiness(
  { code, params }: ReadinessFinding,
  snapshot: InstrumentSnapshot,
  language: Language,
  words: Words,
): string {
  const { count, roleIds, date } = params
  return words(readinessKeys[code], {
    ...(count !== undefined && { count }),
    ...(roleIds !== undefined && { roles: wordRoles(roleIds, snapshot, language, words) }),
    ...(date !== undefined && { date: formatDate(date, language) }),
  })
}

const mostRolesNamed = 3

/** "Leitung, Teamleitung, Personalrat und 9 weitere"; all names where there are few. */
function wordRoles(
  roleIds: readonly string[],
  snapshot: InstrumentSnapshot,
  language: Language,
  words: Words,
): string {
  const names = roleIds.map(
    (id) => snapshot.roles.find((role) => role.id === id)?.name[language] ?? id,
  )
  if (names.length <= mostRolesNamed + 1) return formatList(names, language)
  const count = names.length - mostRolesNamed
  const more = words('preparation.readiness.roles_more', { count })
  return formatList([...names.slice(0, mostRolesNamed), more], language)
}
