import type { ChartModel } from '../charts/chart-model.ts'
import type { Language } from '../texts/localized.ts'
import type { Level } from '../visits/answer.ts'
import type { ReportFields } from './report-fields.ts'
import type { Logo } from './report-settings.ts'

/** A composed report: everything a reader will see, in order, and nothing about the program that shows it. */

/** A screen of the app. */
export type ReportView =
  | 'organisation'
  | 'preparation'
  | 'conversations'
  | 'evidence'
  | 'key_figures'
  | 'double_rating'
  | 'self_rating'
  | 'findings'
  | 'results'
  | 'report'
  | 'comparison'
  | 'settings'

/** Where in the app a statement comes from. */
export type ReportSource =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'view'; readonly view: ReportView }

export interface Run {
  readonly text: string
  /** Where a click in the preview leads; of no meaning in Word. */
  readonly source?: ReportSource
  /** The id of a table or chart that the text names; the text is "Tabelle 3" then. */
  readonly reference?: string
  readonly bold?: boolean
  readonly muted?: boolean
}

export interface Column {
  readonly header: string
  /** Share of the table's width; the shares of a table add up to 100. */
  readonly widthPercent: number
  readonly align: 'start' | 'end' | 'center'
}

/** A level of the scale, shaded; its words carry the same meaning without the shade. */
export interface LevelBadge {
  readonly level: Level
  readonly text: string
}

export interface Cell {
  readonly runs: readonly Run[]
  /** Stands under the runs. */
  readonly badge?: LevelBadge
}

/** "Tabelle 3: Dimensionen im Überblick"; the label is empty until the whole report is numbered. */
export interface Caption {
  readonly label: string
  readonly text: string
}

export interface Table {
  readonly kind: 'table'
  /** What a reference points to; only where there is one. */
  readonly id?: string
  readonly caption: Caption
  readonly columns: readonly Column[]
  /** The first cell of a row names the row. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: 'body' | 'lead' | 'small'
  readonly runs: readonly Run[]
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean
}

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** Unique in the report: what a reference or a list of contents points to. */
  readonly id: string
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly style: 'bullets' | 'numbers'
  readonly items: readonly (readonly Run[])[]
}

export interface Callout {
  readonly kind: 'callout'
  readonly tone: 'note' | 'attention'
  readonly title: string
  readonly paragraphs: readonly (readonly Run[])[]
}

export interface Chart {
  readonly kind: 'chart'
  readonly id?: string
  readonly caption: Caption
  readonly model: ChartModel
}

/** A photo of the evidence, whose bytes lie in the attachment store. */
export interface Picture {
  readonly kind: 'picture'
  readonly caption: Caption
  readonly hash: string
  readonly type: 'png' | 'jpg'
}

/** Empty lines for what a reader wants to remark. */
export interface WritingSpace {
  readonly kind: 'writing_space'
  readonly lines: number
}

export type Block = Heading | Paragraph | List | Table | Callout | Chart | Picture | WritingSpace

export interface Chapter {
  readonly id: string
  readonly title: string
  /** Where what it says comes from, as far as a statement has no source of its own. */
  readonly source?: ReportSource
  /** Follows on the same page: it is too short for one of its own. */
  readonly isRunOn?: boolean
  readonly blocks: readonly Block[]
}

export interface CoverFact {
  readonly label: string
  readonly value: string
  readonly source: ReportSource
}

export interface Cover {
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly facts: readonly CoverFact[]
  readonly confidentiality: string
  readonly logos: readonly Logo[]
  /** Who made it and how they can be reached, line by line. */
  readonly issuer: readonly string[]
  /** Empty where nobody has to be named. */
  readonly fundingNotice: string
}

export interface Report {
  readonly language: Language
  /** Document properties. */
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly author: string
  }
  /** null for a report that begins with its first chapter. */
  readonly cover: Cover | null
  /** null for one that is too short for a list of contents. */
  readonly contentsTitle: string | null
  /** Stands on every page but the cover. */
  readonly header: string
  /** "Seite" and "von", around the page numbers. */
  readonly pageWords: { readonly page: string; readonly of: string }
  /** Lies across every page of a report that is not final; null for none. */
  readonly watermark: string | null
  /** "#0f6973": of headings, rules and the highest level. */
  readonly accent: string
  readonly chapters: readonly Chapter[]
  /** For templates: what the built-in report has on its cover and in its overview, word for word. */
  readonly fields: ReportFields
}
