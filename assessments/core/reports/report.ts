import type { ChartModel } from '../charts/chart-model.ts'
import type { Language } from '../texts/localized.ts'
import type { Level } from '../visits/answer.ts'

/** A composed report: everything a reader will see, in order, and nothing about the program that shows it. */

export interface Run {
  readonly text: string
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

export interface Table {
  readonly kind: 'table'
  readonly caption: string
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
  readonly model: ChartModel
}

export type Block = Heading | Paragraph | List | Table | Callout | Chart

/** Begins on a page of its own. */
export interface Chapter {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Cover {
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly confidentiality: string
}

export interface Report {
  readonly language: Language
  /** Document properties. */
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly author: string
  }
  readonly cover: Cover
  readonly contentsTitle: string
  /** Stands on every page but the cover. */
  readonly header: string
  /** "Seite" and "von", around the page numbers. */
  readonly pageWords: { readonly page: string; readonly of: string }
  readonly chapters: readonly Chapter[]
}
