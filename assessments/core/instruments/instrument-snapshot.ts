import { z } from 'zod'
import { localizedSchema } from '../texts/localized.ts'
import { indicatorTextsSchema } from './indicator-texts.ts'
import { offerSchema, organisationTypeSchema } from './instrument-source.ts'
import { thresholdsSchema } from './thresholds.ts'

const named = z.strictObject({ id: z.string(), name: localizedSchema(z.string()) })

const snapshotIndicatorSchema = z.strictObject({
  id: z.string(),
  /** "D5.1": position in the catalogue, shown to people; never used for matching. */
  code: z.string(),
  core: z.boolean(),
  minimum: z.boolean(),
  /** Zusatz of a profile: counts in its dimension, never in a Kurzcheck or a peer group. */
  extra: z.boolean(),
  weight: z.int().positive(),
  comparisonKey: z.string(),
  notApplicableAllowed: z.boolean(),
  roles: z.array(z.string()),
  places: z.array(z.string()),
  legalBases: z.array(z.string()),
  offers: z.array(offerSchema),
  topics: z.array(z.string()),
  texts: localizedSchema(indicatorTextsSchema),
})
export type SnapshotIndicator = z.infer<typeof snapshotIndicatorSchema>

const snapshotDimensionSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  blockId: z.string(),
  weight: z.int().positive(),
  name: localizedSchema(z.string()),
  scope: localizedSchema(z.string()),
  offers: z.array(offerSchema),
  topics: z.array(z.string()),
  /** In catalogue order; a Kurzcheck moves up in this order. */
  indicators: z.array(snapshotIndicatorSchema),
})
export type SnapshotDimension = z.infer<typeof snapshotDimensionSchema>

/** An instrument version with one profile applied: what a visit keeps, whole and unchanging. */
export const instrumentSnapshotSchema = z.strictObject({
  format: z.literal(1),
  instrumentId: z.string(),
  version: z.string(),
  profileId: z.string(),
  organisationType: organisationTypeSchema,
  name: localizedSchema(z.string()),
  profileName: localizedSchema(z.string()),
  addressees: localizedSchema(z.string()),
  scale: z.array(
    z.strictObject({
      name: localizedSchema(z.string()),
      anchor: localizedSchema(z.string()),
    }),
  ),
  thresholds: thresholdsSchema,
  blocks: z.array(named),
  topics: z.array(named),
  roles: z.array(named),
  places: z.array(named),
  legalBases: z.array(named.extend({ asOf: z.string() })),
  dimensions: z.array(snapshotDimensionSchema),
})
export type InstrumentSnapshot = z.infer<typeof instrumentSnapshotSchema>
