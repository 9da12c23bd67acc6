import { Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import type {
  Choice,
  QuestionnaireItem,
  QuestionnaireLabels,
} from '../../core/questionnaires/questionnaire.ts'
import type { Column } from '../../core/reports/report.ts'
import { column, muted, plain } from '../../core/reports/report-blocks.ts'
import { wordCheckBox } from './word-check-box.ts'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { cellMargins, cellWidth, hairline, headerRow, noLine } from './word-table.ts'
import { textWidthTwips } from './word-theme.ts'

function columnsOf({ tick, level, choices }: QuestionnaireLabels): [Column, Column, Column] {
  return [column(tick, 9, 'center'), column(level, 9, 'center'), column(choices, 82)]
}

function cell(child: Paragraph, layout: Column): TableCell {
  return new TableCell({
    width: { size: cellWidth(layout), type: 'dxa' },
    verticalAlign: 'center',
    children: [child],
  })
}

/** What stands outside the scale has no number. */
function levelText({ answer }: Choice): string {
  return answer === 'B' || answer === 'N' ? '–' : answer
}

function choiceRow(
  choice: Choice,
  { code, guide }: QuestionnaireItem,
  [tick, level, text]: readonly [Column, Column, Column],
  keepNext: boolean,
): TableRow {
  const style = guide === null ? styleIds.choice : styleIds.tableText
  const hint = choice.hint === null ? [] : [muted(` (${choice.hint})`)]
  return new TableRow({
    cantSplit: true,
    children: [
      cell(
        new Paragraph({
          style: styleIds.checkBox,
          alignment: tick.align,
          keepNext,
          children: [wordCheckBox(`${code}: ${choice.answer}`)],
        }),
        tick,
      ),
      cell(
        new Paragraph({
          style,
          alignment: level.align,
          children: wordRuns([plain(levelText(choice))]),
        }),
        level,
      ),
      cell(
        new Paragraph({
          style,
          children: wordRuns([plain(choice.text), ...hint]),
        }),
        text,
      ),
    ],
  })
}

/** One box per choice, in larger words where staff read them. The rows stay together, so that a person sees all choices on one page. */
export function wordChoiceTable(item: QuestionnaireItem, labels: QuestionnaireLabels): Table {
  const columns = columnsOf(labels)
  const last = item.choices.length - 1
  return new Table({
    width: { size: textWidthTwips, type: 'dxa' },
    columnWidths: columns.map(cellWidth),
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: {
      top: noLine,
      left: noLine,
      right: noLine,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: noLine,
    },
    rows: [
      headerRow(columns),
      ...item.choices.map((choice, index) => choiceRow(choice, item, columns, index < last)),
    ],
  })
}
