/** Raised when a workbook changes so that an older reader would misread it. */
export const questionnaireFormat = '1'

/** By these a questionnaire's workbook says what it is; the same in every language. */
export const detailKeys = {
  format: 'questionnaireFormat',
  instrumentId: 'instrumentId',
  version: 'version',
  profileId: 'profileId',
  scope: 'scope',
  language: 'language',
  wording: 'wording',
  purpose: 'purpose',
  /** Beside each group that a person may mark as theirs. */
  group: 'group',
} as const
