import { keyFiguresChart } from '../charts/key-figures-chart.ts'
import { formatShare } from '../texts/format-points.ts'
import { wordKeyFigure, wordPeriod, wordShownCount } from '../texts/word-key-figure.ts'
import type { KeyFigure } from '../visits/entries/key-figure.ts'
import { enteredKeyFigures, shownKeyFigure } from '../visits/key-figures.ts'
import type { Block, Cell } from './report.ts'
import {
  body,
  cell,
  chart,
  column,
  from,
  heading,
  muted,
  plain,
  small,
  table,
  textCell,
  view,
} from './report-blocks.ts'
import type { ReportContext } from './report-facts.ts'

function originCell(figure: KeyFigure, context: ReportContext): Cell {
  const [period, source] = [wordPeriod(figure, context), figure.source.trim()]
  if (period === '' && source === '') return textCell('–')
  const between = period === '' || source === '' ? '' : '\n'
  return cell(plain(period), muted(`${between}${source}`))
}

function figureRow(figure: KeyFigure, context: ReportContext): Cell[] {
  const { count, total, share } = shownKeyFigure(figure)
  return [
    cell(...from(view('key_figures'), [plain(wordKeyFigure(figure, context))])),
    textCell(wordShownCount(count, context)),
    textCell(wordShownCount(total, context)),
    textCell(share === null ? '–' : formatShare(share, context.language)),
    originCell(figure, context),
  ]
}

/** Kennzahlenblatt: the figures that the organisation reports. Nothing at all while there are none. */
export function keyFigureBlocks(context: ReportContext): Block[] {
  const { input, translate } = context
  const figures = enteredKeyFigures(input.entries.key_figure)
  if (figures.length === 0) return []
  const { date } = input.visit.record
  const model = keyFiguresChart(input.entries.key_figure, date, [], context)
  return [
    heading(2, 'key-figures', translate('report.key_figures.title')),
    { ...body(plain(translate('report.key_figures.lead'))), keepWithNext: true },
    table(
      translate('report.key_figures.title'),
      [
        column(translate('report.key_figures.name'), 30),
        column(translate('report.key_figures.count'), 14, 'end'),
        column(translate('report.key_figures.total'), 14, 'end'),
        column(translate('report.key_figures.share'), 12, 'end'),
        column(translate('report.key_figures.period'), 30),
      ],
      figures.map((figure) => figureRow(figure, context)),
      'key-figures-table',
    ),
    small(muted(translate('report.key_figures.rule'))),
    ...(model === null ? [] : [chart(model, 'key-figures-chart')]),
  ]
}
