import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { GroupChoice, Questionnaire } from '../../core/questionnaires/questionnaire.ts'
import {
  bold,
  callout,
  column,
  numbered,
  plain,
  table,
  textCell,
} from '../../core/reports/report-blocks.ts'
import { xmlText } from '../xml/xml-text.ts'
import { wordCallout, wordList } from './word-blocks.ts'
import { wordCheckBoxLine } from './word-check-box.ts'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { wordTable } from './word-table.ts'
import { wordFields } from './word-writing-space.ts'

type WordBlock = Paragraph | Table

function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, text: xmlText(text) })
}

function groupBlocks({ title: heading, options, note }: GroupChoice): WordBlock[] {
  return [
    new Paragraph({
      style: styleIds.listTitle,
      spacing: { before: 260 },
      text: xmlText(heading),
    }),
    ...options.map(({ text }) => wordCheckBoxLine(text)),
    new Paragraph({ spacing: { before: 80 }, children: wordRuns([plain(note)]) }),
  ]
}

function scaleTable({ scale, labels }: Questionnaire): WordBlock[] {
  const words = table(
    scale.title,
    [column(labels.level, 30), column(labels.scaleMeaning, 70)],
    scale.levels.map(({ level, name, meaning }) => [
      { runs: [], badge: { level, text: `${level} · ${name}` } },
      textCell(meaning),
    ]),
  )
  return [title(scale.title), wordTable(words)]
}

/** What stands in front of the questions: what the sheet is, how to fill it in, what the levels mean. */
export function wordQuestionnaireOpening(questionnaire: Questionnaire): WordBlock[] {
  const { instructions, privacy, details, group } = questionnaire
  return [
    new Paragraph({
      style: styleIds.lead,
      children: wordRuns([bold(questionnaire.instrumentName)]),
    }),
    new Paragraph({ style: styleIds.coverTitle, text: xmlText(questionnaire.title) }),
    new Paragraph({ style: styleIds.lead, children: wordRuns([plain(questionnaire.subtitle)]) }),
    title(instructions.title),
    ...wordList(numbered(instructions.steps.map((step) => [plain(step)])), 1),
    ...wordCallout(callout('attention', privacy.title, [plain(privacy.text)])),
    title(details.title),
    wordFields(details.fields),
    ...(group === null ? [] : groupBlocks(group)),
    ...scaleTable(questionnaire),
  ]
}
