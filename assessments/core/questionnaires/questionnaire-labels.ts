import type { Wording } from '../texts/wording.ts'
import type { QuestionnaireLabels, QuestionnaireOptions } from './questionnaire.ts'

export function questionnaireLabels(
  { wording }: QuestionnaireOptions,
  { translate }: Wording,
): QuestionnaireLabels {
  const isPlain = wording === 'plain'
  return {
    tick: translate('questionnaire.tick'),
    level: translate(isPlain ? 'questionnaire.plain.number' : 'domain.word.level'),
    choices: translate(isPlain ? 'questionnaire.plain.answer' : 'questionnaire.true_today'),
    scaleMeaning: translate('questionnaire.scale.meaning'),
    questions: translate('questionnaire.column.questions'),
    evidence: translate('questionnaire.column.evidence'),
    notes: translate('questionnaire.item.notes'),
    page: translate('questionnaire.page'),
    pageOf: translate('questionnaire.page_of'),
    creator: translate('questionnaire.document.creator'),
  }
}
