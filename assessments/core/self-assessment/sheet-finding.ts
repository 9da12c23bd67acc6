import { z } from 'zod'

/** What can be wrong with a filled-in sheet. */
export const sheetFindingCodeSchema = z.enum([
  // what the file is
  'not_a_questionnaire',
  'unknown_format',
  'missing_detail',
  'detail_twice',
  'other_instrument',
  'other_version',
  'other_profile',
  'other_scope',
  'not_a_self_rating',
  // its columns and rows
  'missing_column',
  'column_twice',
  'unknown_indicator',
  'indicator_twice',
  'missing_indicator',
  'answer_without_id',
  // its answers
  'level_out_of_range',
  'answer_not_readable',
  'not_applicable_not_allowed',
  'no_answers',
  'group_twice',
  'group_missing',
])
export type SheetFindingCode = z.infer<typeof sheetFindingCodeSchema>

/** One problem, at its place. With an error nothing may be imported; a warning has to be seen. */
export const sheetFindingSchema = z.strictObject({
  /** Null when the whole file is meant. */
  sheet: z.string().nullable(),
  /** "M7"; null when the whole sheet is meant. */
  cell: z.string().nullable(),
  severity: z.enum(['error', 'warning']),
  code: sheetFindingCodeSchema,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type SheetFinding = z.infer<typeof sheetFindingSchema>

const longestQuote = 40

/** What stands in a cell, short enough for a message. */
export function quoted(value: unknown): string {
  const characters = [...String(value)]
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote - 1).join('')}…`
    : characters.join('')
}
