import type { RefusalParams } from '../result.ts'

/** What can be wrong with a filled-in sheet. */
export type SheetFindingCode =
  // what the file is
  | 'not_a_questionnaire'
  | 'unknown_format'
  | 'missing_detail'
  | 'detail_twice'
  | 'other_instrument'
  | 'other_version'
  | 'other_profile'
  | 'other_scope'
  | 'not_a_self_rating'
  // its columns and rows
  | 'missing_column'
  | 'column_twice'
  | 'unknown_indicator'
  | 'indicator_twice'
  | 'missing_indicator'
  | 'answer_without_id'
  // its answers
  | 'level_out_of_range'
  | 'answer_not_readable'
  | 'not_applicable_not_allowed'
  | 'no_answers'
  | 'group_twice'
  | 'group_missing'

/** One problem, at its place. With an error nothing may be imported; a warning has to be seen. */
export interface SheetFinding {
  /** Null when the whole file is meant. */
  readonly sheet: string | null
  /** "M7"; null when the whole sheet is meant. */
  readonly cell: string | null
  readonly severity: 'error' | 'warning'
  readonly code: SheetFindingCode
  readonly params: RefusalParams
}

const longestQuote = 40

/** What stands in a cell, short enough for a message. */
export function quoted(value: unknown): string {
  const characters = [...String(value)]
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote - 1).join('')}…`
    : characters.join('')
}
