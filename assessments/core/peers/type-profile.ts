import type { OrganisationType } from '../instruments/instrument-source.ts'
import type { Fraction } from '../scoring/fraction.ts'
import type { Localized } from '../texts/localized.ts'
import {
  coreItems,
  corePoints,
  eligiblePeers,
  leavesFew,
  median,
  type PeerMember,
  type PeerOrganisation,
  type PeerStatement,
  peerGroups,
  statePosition,
} from './peer-group.ts'
import {
  changedMembers,
  type MadeStatement,
  type MadeStatements,
  membersOf,
} from './peer-statements.ts'
import { type PeerThresholds, standardPeerThresholds } from './peer-thresholds.ts'

export interface TypeDimension {
  readonly dimensionId: string
  readonly code: string
  readonly name: Localized<string>
  readonly statement: PeerStatement
}

/** Where the organisations of one type stand weaker or stronger than they do on the whole. */
export interface TypeProfile {
  readonly type: OrganisationType
  /** In catalogue order; only those of which something may be said, and none at all for a group that is too small. */
  readonly dimensions: readonly TypeDimension[]
  /** What has to be kept for the next time. */
  readonly made: MadeStatements
}

/** What can be said of the middle of all dimensions needs some of them. */
const fewestDimensions = 3

/**
 * Which dimensions are weak in organisations of one type: the median of each dimension beside the median of
 * those medians, in the three words of the peer group. Each member has to have enough others beside itself.
 * @param organisations of all types. @param made what was said before of this type. @param today ISO date.
 * Source: docs/method.md §17
 */
export function profileType(
  type: OrganisationType,
  organisations: readonly PeerOrganisation[],
  made: MadeStatements,
  today: string,
): TypeProfile {
  const reference = newestOf(type, organisations)
  if (reference === null) return { type, dimensions: [], made }
  const { snapshot } = reference.visit
  const thresholds = snapshot.thresholds.peerGroup ?? standardPeerThresholds
  const eligible = eligiblePeers(organisations, today, thresholds)
  const groups = snapshot.dimensions.flatMap((dimension) => {
    const both = peerGroups(dimension.id, coreItems(dimension), type, eligible)
    const { same_type: members } = both
    if (members.length <= thresholds.minimumOthers || leavesFew(both)) return []
    return [{ dimension, members, middle: median(members.map((each) => corePoints(each.ratings))) }]
  })
  if (groups.length < fewestDimensions) return { type, dimensions: [], made }
  const whole = median(groups.map(({ middle }) => middle))
  const decided = groups.map(({ dimension, members, middle }) => ({
    dimension,
    kept: keepOrMake(made[dimension.id] ?? null, members, { middle, whole, thresholds, today }),
  }))
  return {
    type,
    dimensions: decided.map(({ dimension: { id, code, name }, kept: { statement } }) => ({
      dimensionId: id,
      code,
      name,
      statement,
    })),
    made: {
      ...made,
      ...Object.fromEntries(decided.map(({ dimension, kept }) => [dimension.id, kept])),
    },
  }
}

/** The latest visit of the type says by which core items the others are looked at. */
function newestOf(
  type: OrganisationType,
  organisations: readonly PeerOrganisation[],
): PeerOrganisation | null {
  return (
    organisations
      .filter((organisation) => organisation.type === type && organisation.consents)
      .toSorted((a, b) => (a.visit.date < b.visit.date ? 1 : -1))[0] ?? null
  )
}

function keepOrMake(
  made: MadeStatement | null,
  members: readonly PeerMember[],
  now: {
    readonly middle: Fraction
    readonly whole: Fraction
    readonly thresholds: PeerThresholds
    readonly today: string
  },
): MadeStatement {
  if (made !== null && changedMembers(made, members) < now.thresholds.changedMembers) return made
  return {
    group: 'same_type',
    statement: statePosition(now.middle, now.whole, now.thresholds),
    members: membersOf(members),
    ownLevels: [],
    madeOn: now.today,
  }
}
