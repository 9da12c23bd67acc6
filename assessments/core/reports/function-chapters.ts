import type { Measure } from '../measures/measure.ts'
import { isOpenState } from '../measures/open-measures.ts'
import { measureStateKeys } from '../texts/domain-keys.ts'
import { formatDate } from '../texts/format-date.ts'
import { plannedMeasures } from './plan-chapter.ts'
import type { Cell, Chapter } from './report.ts'
import {
  body,
  bold,
  cell,
  column,
  from,
  lead,
  muted,
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

const measuresView = view('results')

function measureRow(measure: Measure, { language, translate }: ReportContext): Cell[] {
  const { title, successCriterion, state, dueOn, offers } = measure
  const success = successCriterion.trim()
  return [
    cell(
      ...from(measuresView, [
        bold(title),
        ...(success === '' ? [] : [muted(`\n${translate('report.plan.success', { success })}`)]),
      ]),
    ),
    textCell(dueOn === null ? '–' : formatDate(dueOn, language)),
    textCell(translate(measureStateKeys[state])),
    textCell(offers.map((offer) => translate(`domain.offer.${offer}`)).join('\n') || '–'),
    // To be filled in by hand.
    textCell(''),
  ]
}

function functionChapter(
  name: string,
  measures: readonly Measure[],
  number: number,
  context: ReportContext,
): Chapter {
  const { translate } = context
  return {
    id: `function-${number}`,
    title: name === '' ? translate('report.functions.nobody') : name,
    source: measuresView,
    blocks: [
      lead(plain(translate('report.functions.lead'))),
      table(
        translate('report.functions.table'),
        [
          column(translate('report.plan.measure'), 42),
          column(translate('report.functions.due'), 13),
          column(translate('report.development.measure_state'), 13),
          column(translate('report.plan.support'), 16),
          column(translate('report.functions.done'), 16),
        ],
        measures.map((measure) => measureRow(measure, context)),
      ),
    ],
  }
}

/**
 * A sheet for each function that is responsible for something which is still to be done, by name; what
 * nobody is responsible for comes last. One chapter that says so where there is nothing to do.
 */
export function functionChapters(context: ReportContext): readonly Chapter[] {
  const { language, translate } = context
  const open = plannedMeasures(context).filter(({ state }) => isOpenState(state))
  const names = [...new Set(open.map(({ responsibleFunction }) => responsibleFunction.trim()))]
  const inOrder = names.toSorted(
    (a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, language),
  )
  if (inOrder.length === 0) {
    const title = translate('report.functions.title')
    return [{ id: 'functions', title, blocks: [body(plain(translate('report.plan.no_measures')))] }]
  }
  return inOrder.map((name, index) => {
    const own = open.filter(({ responsibleFunction }) => responsibleFunction.trim() === name)
    return functionChapter(name, own, index + 1, context)
  })
}
