import { changeSign } from '../charts/change-sign.ts'
import type {
  DimensionComparison,
  DimensionOutcome,
  NotComparableReason,
  OverallOutcome,
  RestrictedReason,
} from '../comparison/visit-comparison.ts'
import {
  changeClassKeys,
  dimensionStatusKeys,
  tendencyKeys,
  visitSideKeys,
} from '../texts/domain-keys.ts'
import { formatShare } from '../texts/format-points.ts'
import type { Wording } from '../texts/wording.ts'
import { counted } from './report-words.ts'

/** "3 Kriterien höher, 1 niedriger" */
export function movedItemsText({ rose, fell }: DimensionComparison, wording: Wording): string {
  const up = counted(rose, 'report.change.rose_one', 'report.change.rose_other', wording)
  return `${up}, ${wording.translate('report.change.fell', { count: fell })}`
}

/** "▲ verbessert", "● ↗ keine belastbare Änderung" */
export function classText(outcome: DimensionOutcome | OverallOutcome, wording: Wording): string {
  return `${changeSign(outcome)} ${wording.translate(changeClassKeys[outcome.class])}`.trim()
}

function notComparableText(reason: NotComparableReason, wording: Wording): string {
  const { translate, language } = wording
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
  }
}

function restrictedText(reason: RestrictedReason, { translate }: Wording): string {
  if (reason.kind === 'few_matched_items') {
    return translate('domain.restricted_reason.few_matched_items', { matched: reason.matched })
  }
  return translate('domain.restricted_reason.status', {
    visit: translate(visitSideKeys[reason.visit]),
    status: translate(dimensionStatusKeys[reason.status]),
  })
}

/** What must be said beside a class: tendency, mixed, restricted with its reasons, level moved, other team. */
export function changeMarks(
  { outcome }: DimensionComparison,
  otherTeam: boolean,
  wording: Wording,
): string[] {
  const { translate } = wording
  if (outcome.class === 'not_comparable') {
    return outcome.reasons.map((reason) => notComparableText(reason, wording))
  }
  const reasons = outcome.restricted.map((reason) => restrictedText(reason, wording)).join(', ')
  return [
    outcome.tendency === null ? '' : translate(tendencyKeys[outcome.tendency]),
    outcome.mixed ? translate('domain.mark.mixed') : '',
    reasons === '' ? '' : `${translate('domain.mark.restricted')} (${reasons})`,
    outcome.levelMovedWithoutReliableChange ? translate('domain.mark.level_moved') : '',
    otherTeam ? translate('domain.mark.other_team') : '',
  ].filter(Boolean)
}
