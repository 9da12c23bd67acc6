import { changeSign } from '../charts/change-sign.ts'
import type {
  DimensionComparison,
  DimensionOutcome,
  OverallOutcome,
} from '../comparison/visit-comparison.ts'
import { changeClassKeys, tendencyKeys } from '../texts/domain-keys.ts'
import { wordNotComparable, wordRestricted } from '../texts/word-change-reasons.ts'
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

/** What must be said beside a class: tendency, mixed, restricted with its reasons, level moved, other team. */
export function changeMarks(
  { outcome }: DimensionComparison,
  otherTeam: boolean,
  wording: Wording,
): string[] {
  const { translate } = wording
  if (outcome.class === 'not_comparable') {
    return outcome.reasons.map((reason) => wordNotComparable(reason, wording))
  }
  const reasons = outcome.restricted.map((reason) => wordRestricted(reason, wording)).join(', ')
  return [
    outcome.tendency === null ? '' : translate(tendencyKeys[outcome.tendency]),
    outcome.mixed ? translate('domain.mark.mixed') : '',
    reasons === '' ? '' : `${translate('domain.mark.restricted')} (${reasons})`,
    outcome.levelMovedWithoutReliableChange ? translate('domain.mark.level_moved') : '',
    otherTeam ? translate('domain.mark.other_team') : '',
  ].filter(Boolean)
}
