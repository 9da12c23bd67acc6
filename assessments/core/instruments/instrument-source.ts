import { z } from 'zod'
import { languageSchema } from '../texts/localized.ts'
import { indicatorTextChangesSchema, indicatorTextsSchema } from './indicator-texts.ts'
import { thresholdsSchema } from './thresholds.ts'

/** The files of an instrument, as they are written by hand. docs/instrument-format.md explains each field. */

const id = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, 'bad_id')
const sentence = z.string().trim().min(1)
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'bad_version')
const weight = z.int().positive()

export const offerSchema = z.enum(['S', 'H', 'B', 'K'])

export const organisationTypeSchema = z.enum([
  'jobcenter',
  'employment_agency',
  'chamber',
  'company',
  'other',
])
export type OrganisationType = z.infer<typeof organisationTypeSchema>

/** instrument.yaml: structure only, no words. */
export const instrumentStructureSchema = z.strictObject({
  format: z.literal(1),
  id,
  version,
  published: z.iso.date('bad_date'),
  weights: z.strictObject({ core: weight, additional: weight }),
  thresholds: thresholdsSchema,
  topics: z.array(id),
  roles: z.array(id),
  places: z.array(id),
  legalBases: z.array(z.strictObject({ id, asOf: z.iso.date('bad_date') })),
  blocks: z.array(z.strictObject({ id, dimensions: z.array(id).min(1) })).min(1),
  dimensions: z
    .array(
      z.strictObject({
        id,
        code: z.string(),
        offers: z.array(offerSchema).min(1),
        topics: z.array(id).min(1),
        indicators: z
          .array(
            z.strictObject({
              id,
              core: z.boolean().default(false),
              minimum: z.boolean().default(false),
              comparisonKey: id,
              notApplicableAllowed: z.boolean().default(false),
              roles: z.array(id).min(1),
              places: z.array(id).min(1),
              legalBases: z.array(id).default([]),
              offers: z.array(offerSchema).min(1),
              topics: z.array(id).min(1),
              replaces: z
                .array(
                  z.strictObject({
                    id,
                    as: z.enum(['replaced', 'split', 'merged']),
                  }),
                )
                .default([]),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** Indicators of earlier versions that were dropped without a successor. */
  dropped: z.array(id).default([]),
})
export type InstrumentStructure = z.infer<typeof instrumentStructureSchema>
export type DimensionStructure = InstrumentStructure['dimensions'][number]

const scaleLevel = z.strictObject({ name: sentence, anchor: sentence })

/** texts/<language>/instrument.yaml: the names of everything but indicators. */
export const instrumentTextsSchema = z.strictObject({
  name: sentence,
  description: sentence,
  /** Levels 0 to 4, in this order. */
  scale: z.tuple([scaleLevel, scaleLevel, scaleLevel, scaleLevel, scaleLevel]),
  blocks: z.record(id, sentence),
  dimensions: z.record(id, z.strictObject({ name: sentence, scope: sentence })),
  topics: z.record(id, sentence),
  roles: z.record(id, sentence),
  places: z.record(id, sentence),
  legalBases: z.record(id, sentence),
})
export type InstrumentTexts = z.infer<typeof instrumentTextsSchema>

/** texts/<language>/<dimension>.yaml: indicator id → its texts. */
export const dimensionTextsSchema = z.record(id, indicatorTextsSchema)
export type DimensionTexts = z.infer<typeof dimensionTextsSchema>

/** profiles/<id>.yaml: how the instrument is fitted to one kind of organisation. */
export const profileSourceSchema = z.strictObject({
  id,
  organisationType: organisationTypeSchema,
  /** Kurzcheck or full visit, as offered first. */
  defaultScope: z.enum(['full', 'short']),
  dimensionWeights: z.record(id, weight),
  indicators: z
    .record(
      id,
      z.strictObject({
        include: z.boolean().optional(),
        core: z.boolean().optional(),
        weight: weight.optional(),
        /** The minimum requirement is moved when its item is left out. */
        minimum: z.boolean().optional(),
        comparisonKey: id.optional(),
        notApplicableAllowed: z.boolean().optional(),
        roles: z.array(id).min(1).optional(),
        places: z.array(id).min(1).optional(),
        /** Other law may bind this kind of organisation; an empty list says that none does. */
        legalBases: z.array(id).optional(),
      }),
    )
    .default({}),
  extras: z
    .array(
      z.strictObject({
        id,
        dimension: id,
        comparisonKey: id,
        notApplicableAllowed: z.boolean().default(false),
        roles: z.array(id).min(1),
        places: z.array(id).min(1),
        legalBases: z.array(id).default([]),
        offers: z.array(offerSchema).min(1),
        topics: z.array(id).min(1),
      }),
    )
    .default([]),
  texts: z.record(
    languageSchema,
    z.strictObject({
      name: sentence,
      /** Whom the organisation serves: "Leistungsberechtigte", "Mitgliedsbetriebe" … */
      addressees: sentence,
      /** Only where a dimension means something else here: in a firm nobody is "placed". */
      dimensions: z.record(id, z.strictObject({ name: sentence, scope: sentence })).default({}),
      indicators: z.record(id, indicatorTextChangesSchema).default({}),
      extras: z.record(id, indicatorTextsSchema).default({}),
    }),
  ),
})
export type ProfileSource = z.infer<typeof profileSourceSchema>

/** One instrument version with all its files read, before a profile is applied. */
export interface Instrument {
  readonly structure: InstrumentStructure
  readonly texts: Readonly<Record<z.infer<typeof languageSchema>, InstrumentTexts>>
  readonly indicatorTexts: Readonly<Record<z.infer<typeof languageSchema>, DimensionTexts>>
  readonly profiles: readonly ProfileSource[]
}
