import { z } from 'zod'
import {
  dimensionTextsSchema,
  instrumentStructureSchema,
  instrumentTextsSchema,
  profileSourceSchema,
} from './instrument-source.ts'

const schemas = {
  'instrument.schema.json': instrumentStructureSchema,
  'instrument-texts.schema.json': instrumentTextsSchema,
  'dimension-texts.schema.json': dimensionTextsSchema,
  'profile.schema.json': profileSourceSchema,
} satisfies Record<string, z.ZodType>

/** The shape of an instrument's files as JSON Schema, for editors and other programs: file name → content. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  )
}
