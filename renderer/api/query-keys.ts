import type { OperationInput } from '../../assessments/contract/contract-types.ts'
import type { OrganisationId } from '../../assessments/core/organisations/organisation.ts'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import type { EntryKind } from '../../assessments/core/visits/visit-entry.ts'

/** Names of what is kept in the window's memory; a prefix drops everything below it. */
export const queryKeys = {
  vault: ['vault'],
  preferences: ['preferences'],
  appInfo: ['app-info'],
  /** Everything that comes from the database. */
  data: ['data'],
  settings: ['data', 'settings'],
  support: ['data', 'support'],
  instruments: ['data', 'instruments'],
  instrument: (which: OperationInput<'instruments.get'>) => ['data', 'instrument', which],
  organisations: ['data', 'organisations'],
  organisation: (id: OrganisationId) => ['data', 'organisation', id],
  attachment: (hash: string | null) => ['data', 'attachment', hash],
  measures: ['data', 'measures'],
  counted: ['data', 'counted'],
  typeProfiles: (today: string) => ['data', 'type-profiles', today],
  peers: (id: VisitId, closedAt: string | null, today: string) => [
    'data',
    'peers',
    id,
    closedAt,
    today,
  ],
  portfolio: (today: string) => ['data', 'portfolio', today],
  visitSeries: (id: OrganisationId | null) => ['data', 'visit-series', id],
  earlierVisits: (id: VisitId, date: string) => ['data', 'earlier-visits', id, date],
  visit: (id: VisitId | null) => ['data', 'visit', id],
  visitEvents: (id: VisitId) => ['data', 'visit-events', id],
  entryHistory: (id: VisitId, kind: EntryKind | null) => ['data', 'entry-history', id, kind],
  reportExports: (visitId: VisitId) => ['data', 'report-exports', visitId],
  reportSettings: ['data', 'report-settings'],
} as const
