import type { OrganisationType } from '../core/instruments/instrument-source.ts'
import type { OrganisationId } from '../core/organisations/organisation.ts'
import { type Engagement, engagementId } from '../core/visits/entries/engagement.ts'
import type { VisitId, VisitScope } from '../core/visits/visit.ts'
import type { ReadableDatabase } from './database.ts'
import { latestClosedVisit } from './ratings.ts'
import { selectAll } from './statements.ts'

/** An organisation that has a closed visit, with the latest of them. */
export interface PeerRow {
  readonly organisationId: OrganisationId
  readonly type: OrganisationType
  readonly organisationConsents: 0 | 1
  /** What was agreed for the visit itself; null if nothing was written down. */
  readonly visitConsent: Engagement['peerGroupConsent'] | null
  readonly visitId: VisitId
  readonly snapshotHash: string
  readonly scope: VisitScope
  readonly date: string
}

export function selectPeers(db: ReadableDatabase): PeerRow[] {
  return selectAll<PeerRow>(
    db,
    `SELECT organisations.id AS organisationId, organisations.type,
       organisations.peer_group_consent AS organisationConsents,
       json_extract(visit_entries.json, '$.peerGroupConsent') AS visitConsent,
       latest.id AS visitId, latest.snapshot_hash AS snapshotHash, latest.scope, latest.date
     FROM organisations
     JOIN visits AS latest ON latest.id = ${latestClosedVisit}
     LEFT JOIN visit_entries ON visit_entries.visit_id = latest.id
       AND visit_entries.kind = 'engagement' AND visit_entries.id = :engagementId`,
    { engagementId },
  )
}
