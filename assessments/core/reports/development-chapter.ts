import { beforeAfterChart } from '../charts/before-after-chart.ts'
import { measureStatesChart } from '../charts/measure-states-chart.ts'
import { trendChart } from '../charts/trend-chart.ts'
import type { VisitComparison } from '../comparison/visit-comparison.ts'
import { type MeasureState, measureStateSchema } from '../measures/measure.ts'
import { type MeasureSince, measuresBetween } from '../measures/since-agreed.ts'
import { changeClassKeys, measureStateKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import { formatPointsChange } from '../texts/format-points.ts'
import { assessedVisit } from '../visits/visit.ts'
import { changeTable } from './change-table.ts'
import { changedItemBlocks } from './changed-items.ts'
import type { Block, Cell, Chapter, Chart, Paragraph } from './report.ts'
import {
  body,
  chart,
  column,
  heading,
  lead,
  muted,
  plain,
  small,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

function overallSentence(comparison: VisitComparison, context: ReportContext): string {
  const { language, translate } = context
  const { outcome } = comparison.overall
  if (outcome.class === 'not_comparable') {
    return outcome.reason === 'nothing_applicable'
      ? translate('report.development.overall_nothing_applicable')
      : translate('report.development.overall_not_comparable')
  }
  const restricted = outcome.restricted ? ` (${translate('domain.mark.restricted')})` : ''
  return translate('report.development.overall', {
    change: formatPointsChange(outcome.change, language),
    class: `${translate(changeClassKeys[outcome.class])}${restricted}`,
  })
}

function teamSentence({ otherTeam }: VisitComparison, { translate }: ReportContext): string {
  return otherTeam ? translate('report.change.other_team') : ''
}

function unfinishedSentence({ unfinishedDates, language, translate }: ReportContext): string {
  if (unfinishedDates.length === 0) return ''
  const dates = unfinishedDates.map((date) => formatDate(date, language))
  return translate('report.development.unfinished', { dates: formatList(dates, language) })
}

function previousBlocks(comparison: VisitComparison, context: ReportContext): Block[] {
  const { snapshot, language, translate } = context
  const date = formatDate(comparison.scores.earlier.date, language)
  const sentences = [
    overallSentence(comparison, context),
    teamSentence(comparison, context),
    unfinishedSentence(context),
  ].filter(Boolean)
  return [
    heading(2, 'since-previous', translate('report.development.since_previous', { date })),
    body(plain(sentences.join(' '))),
    chart(beforeAfterChart(comparison, snapshot, context), 'change-chart'),
    ...changeTable(comparison, context, 'change-table'),
    ...changedItemBlocks(comparison, context),
  ]
}

function firstBlocks(comparison: VisitComparison, context: ReportContext): Block[] {
  const { language, translate } = context
  const date = formatDate(comparison.scores.earlier.date, language)
  const sentences = [overallSentence(comparison, context), teamSentence(comparison, context)]
  return [
    heading(2, 'since-first', translate('report.development.since_first', { date })),
    body(plain(sentences.filter(Boolean).join(' '))),
    ...changeTable(comparison, context),
  ]
}

/** One picture per block of dimensions: more than three or four lines cannot be told apart. */
function trendCharts(context: ReportContext): Chart[] {
  const { trend, snapshot, language } = context
  return snapshot.blocks.flatMap((block) => {
    const members = trend.dimensions.filter(({ dimension }) => dimension.blockId === block.id)
    if (members.length === 0) return []
    const dimensionIds = members.map(({ dimension }) => dimension.id)
    const choice = { dimensionIds, overall: true, title: block.name[language] }
    return [chart(trendChart(trend, snapshot, choice, context))]
  })
}

function trendTable(context: ReportContext): Block {
  const { trend, snapshot, translate } = context
  const dimensionIds = trend.dimensions.map(({ dimension }) => dimension.id)
  const title = translate('report.development.trend_table')
  const model = trendChart(trend, snapshot, { dimensionIds, overall: true, title }, context)
  const [first = '', ...dates] = model.table.columns
  const width = Math.floor(64 / dates.length)
  return table(
    title,
    [column(first, 100 - width * dates.length), ...dates.map((date) => column(date, width, 'end'))],
    model.table.rows.map(({ header, cells }) => [textCell(header), ...cells.map(textCell)]),
    'trend-table',
  )
}

function trendBlocks(context: ReportContext): Block[] {
  return [
    heading(2, 'trend', context.translate('report.development.trend')),
    { ...body(plain(context.translate('report.development.trend_lead'))), keepWithNext: true },
    trendTable(context),
    ...trendCharts(context),
  ]
}

/** A measure beside what its items did; the two stand side by side, and nothing says that one made the other. */
function measureRow({ measure, since }: MeasureSince, context: ReportContext): Cell[] {
  const { translate } = context
  const items = since.matched.map(({ indicator, level }) =>
    translate('report.development.measure_item', {
      item: indicator.later.code,
      before: level.earlier,
      now: level.later,
    }),
  )
  return [
    textCell(measure.title),
    textCell(translate(measureStateKeys[measure.state])),
    textCell(items.join('\n') || translate('report.development.measure_not_comparable')),
  ]
}

/** Bars for fewer say no more than the table. */
const fewestMeasuresToDraw = 5

/** What was agreed on before, and how it stands. Empty where nothing was. */
function measureBlocks(comparison: VisitComparison, context: ReportContext): Block[] {
  const { input, translate } = context
  const visits = [...input.otherVisits, input.visit].map(({ record, snapshot }) =>
    assessedVisit(record, snapshot),
  )
  const earlier = visits.find(({ id }) => id === comparison.scores.earlier.visitId)
  const later = visits.find(({ id }) => id === comparison.scores.later.visitId)
  if (earlier === undefined || later === undefined) return []
  const between = measuresBetween(input.measures, visits, earlier, later)
  if (between.length === 0) return []
  const counts = Object.fromEntries(
    measureStateSchema.options.map((state) => [
      state,
      input.measures.filter((measure) => measure.state === state).length,
    ]),
  ) as Record<MeasureState, number>
  return [
    heading(2, 'agreed-measures', translate('report.development.measures')),
    body(plain(translate('report.development.measures_lead'))),
    table(
      translate('report.development.measures'),
      [
        column(translate('report.development.measure'), 44),
        column(translate('report.development.measure_state'), 18),
        column(translate('report.development.measure_items'), 38),
      ],
      between.map((one) => measureRow(one, context)),
    ),
    ...(input.measures.length < fewestMeasuresToDraw
      ? []
      : [chart(measureStatesChart(counts, translate('chart.measure_states.title'), context))]),
  ]
}

function causeNote({ translate }: ReportContext): Paragraph {
  return small(muted(translate('report.development.no_cause')))
}

/** From the second visit on: what changed and how sure that is. @returns null at the first visit */
export function developmentChapter(context: ReportContext): Chapter | null {
  const { trend, translate } = context
  if (trend.withPrevious === null) return null
  return {
    id: 'development',
    title: translate('report.development.title'),
    source: view('comparison'),
    isRunOn: true,
    blocks: [
      lead(plain(translate('report.development.lead'))),
      causeNote(context),
      ...previousBlocks(trend.withPrevious, context),
      ...(trend.withFirst === null ? [] : firstBlocks(trend.withFirst, context)),
      ...(trend.scores.length < 3 ? [] : trendBlocks(context)),
      ...measureBlocks(trend.withFirst ?? trend.withPrevious, context),
    ],
  }
}
