import type { InstrumentFindingCode, PathStep } from '../../core/instruments/instrument-finding.ts'
import type { RefusalParams } from '../../core/result.ts'

/** One problem in a file's text, at an offset from its start. */
export interface FileProblem {
  readonly offset: number
  readonly path: readonly PathStep[]
  readonly code: InstrumentFindingCode
  readonly params: RefusalParams
}
