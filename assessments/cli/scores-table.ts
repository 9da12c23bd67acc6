import type { Fraction } from '../core/scoring/fraction.ts'
import { scoreVisit } from '../core/scoring/score-visit.ts'
import type { DimensionStatus, VisitScore } from '../core/scoring/visit-score.ts'
import { dimensionStatusKeys, visitScopeKeys } from '../core/texts/domain-keys.ts'
import { formatDate } from '../core/texts/format-date.ts'
import { formatPoints } from '../core/texts/format-points.ts'
import type { Language, Translate } from '../core/texts/localized.ts'
import type { AssessedVisit } from '../core/visits/visit.ts'

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const align = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((row) => align(row).trimEnd()).join('\n')
}

/**
 * A short table for the terminal: a line per dimension of the latest visit, a column per visit.
 * @param visits oldest first; none gives the empty text
 */
export function scoresTable(
  visits: readonly AssessedVisit[],
  language: Language,
  translate: Translate,
): string {
  const scores = visits.map(scoreVisit)
  const cell = (found?: { points: Fraction | null; status: DimensionStatus }) => {
    if (found === undefined) return '–'
    const status = translate(dimensionStatusKeys[found.status])
    return found.points === null ? status : `${formatPoints(found.points, language)} ${status}`
  }
  const header = (score: VisitScore) =>
    `${formatDate(score.date, language)} ${translate(visitScopeKeys[score.scope])}`
  const dimensions = scores.at(-1)?.dimensions.map(({ dimension }) => dimension) ?? []
  const rows = dimensions.map(({ id, code, name }) => [
    `${code} ${name[language]}`,
    ...scores.map((score) => cell(score.dimensions.find(({ dimension }) => dimension.id === id))),
  ])
  return alignColumns([
    ['', ...scores.map(header)],
    ...rows,
    [translate('domain.word.overall'), ...scores.map(({ overall }) => cell(overall))],
  ])
}
