import type { Level } from '../visits/answer.ts'
import type { Cell, LevelBadge } from './report.ts'
import { textCell } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { shortLevelText } from './report-words.ts'

function levelBadge(level: Level, context: ReportContext): LevelBadge {
  return { level, text: shortLevelText(level, context) }
}

/** A cell with nothing but a level; a dash where there is none. */
export function levelCell(level: Level | null, context: ReportContext): Cell {
  return level === null ? textCell('–') : { runs: [], badge: levelBadge(level, context) }
}
