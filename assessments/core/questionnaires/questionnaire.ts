import type { RaterGroup } from '../self-assessment/self-rater.ts'
import type { Language } from '../texts/localized.ts'
import type { Level } from '../visits/answer.ts'
import type { VisitScope } from '../visits/visit.ts'

/** For a consultant who asks and notes, or for staff who rate their own house without giving a name. */
export type QuestionnairePurpose = 'interview' | 'self_rating'
/** The indicators' own words, or Einfache Sprache. */
export type QuestionnaireWording = 'standard' | 'plain'

export interface QuestionnaireOptions {
  readonly scope: VisitScope
  readonly wording: QuestionnaireWording
  readonly purpose: QuestionnairePurpose
}

/** What a sheet must say of itself, so that answers can be brought back to the right instrument. */
export interface QuestionnaireIdentity extends QuestionnaireOptions {
  readonly instrumentId: string
  readonly version: string
  readonly profileId: string
  readonly language: Language
}

/** A level, B for "not assessed", N for "not applicable": the keys by which answers are entered in the app. */
export type ChoiceAnswer = '0' | '1' | '2' | '3' | '4' | 'B' | 'N'

/** One thing to tick. */
export interface Choice {
  readonly answer: ChoiceAnswer
  readonly text: string
  /** When the choice may be made. */
  readonly hint: string | null
}

/** What only a consultant needs, beside question and anchors. */
export interface InterviewGuide {
  readonly questions: readonly { readonly role: string; readonly question: string }[]
  /** Names the places. */
  readonly lookAtTitle: string
  readonly lookAt: readonly string[]
  readonly evidence: readonly { readonly type: string; readonly example: string }[]
}

export interface QuestionnaireItem {
  readonly indicatorId: string
  readonly code: string
  readonly title: string
  /** What makes the criterion weigh more; empty where staff rate, whom it must not lead. */
  readonly marks: readonly string[]
  readonly question: string
  /** Exactly one is to be ticked: the five levels, then what stands outside the scale. */
  readonly choices: readonly Choice[]
  /** Null in a self-rating, which also has no room for notes: they would invite names. */
  readonly guide: InterviewGuide | null
}

export interface QuestionnaireSection {
  readonly dimensionId: string
  /** "D5 Zugang und Sprache" */
  readonly name: string
  /** What the dimension is about; null in Einfache Sprache, for which there is no such text. */
  readonly about: string | null
  readonly items: readonly QuestionnaireItem[]
}

/** Asked of a person who rates: a group large enough not to be recognised in. */
export interface GroupChoice {
  readonly title: string
  readonly options: readonly { readonly group: RaterGroup; readonly text: string }[]
  readonly note: string
}

export interface ScaleLevel {
  readonly level: Level
  readonly name: string
  readonly meaning: string
}

/** What stands above columns and lists, the same for every item. */
export interface QuestionnaireLabels {
  readonly tick: string
  readonly level: string
  /** Above the descriptions to choose from. */
  readonly choices: string
  readonly scaleMeaning: string
  readonly questions: string
  readonly evidence: string
  readonly notes: string
  /** "Seite" and "von", around the page numbers. */
  readonly page: string
  readonly pageOf: string
  /** Who made the file: the program, never a person. */
  readonly creator: string
}

/** An empty questionnaire: everything a reader will see, in order, for paper as for a workbook. */
export interface Questionnaire {
  readonly identity: QuestionnaireIdentity
  readonly language: Language
  readonly instrumentName: string
  readonly profileName: string
  readonly title: string
  /** Profile, scope, and Einfache Sprache where it is used. */
  readonly subtitle: string
  /** Stands on every page. */
  readonly header: string
  readonly instructions: {
    readonly title: string
    readonly steps: readonly string[]
    /** Only for who fills in the workbook. */
    readonly workbookSteps: readonly string[]
  }
  readonly privacy: { readonly title: string; readonly text: string }
  readonly scale: { readonly title: string; readonly levels: readonly ScaleLevel[] }
  /** Lines to fill in, in front of everything. */
  readonly details: { readonly title: string; readonly fields: readonly string[] }
  readonly group: GroupChoice | null
  readonly sections: readonly QuestionnaireSection[]
  readonly labels: QuestionnaireLabels
}
