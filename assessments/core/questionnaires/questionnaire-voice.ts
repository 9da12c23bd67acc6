import type { QuestionnaireOptions } from './questionnaire.ts'

/** Who is spoken to: the consultant, or staff in the usual words or in Einfache Sprache. */
type Voice = 'interview' | 'self_rating' | 'plain'

/** Text keys of everything that reads differently for each of them. */
export interface VoiceKeys {
  readonly title: string
  readonly instructions: string
  readonly steps: readonly string[]
  /** Said only where an item offers this choice. */
  readonly stepWhereNotApplicable: string
  readonly workbookSteps: readonly string[]
  readonly privacyTitle: string
  readonly privacy: string
  readonly details: string
  readonly fields: readonly string[]
  readonly notAssessed: string
  readonly notApplicable: string
}

const keysByVoice: Readonly<Record<Voice, VoiceKeys>> = {
  interview: {
    title: 'questionnaire.interview.title',
    instructions: 'questionnaire.interview.instructions',
    steps: [
      'questionnaire.interview.step_ask',
      'questionnaire.interview.step_level',
      'questionnaire.interview.step_not_assessed',
    ],
    stepWhereNotApplicable: 'questionnaire.interview.step_not_applicable',
    workbookSteps: ['questionnaire.interview.workbook_answer', 'questionnaire.workbook.ids'],
    privacyTitle: 'questionnaire.interview.privacy_title',
    privacy: 'questionnaire.interview.privacy',
    details: 'questionnaire.interview.details',
    fields: [
      'questionnaire.field.organisation',
      'questionnaire.field.unit',
      'questionnaire.field.date',
      'questionnaire.field.role',
      'questionnaire.field.consultants',
    ],
    notAssessed: 'questionnaire.interview.not_assessed',
    notApplicable: 'questionnaire.interview.not_applicable',
  },
  self_rating: {
    title: 'questionnaire.self_rating.title',
    instructions: 'questionnaire.self_rating.instructions',
    steps: [
      'questionnaire.self_rating.step_read',
      'questionnaire.self_rating.step_level',
      'questionnaire.self_rating.step_not_assessed',
    ],
    stepWhereNotApplicable: 'questionnaire.self_rating.step_not_applicable',
    workbookSteps: [
      'questionnaire.self_rating.workbook_answer',
      'questionnaire.self_rating.workbook_name',
      'questionnaire.workbook.ids',
    ],
    privacyTitle: 'questionnaire.self_rating.privacy_title',
    privacy: 'questionnaire.self_rating.privacy',
    details: 'questionnaire.self_rating.details',
    fields: ['questionnaire.field.organisation', 'questionnaire.field.month'],
    notAssessed: 'questionnaire.self_rating.not_assessed',
    notApplicable: 'questionnaire.self_rating.not_applicable',
  },
  plain: {
    title: 'questionnaire.plain.title',
    instructions: 'questionnaire.plain.instructions',
    steps: [
      'questionnaire.plain.step_read',
      'questionnaire.plain.step_level',
      'questionnaire.plain.step_not_assessed',
    ],
    stepWhereNotApplicable: 'questionnaire.plain.step_not_applicable',
    workbookSteps: [
      'questionnaire.plain.workbook_answer',
      'questionnaire.plain.workbook_name',
      'questionnaire.plain.workbook_ids',
    ],
    privacyTitle: 'questionnaire.plain.privacy_title',
    privacy: 'questionnaire.plain.privacy',
    details: 'questionnaire.plain.details',
    fields: ['questionnaire.field.organisation', 'questionnaire.field.month'],
    notAssessed: 'questionnaire.plain.not_assessed',
    notApplicable: 'questionnaire.plain.not_applicable',
  },
}

/** A guide for interviews speaks to the consultant, also where the questions are in Einfache Sprache. */
function voiceOf({ purpose, wording }: QuestionnaireOptions): Voice {
  if (purpose === 'interview') return 'interview'
  return wording === 'plain' ? 'plain' : 'self_rating'
}

export function voiceKeys(options: QuestionnaireOptions): VoiceKeys {
  return keysByVoice[voiceOf(options)]
}
