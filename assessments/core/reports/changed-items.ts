import type { LeftOutItem, MatchedItem, VisitComparison } from '../comparison/visit-comparison.ts'
import { itemChangeKeys, leftOutCauseKeys } from '../texts/domain-keys.ts'
import { levelCell } from './level-cell.ts'
import type { Block, Cell } from './report.ts'
import {
  body,
  bullets,
  callout,
  cell,
  column,
  heading,
  muted,
  plain,
  table,
  textCell,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'
import { indicatorMarks, indicatorText, levelText } from './report-words.ts'

function itemRow(item: MatchedItem, context: ReportContext): Cell[] {
  const indicator = item.indicator.later
  const marks = indicatorMarks(indicator, context)
  return [
    cell(
      plain(indicatorText(indicator, context)),
      ...(marks.length > 0 ? [muted(` ${marks.join(' · ')}`)] : []),
    ),
    levelCell(item.level.earlier, context),
    levelCell(item.level.later, context),
    textCell(context.translate(itemChangeKeys[item.size])),
  ]
}

function itemTable(caption: string, items: readonly MatchedItem[], context: ReportContext): Block {
  const { translate } = context
  return table(
    caption,
    [
      column(translate('domain.word.criterion'), 42),
      column(translate('report.development.before'), 22),
      column(translate('report.development.now'), 22),
      column(translate('report.development.size'), 14),
    ],
    items.map((item) => itemRow(item, context)),
  )
}

function fallenKeyItems(comparison: VisitComparison, context: ReportContext): Block[] {
  const fallen = comparison.dimensions.flatMap((dimension) => dimension.fallenKeyItems)
  if (fallen.length === 0) return []
  const sentences = fallen.map((item) => [
    plain(
      context.translate('report.development.fallen_key_item', {
        indicator: indicatorText(item.indicator.later, context),
        before: levelText(item.level.earlier, context),
        now: levelText(item.level.later, context),
      }),
    ),
  ])
  return [callout('attention', context.translate('domain.mark.fallen_key_item'), ...sentences)]
}

function reassessedItems(comparison: VisitComparison, context: ReportContext): Block[] {
  const { translate } = context
  const items = comparison.dimensions.flatMap((dimension) => dimension.reassessed)
  if (items.length === 0) return []
  const sentence = ({ indicator, causes }: LeftOutItem) => {
    const words = causes.map(({ cause }) => translate(leftOutCauseKeys[cause]))
    return [plain(indicatorText(indicator, context)), muted(` – ${words.join(', ')}`)]
  }
  return [
    heading(3, 'reassessed', translate('report.development.reassessed')),
    body(plain(translate('report.development.reassessed_lead'))),
    bullets(items.map(sentence)),
  ]
}

/** Which items rose and which fell, core items that fell first of all. */
export function changedItemBlocks(comparison: VisitComparison, context: ReportContext): Block[] {
  const { translate } = context
  const matched = comparison.dimensions.flatMap((dimension) => dimension.matched)
  const risen = matched.filter(({ change }) => change > 0)
  const fallen = matched.filter(({ change }) => change < 0)
  const tables = [
    { caption: translate('report.development.risen', { count: risen.length }), items: risen },
    { caption: translate('report.development.fallen', { count: fallen.length }), items: fallen },
  ]
  return [
    ...fallenKeyItems(comparison, context),
    heading(3, 'changed-items', translate('report.development.changed_items')),
    ...(risen.length + fallen.length === 0
      ? [body(plain(translate('report.development.no_changed_items')))]
      : []),
    ...tables
      .filter(({ items }) => items.length > 0)
      .map(({ caption, items }) => itemTable(caption, items, context)),
    ...reassessedItems(comparison, context),
  ]
}
