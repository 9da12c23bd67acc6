import { changeSign } from '../charts/change-sign.ts'
import { profileChart } from '../charts/profile-chart.ts'
import type { DimensionComparison, VisitComparison } from '../comparison/visit-comparison.ts'
import { parseFraction } from '../scoring/fraction.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import type { DimensionGap } from '../self-assessment/self-external-gap.ts'
import { changeClassKeys, dimensionStatusKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import {
  formatDecimal,
  formatPoints,
  formatPointsChange,
  formatShare,
  formatSpan,
} from '../texts/format-points.ts'
import { keyFigureBlocks } from './key-figure-table.ts'
import { levelCell } from './level-cell.ts'
import type { Block, Cell, Chapter, Column, Table } from './report.ts'
import {
  bold,
  bullets,
  cell,
  chart,
  column,
  heading,
  lead,
  muted,
  plain,
  referring,
  small,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText, indicatorText, levelText } from './report-words.ts'
import { gapsOf } from './self-chapter.ts'

const noNumber = '–'
const overviewId = 'overview-table'
const profileId = 'profile-chart'

/** What stands beside the results, where there is something. */
interface Beside {
  readonly comparison: VisitComparison | null
  readonly gaps: readonly DimensionGap[] | null
}

/** The points of a dimension, and between which they would lie if what is open were rated. */
export function pointsCell({ points, span }: DimensionScore, { language }: ReportContext): Cell {
  if (points === null || span === null) return textCell(noNumber)
  const text = formatPoints(points, language)
  const range = formatSpan(span, language)
  return range === text ? textCell(text) : cell(plain(text), muted(` (${range})`))
}

function changeCell(comparison: DimensionComparison | undefined, context: ReportContext): Cell {
  const { language, translate } = context
  if (comparison === undefined) return textCell(noNumber)
  const { outcome } = comparison
  const sign = changeSign(outcome)
  if (outcome.class === 'not_comparable') {
    return cell(plain(`${sign} `), muted(translate(changeClassKeys.not_comparable)))
  }
  const restricted = outcome.restricted.length > 0
  return cell(
    plain(`${sign} ${formatPointsChange(outcome.change, language)}`),
    ...(restricted ? [muted(` ${translate('domain.mark.restricted')}`)] : []),
  )
}

function statusCell(score: DimensionScore, { translate }: ReportContext): Cell {
  const status = translate(dimensionStatusKeys[score.status])
  const unchecked = score.minimumRequirement?.state === 'not_checked'
  return unchecked
    ? cell(plain(status), muted(` · ${translate('domain.minimum_requirement.not_checked')}`))
    : textCell(status)
}

/** The organisation's own view over the items that both have rated; no cell where there is none at all. */
function selfCells(
  dimensionId: string,
  gaps: readonly DimensionGap[] | null,
  { language }: ReportContext,
): Cell[] {
  if (gaps === null) return []
  const points = gaps.find(({ dimension }) => dimension.id === dimensionId)?.points ?? null
  return [textCell(points === null ? noNumber : formatPoints(points.self, language))]
}

function dimensionRow(
  score: DimensionScore,
  { comparison, gaps }: Beside,
  context: ReportContext,
): Cell[] {
  const { language } = context
  const { dimension, coverage } = score
  const row = [
    textCell(dimensionText(dimension, context)),
    levelCell(score.level?.label ?? null, context),
    pointsCell(score, context),
    textCell(coverage === null ? noNumber : formatShare(coverage, language)),
    ...selfCells(dimension.id, gaps, context),
    statusCell(score, context),
  ]
  if (comparison === null) return row
  const change = comparison.dimensions.find((one) => one.dimension.id === dimension.id)
  return [...row, changeCell(change, context)]
}

/** What the overall score did since the visit before, with its restrictions. */
export function overallChangeCell(
  { overall, otherTeam }: VisitComparison,
  context: ReportContext,
): Cell {
  const { language, translate } = context
  const { outcome } = overall
  if (outcome.class === 'not_comparable') {
    return cell(plain(`${changeSign(outcome)} `), muted(translate(changeClassKeys.not_comparable)))
  }
  const marks = [
    outcome.restricted ? translate('domain.mark.restricted') : '',
    otherTeam ? translate('domain.mark.other_team') : '',
  ].filter(Boolean)
  const text = `${changeSign(outcome)} ${formatPointsChange(outcome.change, language)}`.trim()
  return cell(plain(text), ...(marks.length > 0 ? [muted(` ${marks.join(', ')}`)] : []))
}

function overallRow({ comparison, gaps }: Beside, context: ReportContext): Cell[] {
  const { score, language, translate } = context
  const { points, status, evaluableShare } = score.overall
  const row = [
    cell(bold(translate('domain.word.overall'))),
    textCell(noNumber),
    cell(bold(points === null ? noNumber : formatPoints(points, language))),
    textCell(evaluableShare === null ? noNumber : formatShare(evaluableShare, language)),
    ...(gaps === null ? [] : [textCell(noNumber)]),
    textCell(translate(dimensionStatusKeys[status])),
  ]
  return comparison === null ? row : [...row, overallChangeCell(comparison, context)]
}

/** The shares of the columns, with the organisation's own view and the change or without. */
const widths = {
  plain: [29, 23, 17, 12, 0, 19, 0],
  self: [26, 21, 17, 11, 10, 15, 0],
  change: [25, 21, 16, 11, 0, 13, 14],
  both: [20, 16, 14, 11, 11, 12, 16],
} as const

function overviewColumns({ comparison, gaps }: Beside, { translate }: ReportContext): Column[] {
  const alone = gaps === null ? widths.plain : widths.self
  const compared = gaps === null ? widths.change : widths.both
  const [name, level, points, coverage, self, status, change] =
    comparison === null ? alone : compared
  return [
    column(translate('domain.word.dimension'), name),
    column(translate('domain.word.level'), level),
    column(translate('report.overview.points_span'), points, 'end'),
    column(translate('domain.word.coverage'), coverage, 'end'),
    ...(gaps === null ? [] : [column(translate('report.overview.self'), self, 'end')]),
    column(translate('domain.word.status'), status),
    ...(comparison === null ? [] : [column(translate('domain.word.change'), change)]),
  ]
}

function overviewTable(context: ReportContext): Table {
  const { score, trend, translate, language } = context
  const beside: Beside = { comparison: trend.withPrevious, gaps: gapsOf(context) }
  return table(
    translate('report.overview.table', { date: formatDate(score.date, language) }),
    overviewColumns(beside, context),
    [
      ...score.dimensions.map((one) => dimensionRow(one, beside, context)),
      overallRow(beside, context),
    ],
    overviewId,
  )
}

/** Every level that a minimum requirement holds down, named. */
function capBlocks(context: ReportContext): Block[] {
  const caps = context.score.dimensions.flatMap(({ dimension, level }) =>
    level === null || level.cap === null
      ? []
      : [
          [
            plain(
              context.translate('report.overview.cap', {
                dimension: dimensionText(dimension, context),
                indicator: indicatorText(level.cap.indicator, context),
                rated: levelText(level.cap.rated, context),
                uncapped: levelText(level.uncapped, context),
                label: levelText(level.label, context),
              }),
            ),
          ],
        ],
  )
  if (caps.length === 0) return []
  return [heading(3, 'level-caps', context.translate('report.overview.caps')), bullets(caps)]
}

function explanation(context: ReportContext): string {
  const { score, trend, language, translate } = context
  const { equalWeightPoints } = score.overall
  return [
    translate('report.overview.explain'),
    equalWeightPoints === null
      ? ''
      : translate('report.overview.equal_weight', {
          points: formatPoints(equalWeightPoints, language),
        }),
    trend.withPrevious === null
      ? ''
      : translate('report.overview.change_explain', {
          date: formatDate(trend.withPrevious.scores.earlier.date, language),
        }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Word draws no lines at the level bounds, so they are put into words. */
function lineExplanation({ snapshot, language, translate }: ReportContext): string {
  const bounds = snapshot.thresholds.scoring.levelBounds.map((bound) =>
    formatDecimal(parseFraction(bound), 1, language),
  )
  return translate('report.overview.lines', { bounds: bounds.join(' · ') })
}

/** All dimensions in one table and one picture. */
export function overviewChapter(context: ReportContext): Chapter {
  const { score, snapshot, translate } = context
  return {
    id: 'overview',
    title: translate('report.overview.title'),
    source: view('results'),
    blocks: [
      lead(...referring('report.overview.lead', { table: overviewId, chart: profileId }, context)),
      overviewTable(context),
      small(muted(explanation(context))),
      ...capBlocks(context),
      chart(profileChart(score, snapshot, context), profileId),
      small(muted(lineExplanation(context))),
      ...keyFigureBlocks(context),
    ],
  }
}
