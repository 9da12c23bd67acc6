import { Document } from 'docx'
import type { Questionnaire } from '../../core/questionnaires/questionnaire.ts'
import { xmlText } from '../xml/xml-text.ts'
import { wordFooter, wordHeader } from './word-page-furniture.ts'
import { wordQuestionnaireOpening } from './word-questionnaire-opening.ts'
import { wordQuestionnaireSection } from './word-questionnaire-section.ts'
import { wordNumbering, wordStyles } from './word-styles.ts'
import { pageLayout } from './word-theme.ts'

/** The questionnaire as a Word document, to print or to fill in on the screen. */
export function questionnaireDocument(questionnaire: Questionnaire): Document {
  const { language, title, subtitle, header, labels, sections } = questionnaire
  return new Document({
    title: xmlText(`${title} · ${subtitle}`),
    subject: xmlText(questionnaire.instrumentName),
    creator: xmlText(labels.creator),
    lastModifiedBy: xmlText(labels.creator),
    styles: wordStyles(language),
    numbering: wordNumbering(),
    sections: [
      {
        properties: { page: pageLayout },
        headers: { default: wordHeader(header) },
        footers: { default: wordFooter({ page: labels.page, of: labels.pageOf }) },
        children: [
          ...wordQuestionnaireOpening(questionnaire),
          ...sections.flatMap((section, index) =>
            wordQuestionnaireSection(section, labels, index === 0),
          ),
        ],
      },
    ],
  })
}
