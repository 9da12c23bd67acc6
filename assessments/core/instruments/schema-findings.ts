import type { z } from 'zod'
import type { RefusalParams } from '../result.ts'
import type { InstrumentFindingCode, PathStep, UnlocatedFinding } from './instrument-finding.ts'

type Issue = z.core.$ZodIssue
type Problem = Pick<UnlocatedFinding, 'code' | 'params'>

/** Codes that a schema carries in place of a message, because only it knows what the pattern is for. */
const patternCodes = ['bad_id', 'bad_version', 'bad_date', 'bad_ratio'] as const

/** What a schema has against a file's data, as findings; `data` is what the schema was given. */
export function schemaFindings(
  file: string,
  data: unknown,
  issues: readonly Issue[],
): UnlocatedFinding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        path: [...path, key],
        code: 'unknown_field' as const,
        params: { field: key },
      }))
    }
    return [{ file, path, ...problemOf(issue, path, valueAt(data, path)) }]
  })
}

function problemOf(issue: Issue, path: readonly PathStep[], value: unknown): Problem {
  if (issue.code === 'invalid_key') return { code: 'bad_id', params: { value: lastOf(path) } }
  if (value === undefined || (value === null && typeof path.at(-1) === 'string')) {
    return { code: 'missing_field', params: { field: lastOf(path) } }
  }
  switch (issue.code) {
    case 'invalid_type':
      return { code: expectedCode(issue.expected), params: shown(value) }
    case 'invalid_value':
      return notAllowed(issue.values, path, value)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_format':
      return { code: patternCode(issue.message), params: shown(value) }
    case 'invalid_union':
      return unionProblem(issue, path, value)
    default:
      throw new Error(`No finding is known for the schema's issue "${issue.code}".`)
  }
}

function expectedCode(expected: string): InstrumentFindingCode {
  switch (expected) {
    case 'string':
      return 'expected_text'
    case 'number':
      return 'expected_number'
    case 'int':
      return 'expected_whole_number'
    case 'boolean':
      return 'expected_yes_no'
    case 'array':
    case 'tuple':
      return 'expected_list'
    case 'object':
    case 'record':
      return 'expected_fields'
    default:
      throw new Error(`No finding is known for the expected type "${expected}".`)
  }
}

function notAllowed(
  allowedValues: readonly unknown[],
  path: readonly PathStep[],
  value: unknown,
): Problem {
  const params = { ...shown(value), allowed: allowedValues.join(', ') }
  const isFormat = path.length === 1 && path[0] === 'format'
  return { code: isFormat ? 'unknown_format' : 'value_not_allowed', params }
}

/** A union is either a list of allowed values, or an exact number written as text or as a number. */
function unionProblem(
  { errors }: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PathStep[],
  value: unknown,
): Problem {
  const allowed = errors
    .flat()
    .flatMap((error) => (error.code === 'invalid_value' ? error.values : []))
  if (allowed.length > 0) return notAllowed(allowed, path, value)
  return { code: 'bad_ratio', params: shown(value) }
}

type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>

function tooSmall(issue: Extract<SizeIssue, { code: 'too_small' }>): Problem {
  if (issue.origin === 'string') return { code: 'empty_text', params: {} }
  const minimum = Number(issue.minimum)
  if (issue.origin === 'array') return { code: 'list_too_short', params: { minimum } }
  // "More than 0" reads as "at least 1": every number with a lower limit here is a whole one.
  return { code: 'number_too_small', params: { minimum: issue.inclusive ? minimum : minimum + 1 } }
}

function tooBig(issue: Extract<SizeIssue, { code: 'too_big' }>): Problem {
  const maximum = Number(issue.maximum)
  return {
    code: issue.origin === 'array' ? 'list_too_long' : 'number_too_large',
    params: { maximum },
  }
}

function patternCode(message: string): InstrumentFindingCode {
  const code = patternCodes.find((known) => known === message)
  if (code === undefined) throw new Error(`The schema names no finding for its pattern: ${message}`)
  return code
}

function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    data,
  )
}

const longestShownValue = 60

/** The value itself where it is short enough to be recognised. */
function shown(value: unknown): RefusalParams {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const characters = [...text.slice(0, longestShownValue * 2)]
  return {
    value:
      characters.length > longestShownValue
        ? `${characters.slice(0, longestShownValue).join('')}…`
        : text,
  }
}

function lastOf(path: readonly PathStep[]): string {
  return String(path.at(-1) ?? '')
}
