/** What was read of a template: all that its linter needs, and nothing of how Word writes it down. */

export const templateParts = ['body', 'header', 'footer', 'footnote', 'endnote', 'comment'] as const
export type TemplatePart = (typeof templateParts)[number]

export interface TemplateParagraph {
  readonly part: TemplatePart
  /** The whole paragraph as it is read, however Word has cut it up. */
  readonly text: string
  readonly isInTable: boolean
  readonly isInTextBox: boolean
}

export interface TemplateDrawing {
  readonly part: TemplatePart
  /** What is written for those who cannot see it. */
  readonly altText: string
  readonly content: 'bar_chart' | 'line_chart' | 'other_chart' | 'picture' | 'other'
}

/** What a template must not hold, since Word would run it, fetch it or open it with another program. */
export interface UnsafeContent {
  readonly kind: 'macros' | 'external_content' | 'embedded_object'
  /** The part of the file that holds or asks for it: "word/_rels/settings.xml.rels". */
  readonly part: string
  /** What it is or where it leads. */
  readonly target: string
}

export interface TemplateOutline {
  /** In the order of the document, the body first. */
  readonly paragraphs: readonly TemplateParagraph[]
  readonly drawings: readonly TemplateDrawing[]
  readonly hasContentsList: boolean
  readonly hasTrackedChanges: boolean
  /** Where links lead that a reader may follow; nothing is fetched by opening the file. */
  readonly links: readonly string[]
}
