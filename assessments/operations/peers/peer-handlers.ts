import { organisationTypeSchema } from '../../core/instruments/instrument-source.ts'
import type { PeerOrganisation } from '../../core/peers/peer-group.ts'
import { comparePeers } from '../../core/peers/peer-statements.ts'
import { profileType } from '../../core/peers/type-profile.ts'
import { ok, refuse } from '../../core/result.ts'
import { assessedVisit } from '../../core/visits/visit.ts'
import type { ReadableDatabase } from '../../storage/database.ts'
import { readInstrumentSnapshot } from '../../storage/instrument-snapshots.ts'
import { selectPeers } from '../../storage/peer-organisations.ts'
import { selectPeerStatements, upsertPeerStatements } from '../../storage/peer-statements.ts'
import { selectRatingsOfLatest } from '../../storage/ratings.ts'
import type { WriteHandler } from '../handler-types.ts'
import { readOrganisation } from '../organisations/organisation-record.ts'
import { readVisit } from '../visits/visit-record.ts'

/** Says where a closed visit stands beside others, and keeps what was said. */
export const compareWithPeers: WriteHandler<'peers.compare'> = (db, { visitId, today }) => {
  const read = readVisit(db, visitId)
  if (!read.ok) return read
  const { visit, snapshot } = read.value
  if (visit.closedAt === null) return refuse('visit.not_closed')
  const organisation = readOrganisation(db, visit.organisationId)
  if (!organisation.ok) throw new Error(`The visit ${visitId} has no organisation.`)
  const own: PeerOrganisation = {
    organisationId: visit.organisationId,
    type: organisation.value.type,
    consents: true,
    visit: assessedVisit(visit, snapshot),
  }
  const before = selectPeerStatements(db, visitId)
  const { dimensions, made } = comparePeers(own, readPeers(db), before, today)
  upsertPeerStatements(db, visitId, made)
  return ok({ dimensions: [...dimensions] })
}

/** Says which dimensions are weak in which type of organisation, and keeps what was said. */
export const profileTypes: WriteHandler<'peers.types'> = (db, { today }) => {
  const peers = readPeers(db)
  const profiles = organisationTypeSchema.options.map((type) => {
    const profile = profileType(type, peers, selectPeerStatements(db, type), today)
    upsertPeerStatements(db, type, profile.made)
    return { type, dimensions: [...profile.dimensions] }
  })
  return ok(profiles)
}

/** Each organisation that has a closed visit, with the latest. What its visit refuses, its file cannot allow. */
function readPeers(db: ReadableDatabase): PeerOrganisation[] {
  const ratings = selectRatingsOfLatest(db)
  return selectPeers(db).map((row) => ({
    organisationId: row.organisationId,
    type: row.type,
    consents: row.organisationConsents === 1 && row.visitConsent !== 'no',
    visit: {
      id: row.visitId,
      date: row.date,
      scope: row.scope,
      consultants: [],
      snapshot: readInstrumentSnapshot(db, row.snapshotHash),
      answers: ratings.get(row.visitId) ?? {},
    },
  }))
}
