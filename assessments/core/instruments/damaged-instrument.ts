import { type RefusalParams, refuse } from '../result.ts'
import {
  type InstrumentFinding,
  type InstrumentFindingCode,
  instrumentFindingCodes,
} from './instrument-finding.ts'

/** An instrument that lies where instruments are installed but cannot be used. */
export interface DamagedInstrument {
  /** By its folder; null when the folder of all instruments cannot be read. */
  readonly id: string | null
  readonly version: string | null
  /** Its first finding, with the file's whole path. */
  readonly finding: InstrumentFinding
}

/** Names the file, the line and the finding, which `withFindingSentence` puts into words. */
export function refuseDamaged({ finding: { file, line, code, params } }: DamagedInstrument) {
  return refuse('instrument.damaged', { ...params, file, line, finding: code })
}

type FindingWords = (
  key: `instrument.finding.${InstrumentFindingCode}`,
  values: RefusalParams,
) => string

/** A refusal's values for its words: what names a finding also gets its sentence. */
export function withFindingSentence(params: RefusalParams, words: FindingWords): RefusalParams {
  const finding = instrumentFindingCodes.find((code) => code === params.finding)
  if (finding === undefined) return params
  return { ...params, sentence: words(`instrument.finding.${finding}`, params) }
}
