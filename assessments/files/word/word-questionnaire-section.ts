import { HeadingLevel, Paragraph, type Table } from 'docx'
import type {
  InterviewGuide,
  QuestionnaireItem,
  QuestionnaireLabels,
  QuestionnaireSection,
} from '../../core/questionnaires/questionnaire.ts'
import type { Run } from '../../core/reports/report.ts'
import { bold, bullets, muted, plain } from '../../core/reports/report-blocks.ts'
import { xmlText } from '../xml/xml-text.ts'
import { wordList } from './word-blocks.ts'
import { wordChoiceTable } from './word-choice-table.ts'
import { wordRuns } from './word-runs.ts'
import { styleIds } from './word-styles.ts'
import { wordNoteLines } from './word-writing-space.ts'

type WordBlock = Paragraph | Table

const noteLineCount = 4

function guideList(title: string, items: readonly (readonly Run[])[]): WordBlock[] {
  return [
    new Paragraph({ style: styleIds.listTitle, text: xmlText(title) }),
    ...wordList(bullets(items), 0, { style: styleIds.guide }),
  ]
}

function guideBlocks(guide: InterviewGuide, labels: QuestionnaireLabels): WordBlock[] {
  return [
    ...guideList(
      labels.questions,
      guide.questions.map(({ role, question }) => [bold(`${role}: `), plain(question)]),
    ),
    ...guideList(
      guide.lookAtTitle,
      guide.lookAt.map((text) => [plain(text)]),
    ),
    ...guideList(
      labels.evidence,
      guide.evidence.map(({ type, example }) => [bold(`${type}: `), plain(example)]),
    ),
    new Paragraph({ style: styleIds.small }),
  ]
}

function noteBlocks(labels: QuestionnaireLabels): WordBlock[] {
  return [
    new Paragraph({ style: styleIds.listTitle, text: xmlText(labels.notes) }),
    wordNoteLines(noteLineCount),
  ]
}

function itemHeading({ code, title }: QuestionnaireItem, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore,
    text: xmlText(`${code} ${title}`),
  })
}

function markLine({ marks }: QuestionnaireItem): Paragraph[] {
  if (marks.length === 0) return []
  const children = wordRuns([muted(marks.join(' · '))])
  return [new Paragraph({ style: styleIds.small, keepNext: true, children })]
}

function itemBlocks(
  item: QuestionnaireItem,
  labels: QuestionnaireLabels,
  pageBreakBefore: boolean,
): WordBlock[] {
  const { question, guide } = item
  return [
    itemHeading(item, pageBreakBefore),
    ...markLine(item),
    new Paragraph({ style: styleIds.question, children: wordRuns([plain(question)]) }),
    ...(guide === null ? [] : guideBlocks(guide, labels)),
    wordChoiceTable(item, labels),
    ...(guide === null ? [] : noteBlocks(labels)),
  ]
}

/**
 * One dimension. A guide has a page for every item, so that a consultant leafs and never scrolls; a
 * self-rating runs on, so that it takes as little paper as it can.
 */
export function wordQuestionnaireSection(
  { name, about, items }: QuestionnaireSection,
  labels: QuestionnaireLabels,
  isFirst: boolean,
): WordBlock[] {
  const hasGuide = items.some(({ guide }) => guide !== null)
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: isFirst || hasGuide,
      spacing: { before: isFirst || hasGuide ? 0 : 480 },
      text: xmlText(name),
    }),
    ...(about === null
      ? []
      : [new Paragraph({ keepNext: true, children: wordRuns([muted(about)]) })]),
    ...items.flatMap((item, index) => itemBlocks(item, labels, hasGuide && index > 0)),
  ]
}
