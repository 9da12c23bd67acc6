import type { Questionnaire } from '../../core/questionnaires/questionnaire.ts'
import { packDocument } from './pack-document.ts'
import { questionnaireDocument } from './questionnaire-document.ts'

/** A questionnaire as the bytes of a .docx file. */
export function packQuestionnaire(questionnaire: Questionnaire, now: Date): Promise<Uint8Array> {
  return packDocument(() => questionnaireDocument(questionnaire), now)
}
