import type { Measure } from '../measures/measure.ts'
import { isOpenState } from '../measures/open-measures.ts'
import { agreedPriorities } from '../priorities/agreed-priorities.ts'
import { formatDate } from '../texts/format-date.ts'
import { contactBlocks } from './contact-blocks.ts'
import { plannedMeasures } from './plan-chapter.ts'
import type { Block, Cell, Chapter } from './report.ts'
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
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

const shownPriorities = 5
const linesForOwnStep = 3

/** What the workshop has put first. */
function priorityBlocks({ score, input, language, translate }: ReportContext): Block[] {
  const { priorities } = agreedPriorities(score, input.entries)
  if (priorities.length === 0) return []
  return [
    heading(2, 'handout-priorities', translate('report.handout.priorities')),
    bullets(
      priorities
        .slice(0, shownPriorities)
        .map(({ indicator, dimension }) =>
          from({ kind: 'indicator', id: indicator.id }, [
            bold(indicator.texts[language].title),
            muted(` (${dimension.name[language]})`),
          ]),
        ),
    ),
  ]
}

function measureRow(measure: Measure, { language, translate }: ReportContext): Cell[] {
  const { title, successCriterion, responsibleFunction, state, dueOn } = measure
  const proposed = state === 'proposed' ? [muted(` (${translate('report.handout.proposed')})`)] : []
  return [
    cell(...from(view('results'), [bold(title), ...proposed])),
    textCell(responsibleFunction.trim() || '–'),
    textCell(dueOn === null ? '–' : formatDate(dueOn, language)),
    textCell(successCriterion.trim() || '–'),
  ]
}

function measuresTable(caption: string, measures: readonly Measure[], context: ReportContext) {
  const { translate } = context
  return table(
    caption,
    [
      column(translate('report.handout.what'), 38),
      column(translate('report.handout.who'), 19),
      column(translate('report.handout.until'), 13),
      column(translate('report.handout.sign'), 30),
    ],
    measures.map((measure) => measureRow(measure, context)),
  )
}

/** What was agreed in this visit, then what has been open since earlier ones. */
function measureBlocks(context: ReportContext): Block[] {
  const { input, translate } = context
  const open = plannedMeasures(context).filter(({ state }) => isOpenState(state))
  const isNew = ({ visitId }: Measure) => visitId === input.visit.record.id
  const [agreed, earlier] = [open.filter(isNew), open.filter((measure) => !isNew(measure))]
  return [
    heading(2, 'handout-measures', translate('report.handout.measures')),
    ...(agreed.length === 0
      ? [body(plain(translate('report.plan.no_measures')))]
      : [measuresTable(translate('report.handout.agreed'), agreed, context)]),
    ...(earlier.length === 0
      ? []
      : [measuresTable(translate('report.handout.earlier'), earlier, context)]),
  ]
}

/** What everybody takes home from a workshop: what comes first, who does what until when, and the own next step. */
export function handoutChapter(context: ReportContext): Chapter {
  const { input, language, translate } = context
  const { organisation, visit } = input
  const date = formatDate(visit.record.date, language)
  return {
    id: 'handout',
    title: translate('report.handout.title'),
    source: view('results'),
    blocks: [
      lead(plain(translate('report.handout.lead', { organisation: organisation.name, date }))),
      ...priorityBlocks(context),
      ...measureBlocks(context),
      heading(2, 'handout-own', translate('report.handout.own')),
      { ...body(plain(translate('report.handout.own_lead'))), keepWithNext: true },
      { kind: 'writing_space', lines: linesForOwnStep },
      ...contactBlocks('handout-contact', context),
    ],
  }
}
