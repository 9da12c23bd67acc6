import { z } from 'zod'

const ratio = z.string().regex(/^\d{1,3}(\.\d{1,6})?$/, 'bad_ratio')

/**
 * The limits of a peer group. An instrument may ask for more than these least numbers, never for less:
 * they keep single organisations from being recognised. Source: docs/method.md §17
 */
export const peerThresholdsSchema = z.strictObject({
  /** Other organisations of the same type, for each dimension. */
  minimumOthers: z.int().min(5),
  /** The same over all types, and from how many types they have to come. */
  minimumOthersOfAllTypes: z.int().min(8),
  minimumTypes: z.int().min(3),
  /** Visits that are older count no more. */
  greatestAgeMonths: z.int().min(1).max(36),
  /** How far from the median "deutlich" begins, in points. */
  markedPoints: ratio,
  /** So many members have to have changed before a statement is made anew. */
  changedMembers: z.int().min(3),
})
export type PeerThresholds = z.infer<typeof peerThresholdsSchema>

/** For instruments that say nothing about peer groups. */
export const standardPeerThresholds: PeerThresholds = {
  minimumOthers: 5,
  minimumOthersOfAllTypes: 8,
  minimumTypes: 3,
  greatestAgeMonths: 36,
  markedPoints: '12.5',
  changedMembers: 3,
}
