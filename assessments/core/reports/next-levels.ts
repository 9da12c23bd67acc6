import { isInScope } from '../scoring/items-in-scope.ts'
import type { Block } from './report.ts'
import { cell, column, from, heading, plain, table, textCell } from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { indicatorText } from './report-words.ts'

/** What the chapter of the results refers to. */
export const nextLevelsId = 'next-levels-table'

/** Criterion by criterion, what the level above the one that was found asks for. */
export function nextLevelBlocks(context: ReportContext): Block[] {
  const { score, language, translate } = context
  const rows = score.dimensions
    .flatMap(({ items }) => items.filter(isInScope))
    .map(({ indicator, rating }) => {
      const { anchors } = indicator.texts[language]
      const next = rating.status === 'rated' ? anchors[rating.level + 1] : '–'
      return [
        cell(
          ...from({ kind: 'indicator', id: indicator.id }, [
            plain(indicatorText(indicator, context)),
          ]),
        ),
        textCell(next ?? translate('report.results.highest_reached')),
      ]
    })
  return [
    heading(2, 'next-levels', translate('report.annex.next_levels')),
    table(
      translate('report.annex.next_levels'),
      [
        column(translate('domain.word.criterion'), 34),
        column(translate('report.results.next_level'), 66),
      ],
      rows,
      nextLevelsId,
    ),
  ]
}
