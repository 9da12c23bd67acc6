/** What a report says in single words: what a template of one's own can put where it likes. */
export const textFields = [
  'organisation',
  'organisationType',
  'supportingBody',
  'unit',
  'visitDate',
  'scope',
  'consultants',
  'instrument',
  'version',
  'preparedOn',
  'title',
  'subtitle',
  'confidentiality',
  'servicePoint',
  'contact',
  'fundingNotice',
  'overallPoints',
  'overallStatus',
  'overallChange',
] as const
export type TextField = (typeof textFields)[number]

export interface DimensionFields {
  /** "D1" */
  readonly code: string
  readonly name: string
  readonly points: string
  readonly level: string
  readonly status: string
}

export interface ReportFields {
  /** Empty where the visit has nothing to say. */
  readonly texts: Readonly<Record<TextField, string>>
  readonly dimensions: readonly DimensionFields[]
}
