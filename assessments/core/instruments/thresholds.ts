import { z } from 'zod'
import { peerThresholdsSchema } from '../peers/peer-thresholds.ts'
import { levelSchema } from '../visits/answer.ts'

/** An exact number in data: "3/4", "12.5" or 5. Kept as text so that nothing is rounded. */
const ratioSchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,6}(\.\d{1,6})?(\/[1-9]\d{0,5})?$/, 'bad_ratio'))

/** The method's limits. They live in the instrument, so that the service point can change them. */
export const thresholdsSchema = z.strictObject({
  scoring: z.strictObject({
    minimumApplicableItems: z.int().positive(),
    minimumRatedItems: z.int().positive(),
    reliableCoverage: ratioSchema,
    provisionalCoverage: ratioSchema,
    /** Lower bounds, in points, of dimension levels 1 to 4. */
    levelBounds: z.tuple([ratioSchema, ratioSchema, ratioSchema, ratioSchema]),
    /** Highest level label when a minimum requirement is rated 0, and when it is rated 1. */
    minimumRequirementCaps: z.tuple([levelSchema, levelSchema]),
    overallShownShare: ratioSchema,
    overallReliableShare: ratioSchema,
  }),
  comparison: z.strictObject({
    minimumMatchedItems: z.int().positive(),
    minimumMatchedShare: ratioSchema,
    /** Matched sets smaller than this are marked "eingeschränkt". */
    unrestrictedMatchedItems: z.int().positive(),
    dimensionChangePoints: ratioSchema,
    dimensionTendencyPoints: ratioSchema,
    netChangedItems: z.int().nonnegative(),
    mixedItems: z.int().positive(),
    overallChangePoints: ratioSchema,
    overallTendencyPoints: ratioSchema,
    overallComparableShare: ratioSchema,
    overallUnrestrictedShare: ratioSchema,
  }),
  /** Absent: the standard ones. */
  peerGroup: peerThresholdsSchema.optional(),
})
export type Thresholds = z.infer<typeof thresholdsSchema>
