import { isInScope, scopeDimension } from '../scoring/items-in-scope.ts'
import type { Wording } from '../texts/wording.ts'
import type { Rating } from '../visits/answer.ts'
import type { ReadSheet } from '../workbooks/read-sheet.ts'
import { type AwaitedQuestionnaire, readDetails } from './read-details.ts'
import { readItemRows } from './read-item-rows.ts'
import type { RaterGroup } from './self-rater.ts'
import type { SheetFinding } from './sheet-finding.ts'

/** What a filled-in sheet says, before anybody decides to keep it. */
export interface SelfRatingSheet {
  /** Null where no group was marked. */
  readonly group: RaterGroup | null
  /** Indicator id → rating, answered items only; null when a finding is an error: nothing may be imported. */
  readonly ratings: Readonly<Record<string, Rating>> | null
  readonly findings: readonly SheetFinding[]
}

/** The items that an empty questionnaire of this scope asks about. */
function awaitedItems({ snapshot, scope }: AwaitedQuestionnaire) {
  return snapshot.dimensions.flatMap((dimension) =>
    scopeDimension(dimension, scope, {})
      .items.filter(isInScope)
      .map(({ indicator }) => indicator),
  )
}

const noAnswers: SheetFinding = {
  sheet: null,
  cell: null,
  severity: 'error',
  code: 'no_answers',
  params: {},
}

/**
 * Reads a self-rating from the sheets of a workbook that somebody filled in. Every problem becomes a
 * finding with its place. @param wordings every language that the sheet may have been written in, and
 * first the one in which a reason for "does not apply" is kept.
 */
export function readSelfRatingSheet(
  sheets: readonly ReadSheet[],
  awaited: AwaitedQuestionnaire,
  wordings: readonly [Wording, ...Wording[]],
): SelfRatingSheet {
  const { group, findings: ofDetails } = readDetails(sheets, awaited)
  if (ofDetails.some(({ code }) => code === 'not_a_questionnaire'))
    return { group, ratings: null, findings: ofDetails }
  const reason = wordings[0].translate('questionnaire.self_rating.not_applicable')
  const { ratings, findings: ofItems } = readItemRows(
    sheets,
    awaitedItems(awaited),
    wordings,
    reason,
  )
  const found = [...ofDetails, ...ofItems]
  const hasError = found.some(({ severity }) => severity === 'error')
  const isEmpty = !hasError && Object.keys(ratings).length === 0
  return {
    group,
    ratings: hasError || isEmpty ? null : ratings,
    findings: isEmpty ? [...found, noAnswers] : found,
  }
}
