import type {
  InstrumentFinding,
  InstrumentFindingCode,
} from '../../core/instruments/instrument-finding.ts'
import type { RefusalParams } from '../../core/result.ts'
import { type Position, startOfFile } from './text-positions.ts'

/** A finding about a file as a whole, or about a place in it that no path leads to. */
export function fileFinding(
  file: string,
  code: InstrumentFindingCode,
  params: RefusalParams = {},
  { line, column }: Position = startOfFile,
): InstrumentFinding {
  return { file, line, column, path: '', code, params }
}

/** The system's own word for what went wrong: "ENOENT". */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** By file, then in the order of its text. */
export function byPlace(a: InstrumentFinding, b: InstrumentFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
