import type {
  NotComparableReason,
  RestrictedReason,
} from '../../assessments/core/comparison/visit-comparison.ts'
import { assertNever } from '../../assessments/core/result.ts'
import { dimensionStatusKeys, visitSideKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatShare } from '../../assessments/core/texts/format-points.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import type { Words } from '../texts/text-key.ts'

export function wordNotComparable(
  reason: NotComparableReason,
  words: Words,
  language: Language,
): string {
  switch (reason.kind) {
    case 'dimension_missing':
      return words('domain.not_comparable.dimension_missing', {
        visit: words(visitSideKeys[reason.visit]),
      })
    case 'not_evaluable':
      return words('domain.not_comparable.not_evaluable', {
        visit: words(visitSideKeys[reason.visit]),
        status: words(dimensionStatusKeys[reason.status]),
      })
    case 'too_few_matched_items':
      return words('domain.not_comparable.too_few_matched_items', {
        matched: reason.matched,
        required: reason.required,
      })
    case 'matched_share_too_small':
      return words('domain.not_comparable.matched_share_too_small', {
        share: formatShare(reason.share, language),
        required: formatShare(reason.required, language),
      })
    default:
      return assertNever(reason)
  }
}

export function wordRestricted(reason: RestrictedReason, words: Words): string {
  switch (reason.kind) {
    case 'status':
      return words('domain.restricted_reason.status', {
        visit: words(visitSideKeys[reason.visit]),
        status: words(dimensionStatusKeys[reason.status]),
      })
    case 'few_matched_items':
      return words('domain.restricted_reason.few_matched_items', { matched: reason.matched })
    default:
      return assertNever(reason)
  }
}
