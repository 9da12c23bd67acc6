import type { RefusalParams } from '../result.ts'

/** What can be wrong with an instrument. Each is worded by the text `instrument.finding.<code>`. */
export const instrumentFindingCodes = [
  // the folder and its files
  'folder_unreadable',
  'missing_file',
  'unknown_file',
  'symbolic_link',
  'too_many_files',
  'file_too_large',
  'file_unreadable',
  'not_utf8',
  'utf16',
  'too_many_findings',
  // the YAML
  'yaml_syntax',
  'tab_indent',
  'indentation',
  'multiple_documents',
  'alias',
  'tag',
  'directive',
  'too_deep',
  'too_many_values',
  'duplicate_key',
  'forbidden_key',
  'key_not_text',
  'control_character',
  // the shape of one file
  'empty_file',
  'unknown_format',
  'missing_field',
  'unknown_field',
  'empty_text',
  'expected_text',
  'expected_number',
  'expected_whole_number',
  'expected_yes_no',
  'expected_list',
  'expected_fields',
  'number_too_small',
  'number_too_large',
  'list_too_short',
  'list_too_long',
  'value_not_allowed',
  'bad_id',
  'bad_version',
  'bad_date',
  'bad_ratio',
  // how the files fit together
  'duplicate_id',
  'duplicate_code',
  'duplicate_comparison_key',
  'unknown_id',
  'dimension_without_block',
  'dimension_in_two_blocks',
  'retired_id_in_use',
  'missing_text',
  'text_for_unknown_id',
  'duplicate_text',
  'not_applicable_when_missing',
  'not_applicable_when_superfluous',
  'core_item_count',
  'minimum_requirement_count',
  'minimum_requirement_not_core',
  'minimum_requirement_excluded',
  'too_many_extras',
  'missing_dimension_weight',
  'profile_file_name',
  'instrument_folder_name',
  'thresholds_not_ordered',
] as const
export type InstrumentFindingCode = (typeof instrumentFindingCodes)[number]

/** A step into a file: a field's name or a position in a list, from 0. */
export type PathStep = string | number

/** One problem of an instrument, before somebody looks up where in the file's text it stands. */
export interface UnlocatedFinding {
  /** Relative to the instrument's folder, with forward slashes: "texts/de/d5.yaml". */
  readonly file: string
  readonly path: readonly PathStep[]
  readonly code: InstrumentFindingCode
  readonly params: RefusalParams
}

/** One problem of an instrument at the place where it stands. */
export interface InstrumentFinding {
  /** Relative to the instrument's folder, with forward slashes; "." is the folder itself. */
  readonly file: string
  /** From 1; 1 when the whole file is meant. */
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
  /** Steps joined by slashes, "dimensions/0/id"; empty when the whole file is meant. */
  readonly path: string
  readonly code: InstrumentFindingCode
  readonly params: RefusalParams
}
