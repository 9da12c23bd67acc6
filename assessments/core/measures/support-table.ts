import { z } from 'zod'
import type { InstrumentSnapshot, SnapshotDimension } from '../instruments/instrument-snapshot.ts'
import { offerSchema } from '../instruments/instrument-source.ts'
import { localizedSchema } from '../texts/localized.ts'

const offers = z.array(offerSchema).max(4)

/** What the service point offers for what, where that differs from the instrument's own table. */
export const supportTableSchema = z.strictObject({
  /** Dimension id → its offers and topics; a dimension that is missing goes by the instrument. */
  dimensions: z.record(
    z.string().max(100),
    z.strictObject({ offers, topics: z.array(z.string().max(100)).max(20) }),
  ),
  /** Which offers come first, by how far a dimension has come. */
  order: z.strictObject({
    /** Below the limit between levels 1 and 2. */
    beginning: offers,
    /** From there to the limit between levels 2 and 3. */
    growing: offers,
    /** From there on. */
    established: offers,
  }),
  /** Topics that the instrument does not have. */
  ownTopics: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        name: localizedSchema(z.string().trim().min(1).max(200)),
      }),
    )
    .max(50),
})
export type SupportTable = z.infer<typeof supportTableSchema>
export type Topic = InstrumentSnapshot['topics'][number]

/** First awareness, then skills, then lasting structures; everything else by the instrument. Source: domain §4 */
export const standardSupportTable: SupportTable = {
  dimensions: {},
  order: {
    beginning: ['S', 'B', 'K'],
    growing: ['H', 'K', 'B'],
    established: ['B', 'K', 'H'],
  },
  ownTopics: [],
}

/** What there is for a dimension: by the service point's table, else by the instrument. */
export function tableRow(
  { id, offers: usual, topics }: Pick<SnapshotDimension, 'id' | 'offers' | 'topics'>,
  { dimensions }: SupportTable,
): SupportTable['dimensions'][string] {
  return dimensions[id] ?? { offers: [...usual], topics: [...topics] }
}

/** All topics that can be chosen: the instrument's, then the service point's own. */
export function allTopics(
  { topics }: Pick<InstrumentSnapshot, 'topics'>,
  { ownTopics }: SupportTable,
): readonly Topic[] {
  const known = new Set(topics.map(({ id }) => id))
  return [...topics, ...ownTopics.filter(({ id }) => !known.has(id))]
}
