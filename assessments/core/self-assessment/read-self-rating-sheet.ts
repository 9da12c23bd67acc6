import { z } from 'zod'
import { isInScope, scopeDimension } from '../scoring/items-in-scope.ts'
import type { Wording } from '../texts/wording.ts'
import { ratingSchema } from '../visits/answer.ts'
import { raterGroupSchema } from '../visits/entries/self-rater.ts'
import type { ReadSheet } from '../workbooks/read-sheet.ts'
import { type AwaitedQuestionnaire, readDetails } from './read-details.ts'
import { readItemRows } from './read-item-rows.ts'
import { type SheetFinding, sheetFindingSchema } from './sheet-finding.ts'

/** What a filled-in sheet says, before anybody decides to keep it. */
export const selfRatingSheetSchema = z.strictObject({
  /** Null where no group was marked. */
  group: raterGroupSchema.nullable(),
  /** Indicator id → rating, answered items only; null when a finding is an error: nothing may be imported. */
  ratings: z.record(z.string(), ratingSchema).nullable(),
  findings: z.array(sheetFindingSchema),
})
export type SelfRatingSheet = z.infer<typeof selfRatingSheetSchema>

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
    return { group, ratings: null, findings: [...ofDetails] }
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
