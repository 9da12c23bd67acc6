import type { Level } from '../visits/answer.ts'
import type { Cell } from './report.ts'
import { textCell } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { shortLevelText } from './report-words.ts'

/** A level as a shaded cell with its name; a dash where there is none. */
export function levelCell(level: Level | null, context: ReportContext): Cell {
  if (level === null) return textCell('–')
  return { runs: [{ text: shortLevelText(level, context) }], level }
}
