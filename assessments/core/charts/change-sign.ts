import type { DimensionOutcome, OverallOutcome } from '../comparison/visit-comparison.ts'

const classSigns = {
  improved: '▲',
  worsened: '▼',
  no_reliable_change: '●',
  not_comparable: '○',
  tendency_only: '',
} as const
const tendencySigns = { up: '↗', down: '↘' } as const

/**
 * The symbol of a change, beside the word and never instead of it: "▲", "● ↗"; empty for an overall
 * value that is only a tendency and has none. Source: docs/method.md §10
 */
export function changeSign(outcome: DimensionOutcome | OverallOutcome): string {
  const sign = classSigns[outcome.class]
  const tendency = outcome.class === 'not_comparable' ? null : outcome.tendency
  return [sign, tendency === null ? '' : tendencySigns[tendency]].filter(Boolean).join(' ')
}
