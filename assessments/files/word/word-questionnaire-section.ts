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

const noteLineCount = 5

function guideList(title: string, items: readonly (readonly Run[])[]): WordBlock[] {
  return [
    new Paragraph({ style: styleIds.listTitle, text: xmlText(title) }),
    ...wordList(bullets(items), 0),
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

function itemBlocks(item: QuestionnaireItem, labels: QuestionnaireLabels): WordBlock[] {
  const { code, title, marks, question, guide } = item
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: xmlText(`${code} ${title}`) }),
    ...(marks.length === 0
      ? []
      : [
          new Paragraph({
            style: styleIds.small,
            keepNext: true,
            children: wordRuns([muted(marks.join(' · '))]),
          }),
        ]),
    new Paragraph({ style: styleIds.question, children: wordRuns([plain(question)]) }),
    ...(guide === null ? [] : guideBlocks(guide, labels)),
    wordChoiceTable(item, labels),
    ...(guide === null ? [] : noteBlocks(labels)),
  ]
}

/** A dimension on a page of its own: sheets can be handed out one by one. */
export function wordQuestionnaireSection(
  { name, about, items }: QuestionnaireSection,
  labels: QuestionnaireLabels,
): WordBlock[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      text: xmlText(name),
    }),
    ...(about === null ? [] : [new Paragraph({ children: wordRuns([muted(about)]) })]),
    ...items.flatMap((item) => itemBlocks(item, labels)),
  ]
}
