import { z } from 'zod'
import { levelSchema } from '../visits/answer.ts'
import {
  corePoints,
  coreRatings,
  eligiblePeers,
  median,
  type PeerGroupKind,
  type PeerMember,
  type PeerOrganisation,
  type PeerStatement,
  peerGroupKinds,
  peerGroups,
  peerStatements,
  presentableGroup,
  statePosition,
} from './peer-group.ts'
import { type PeerThresholds, standardPeerThresholds } from './peer-thresholds.ts'

/** A statement as it was made once, with what it was made from: it stands until enough members have changed. */
export const madeStatementSchema = z.strictObject({
  group: z.enum(peerGroupKinds),
  statement: z.enum(peerStatements),
  /** The visits it was made from, by organisation. */
  members: z.record(z.string(), z.string()),
  /** The organisation's own core ratings then. */
  ownLevels: z.array(levelSchema),
  /** ISO date. */
  madeOn: z.iso.date(),
})
export type MadeStatement = z.infer<typeof madeStatementSchema>

/** By dimension id. */
export const madeStatementsSchema = z.record(z.string(), madeStatementSchema)
export type MadeStatements = Readonly<Record<string, MadeStatement>>

/**
 * 'not_rated': not every core item of its own is rated. 'withheld': own ratings changed since the statement
 * was made, and too few members did.
 */
export type PeerOutcome =
  | {
      readonly kind: 'statement'
      readonly group: PeerGroupKind
      readonly statement: PeerStatement
      readonly madeOn: string
    }
  | { readonly kind: 'too_small' }
  | { readonly kind: 'not_rated' }
  | { readonly kind: 'withheld' }

export interface PeerComparison {
  /** In catalogue order. */
  readonly dimensions: readonly { readonly dimensionId: string; readonly outcome: PeerOutcome }[]
  /** What has to be kept for the next time. */
  readonly made: MadeStatements
}

/**
 * What may be said about an organisation beside others, for each dimension of a closed visit, from the core
 * items alone. A statement that was made before stands until enough of its members have changed, so that
 * nobody can tell a single organisation from two statements.
 * @param own the organisation with the visit in question. @param organisations all, itself among them or not.
 * @param made what was said before. @param today ISO date. Source: docs/method.md §17
 */
export function comparePeers(
  own: PeerOrganisation,
  organisations: readonly PeerOrganisation[],
  made: MadeStatements,
  today: string,
): PeerComparison {
  const thresholds = own.visit.snapshot.thresholds.peerGroup ?? standardPeerThresholds
  const others = organisations.filter(({ organisationId }) => organisationId !== own.organisationId)
  const eligible = eligiblePeers(others, today, thresholds)
  const decided = own.visit.snapshot.dimensions.map((dimension) => ({
    dimensionId: dimension.id,
    ...decideDimension({ own, eligible, thresholds, today }, dimension, made[dimension.id] ?? null),
  }))
  return {
    dimensions: decided.map(({ dimensionId, outcome }) => ({ dimensionId, outcome })),
    made: Object.fromEntries(
      decided.flatMap(({ dimensionId, kept }) => (kept === null ? [] : [[dimensionId, kept]])),
    ),
  }
}

interface Setting {
  readonly own: PeerOrganisation
  readonly eligible: readonly PeerOrganisation[]
  readonly thresholds: PeerThresholds
  readonly today: string
}

interface Decided {
  readonly outcome: PeerOutcome
  readonly kept: MadeStatement | null
}

function decideDimension(
  { own, eligible, thresholds, today }: Setting,
  dimension: PeerOrganisation['visit']['snapshot']['dimensions'][number],
  made: MadeStatement | null,
): Decided {
  const ratings = coreRatings(dimension, own.visit.answers)
  if (ratings === null) return { outcome: { kind: 'not_rated' }, kept: made }
  const groups = peerGroups(dimension.id, ratings, own.type, eligible)
  const ownLevels = ratings.map(({ level }) => level)
  if (made !== null && changedMembers(made, groups[made.group]) < thresholds.changedMembers) {
    const isOfNow = String(made.ownLevels) === String(ownLevels)
    return { outcome: isOfNow ? outcomeOf(made) : { kind: 'withheld' }, kept: made }
  }
  const group = presentableGroup(groups, thresholds)
  // Kept all the same: a group that comes back is compared with what was said of it before.
  if (group === null) return { outcome: { kind: 'too_small' }, kept: made }
  const middle = median(groups[group].map((member) => corePoints(member.ratings, ratings)))
  const next: MadeStatement = {
    group,
    statement: statePosition(corePoints(ratings), middle, thresholds),
    members: membersOf(groups[group]),
    ownLevels,
    madeOn: today,
  }
  return { outcome: outcomeOf(next), kept: next }
}

function outcomeOf({ group, statement, madeOn }: MadeStatement): PeerOutcome {
  return { kind: 'statement', group, statement, madeOn }
}

export function membersOf(members: readonly PeerMember[]): MadeStatement['members'] {
  return Object.fromEntries(members.map(({ organisationId, visitId }) => [organisationId, visitId]))
}

/** How many organisations joined, left, or stand there with another visit. */
export function changedMembers(
  { members: before }: Pick<MadeStatement, 'members'>,
  now: readonly PeerMember[],
): number {
  const after: Readonly<Record<string, string>> = membersOf(now)
  const all = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...all].filter((id) => before[id] !== after[id]).length
}
