import { type FindingEntry, findingsInOrder } from '../findings/findings-in-order.ts'
import type { Measure } from '../measures/measure.ts'
import { compareDue } from '../measures/open-measures.ts'
import { effortKeys, influenceKeys, measureStateKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { findingRuns, findingsOf } from './dimension-findings.ts'
import type { Block, Cell, Chapter, Run } from './report.ts'
import {
  body,
  bold,
  bullets,
  cell,
  column,
  from,
  heading,
  lead,
  muted,
  numbered,
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

const measuresView = view('results')

/** What the client agreed to; what was rejected is not part of a plan. */
export function plannedMeasures({ input }: ReportContext): readonly Measure[] {
  return input.measures.filter(({ state }) => state !== 'rejected').toSorted(compareDue)
}

/** Advice that is within reach; what only the law can change is no advice to an organisation. */
function recommendations({ input }: ReportContext): readonly FindingEntry[] {
  return findingsInOrder(input.entries.finding)
    .flatMap(({ findings }) => findings)
    .filter(
      ({ finding: { recommendation, influence } }) =>
        recommendation.trim() !== '' && influence !== 'legal',
    )
}

function recommendationRuns({ id, finding }: FindingEntry, context: ReportContext): Run[] {
  const { snapshot, translate } = context
  const codes = snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => finding.indicatorIds.includes(id))
    .map(({ code }) => code)
  const aside = [
    ...codes,
    ...(finding.influence === 'own' ? [] : [translate(influenceKeys[finding.influence])]),
  ]
  return from({ kind: 'finding', id }, [
    plain(finding.recommendation.trim()),
    ...(aside.length === 0 ? [] : [muted(` (${aside.join(', ')})`)]),
  ])
}

function recommendationBlocks(context: ReportContext): Block[] {
  const { translate } = context
  const advice = recommendations(context)
  const overall = findingsOf(null, context)
  return [
    heading(2, 'recommendations', translate('report.plan.recommendations')),
    ...(advice.length === 0
      ? [body(plain(translate('report.plan.no_recommendations')))]
      : [numbered(advice.map((finding) => recommendationRuns(finding, context)))]),
    ...(overall.length === 0
      ? []
      : [
          { ...body(bold(translate('report.plan.overall_findings'))), keepWithNext: true },
          bullets(overall.map((finding) => findingRuns(finding, context))),
        ]),
  ]
}

function measureRuns(measure: Measure, { translate }: ReportContext): Run[] {
  const { title, successCriterion, targetLevel, state } = measure
  const success = successCriterion.trim()
  const asides = [
    success === '' ? '' : translate('report.plan.success', { success }),
    targetLevel === null ? '' : translate('report.plan.target', { level: targetLevel }),
    translate('report.plan.state', { state: translate(measureStateKeys[state]) }),
  ].filter(Boolean)
  return from(measuresView, [bold(title), ...asides.map((aside) => muted(`\n${aside}`))])
}

function measureRow(measure: Measure, number: number, context: ReportContext): Cell[] {
  const { snapshot, language, translate } = context
  const { dueOn, effort, offers, comparisonKeys, responsibleFunction } = measure
  const related = snapshot.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ comparisonKey }) => comparisonKeys.includes(comparisonKey))
    .map(({ code }) => code)
  const due = [
    dueOn === null ? '–' : formatDate(dueOn, language),
    ...(effort === null ? [] : [translate(effortKeys[effort])]),
  ]
  return [
    textCell(String(number)),
    cell(...measureRuns(measure, context)),
    textCell(related.length === 0 ? '–' : related.join(', ')),
    textCell(responsibleFunction.trim() || '–'),
    textCell(due.join('\n')),
    textCell(offers.map((offer) => translate(`domain.offer.${offer}`)).join('\n') || '–'),
  ]
}

function measureBlocks(context: ReportContext): Block[] {
  const { translate } = context
  const measures = plannedMeasures(context)
  const title = heading(2, 'measures', translate('report.plan.measures'))
  if (measures.length === 0) return [title, body(plain(translate('report.plan.no_measures')))]
  return [
    title,
    table(
      translate('report.plan.measures'),
      [
        column(translate('report.plan.number'), 6, 'end'),
        column(translate('report.plan.measure'), 38),
        column(translate('report.plan.related'), 11),
        column(translate('report.plan.responsible'), 16),
        column(translate('report.plan.due_effort'), 13),
        column(translate('report.plan.support'), 16),
      ],
      measures.map((measure, index) => measureRow(measure, index + 1, context)),
      'plan-table',
    ),
  ]
}

/** What we advise, and what was agreed on. */
export function planChapter(context: ReportContext): Chapter {
  const { translate } = context
  return {
    id: 'plan',
    title: translate('report.plan.title'),
    source: view('findings'),
    blocks: [
      lead(plain(translate('report.plan.lead'))),
      ...recommendationBlocks(context),
      ...measureBlocks(context),
    ],
  }
}
