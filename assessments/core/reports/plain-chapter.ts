import { isOpenState } from '../measures/open-measures.ts'
import { agreedPriorities } from '../priorities/agreed-priorities.ts'
import { findStrengths, type RatedItem } from '../priorities/suggest-priorities.ts'
import { formatDate } from '../texts/format-date.ts'
import { contactBlocks } from './contact-blocks.ts'
import { levelCell } from './level-cell.ts'
import { plannedMeasures } from './plan-chapter.ts'
import type { Block, Chapter, Run } from './report.ts'
import {
  body,
  bold,
  bullets,
  column,
  from,
  heading,
  lead,
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

const shownItems = 3
const shownMeasures = 5

function resultBlocks(context: ReportContext): Block[] {
  const { score, language, translate } = context
  return [
    heading(2, 'plain-results', translate('report.plain.results')),
    body(plain(translate('report.plain.results_lead', { count: score.dimensions.length }))),
    table(
      translate('report.plain.results_table'),
      [column(translate('report.plain.topic'), 58), column(translate('report.plain.level'), 42)],
      score.dimensions.map(({ dimension, level }) => [
        textCell(dimension.name[language]),
        level === null
          ? textCell(translate('report.plain.no_level'))
          : levelCell(level.label, context),
      ]),
    ),
  ]
}

/** An item with a sentence in plain words: what is so at a level. */
function itemRuns({ indicator }: RatedItem, level: number, context: ReportContext): Run[] {
  const { title, plain: inPlainWords } = indicator.texts[context.language]
  return from({ kind: 'indicator', id: indicator.id }, [
    bold(`${title}: `),
    plain(inPlainWords.anchors[level] ?? ''),
  ])
}

function listBlocks(
  id: string,
  keys: { readonly title: string; readonly lead: string; readonly none: string },
  items: readonly (readonly Run[])[],
  { translate }: ReportContext,
): Block[] {
  return [
    heading(2, id, translate(keys.title)),
    body(plain(translate(items.length === 0 ? keys.none : keys.lead))),
    ...(items.length === 0 ? [] : [bullets(items)]),
  ]
}

function measureItems(context: ReportContext): Run[][] {
  const { language, translate } = context
  return plannedMeasures(context)
    .filter(({ state }) => isOpenState(state) && state !== 'proposed')
    .slice(0, shownMeasures)
    .map(({ title, dueOn }) => [
      ...(dueOn === null
        ? []
        : [bold(`${translate('report.plain.until', { date: formatDate(dueOn, language) })} `)]),
      plain(title),
    ])
}

/** The whole report in plain words, for everybody who works there: about two pages. */
export function plainChapter(context: ReportContext): Chapter {
  const { score, input, language, translate } = context
  const { organisation, visit } = input
  const strengths = findStrengths(score).slice(0, shownItems)
  const { priorities } = agreedPriorities(score, input.entries)
  const date = formatDate(visit.record.date, language)
  return {
    id: 'plain',
    title: translate('report.plain.title', { organisation: organisation.name }),
    source: view('results'),
    blocks: [
      lead(plain(translate('report.plain.lead', { date }))),
      body(plain(translate('report.plain.opening'))),
      ...resultBlocks(context),
      ...listBlocks(
        'plain-strengths',
        {
          title: 'report.plain.strengths',
          lead: 'report.plain.strengths_lead',
          none: 'report.plain.no_strengths',
        },
        strengths.map((item) => itemRuns(item, item.level, context)),
        context,
      ),
      ...listBlocks(
        'plain-priorities',
        {
          title: 'report.plain.priorities',
          lead: 'report.plain.priorities_lead',
          none: 'report.plain.no_priorities',
        },
        priorities
          .slice(0, shownItems)
          .map((item) => itemRuns(item, Math.min(item.level + 1, 4), context)),
        context,
      ),
      ...listBlocks(
        'plain-measures',
        {
          title: 'report.plain.measures',
          lead: 'report.plain.measures_lead',
          none: 'report.plain.no_measures',
        },
        measureItems(context),
        context,
      ),
      ...contactBlocks('plain-contact', context),
    ],
  }
}
