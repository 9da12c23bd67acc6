import { selfExternalChart } from '../charts/self-external-chart.ts'
import {
  type CommonItem,
  type DimensionGap,
  selfExternalGap,
} from '../self-assessment/self-external-gap.ts'
import { gapClassKeys } from '../texts/domain-keys.ts'
import { formatList } from '../texts/format-list.ts'
import type { Block, Chapter, Table } from './report.ts'
import {
  body,
  chart,
  column,
  heading,
  lead,
  plain,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { dimensionText, indicatorText, shortLevelText } from './report-words.ts'

/** The organisation's view of itself beside ours; null as long as both have rated too little. */
export function gapsOf({ input, snapshot }: ReportContext): readonly DimensionGap[] | null {
  const { answers, selfAnswers, scope } = input.visit.record
  const gaps = selfExternalGap({ snapshot, scope, external: answers, self: selfAnswers })
  return gaps.every(({ points }) => points === null) ? null : gaps
}

function gapTable(gaps: readonly DimensionGap[], context: ReportContext): Table {
  const model = selfExternalChart(gaps, context.snapshot, context)
  const [dimension = '', self = '', external = '', gap = '', reading = ''] = model.table.columns
  return table(
    model.table.caption,
    [
      column(dimension, 30),
      column(self, 20, 'end'),
      column(external, 17, 'end'),
      column(gap, 13, 'end'),
      column(reading, 20),
    ],
    model.table.rows.map(({ header, cells }) => [textCell(header), ...cells.map(textCell)]),
    'self-table',
  )
}

function topicTable(topics: readonly CommonItem[], context: ReportContext): Block[] {
  const { translate } = context
  if (topics.length === 0) return []
  return [
    heading(2, 'self-topics', translate('report.self.topics')),
    body(plain(translate('report.self.topics_lead'))),
    table(
      translate('report.self.topics'),
      [
        column(translate('domain.word.criterion'), 50),
        column(translate('chart.self_external.self'), 25),
        column(translate('chart.self_external.external'), 25),
      ],
      topics.map((item) => [
        textCell(indicatorText(item.indicator, context)),
        textCell(shortLevelText(item.self, context)),
        textCell(shortLevelText(item.external, context)),
      ]),
    ),
  ]
}

function readingSentences(gaps: readonly DimensionGap[], context: ReportContext): string {
  const { language, translate } = context
  return (['self_higher', 'self_lower', 'matching'] as const)
    .flatMap((reading) => {
      const members = gaps.filter(({ points }) => points?.class === reading)
      if (members.length === 0) return []
      const names = members.map(({ dimension }) => dimensionText(dimension, context))
      return [`${translate(gapClassKeys[reading])}: ${formatList(names, language)}.`]
    })
    .join(' ')
}

/** How the organisation sees itself. @returns null where there is no self-assessment to compare with */
export function selfChapter(context: ReportContext): Chapter | null {
  const { snapshot, translate } = context
  const gaps = gapsOf(context)
  if (gaps === null) return null
  return {
    id: 'self',
    title: translate('report.self.title'),
    source: view('self_rating'),
    blocks: [
      lead(plain(translate('report.self.lead'))),
      body(plain(readingSentences(gaps, context))),
      chart(selfExternalChart(gaps, snapshot, context), 'self-chart'),
      gapTable(gaps, context),
      ...topicTable(
        gaps.flatMap(({ workshopTopics }) => workshopTopics),
        context,
      ),
    ],
  }
}
