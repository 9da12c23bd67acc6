import type { NotComparableReason, RestrictedReason } from '../comparison/visit-comparison.ts'
import { assertNever } from '../result.ts'
import { dimensionStatusKeys, visitSideKeys } from './domain-keys.ts'
import { formatShare } from './format-points.ts'
import type { Wording } from './wording.ts'

/** Why a dimension of two visits cannot be compared: "nur 2 gemeinsame Kriterien, nötig sind 3". */
export function wordNotComparable(
  reason: NotComparableReason,
  { translate, language }: Wording,
): string {
  switch (reason.kind) {
    case 'dimension_missing':
      return translate('domain.not_comparable.dimension_missing', {
        visit: translate(visitSideKeys[reason.visit]),
      })
    case 'not_evaluable':
      return translate('domain.not_comparable.not_evaluable', {
        visit: translate(visitSideKeys[reason.visit]),
        status: translate(dimensionStatusKeys[reason.status]),
      })
    case 'too_few_matched_items':
      return translate('domain.not_comparable.too_few_matched_items', {
        matched: reason.matched,
        required: reason.required,
      })
    case 'matched_share_too_small':
      return translate('domain.not_comparable.matched_share_too_small', {
        share: formatShare(reason.share, language),
        required: formatShare(reason.required, language),
      })
    default:
      return assertNever(reason)
  }
}

/** Why a class is marked "eingeschränkt": "frühere Erhebung nur vorläufig". */
export function wordRestricted(reason: RestrictedReason, { translate }: Wording): string {
  switch (reason.kind) {
    case 'status':
      return translate('domain.restricted_reason.status', {
        visit: translate(visitSideKeys[reason.visit]),
        status: translate(dimensionStatusKeys[reason.status]),
      })
    case 'few_matched_items':
      return translate('domain.restricted_reason.few_matched_items', { matched: reason.matched })
    default:
      return assertNever(reason)
  }
}
