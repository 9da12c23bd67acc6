import { pointsText } from '../charts/points-value.ts'
import type { DimensionComparison, VisitComparison } from '../comparison/visit-comparison.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatPoints, formatPointsChange } from '../texts/format-points.ts'
import { changeMarks, classText, movedItemsText } from './change-words.ts'
import type { Block, Cell } from './report.ts'
import { bold, cell, column, muted, plain, small, table, textCell } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText } from './report-words.ts'

function publishedCell(score: DimensionScore | null, context: ReportContext): Cell {
  return textCell(
    score === null
      ? context.translate('chart.value.not_in_instrument')
      : pointsText(score, context),
  )
}

function differenceCell({ outcome }: DimensionComparison, { language }: ReportContext): Cell {
  if (outcome.class === 'not_comparable') return textCell('–')
  const change = plain(formatPointsChange(outcome.change, language))
  if (!outcome.matchedDiffersFromPublished) return cell(change)
  const { earlier, later } = outcome.matchedPoints
  const from = formatPoints(earlier, language)
  const to = formatPoints(later, language)
  return cell(change, muted(`\n${from} → ${to}*`))
}

function classCell(
  comparison: DimensionComparison,
  otherTeam: boolean,
  context: ReportContext,
): Cell {
  const marks = changeMarks(comparison, otherTeam, context)
  const className = bold(classText(comparison.outcome, context))
  const aside = marks.length > 0 ? [muted(`\n${marks.join(' · ')}`)] : []
  if (comparison.outcome.class === 'not_comparable') return cell(className, ...aside)
  return cell(plain(`${movedItemsText(comparison, context)}:\n`), className, ...aside)
}

/**
 * Every dimension with its published points, the difference over the matched items, and its class.
 * @param id what a reference or a template calls the table
 */
export function changeTable(
  comparison: VisitComparison,
  context: ReportContext,
  id?: string,
): Block[] {
  const { language, translate } = context
  const earlier = formatDate(comparison.scores.earlier.date, language)
  const later = formatDate(comparison.scores.later.date, language)
  const hasStar = comparison.dimensions.some(
    ({ outcome }) => outcome.class !== 'not_comparable' && outcome.matchedDiffersFromPublished,
  )
  const changes = table(
    translate('report.development.table', { earlier, later }),
    [
      column(translate('domain.word.dimension'), 24),
      column(earlier, 12, 'end'),
      column(later, 12, 'end'),
      column(translate('domain.word.change'), 16, 'end'),
      column(translate('report.development.classification'), 36),
    ],
    comparison.dimensions.map((dimension) => [
      textCell(dimensionText(dimension.dimension, context)),
      publishedCell(dimension.published.earlier, context),
      publishedCell(dimension.published.later, context),
      differenceCell(dimension, context),
      classCell(dimension, comparison.otherTeam, context),
    ]),
    id,
  )
  return hasStar ? [changes, small(muted(translate('report.development.star')))] : [changes]
}
