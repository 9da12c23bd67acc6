import { type Fraction, toNumber } from '../scoring/fraction.ts'
import type { DimensionStatus } from '../scoring/visit-score.ts'
import { dimensionStatusKeys } from '../texts/domain-keys.ts'
import { formatPoints, formatWholePoints } from '../texts/format-points.ts'
import type { Wording } from '../texts/wording.ts'
import type { ChartValue } from './chart-model.ts'

interface Scored {
  readonly points: Fraction | null
  readonly status: DimensionStatus
}

/** A score as a chart shows it: whole points, and the status wherever it is not simply reliable. */
export function pointsValue(score: Scored, { language, translate }: Wording): ChartValue {
  const status = translate(dimensionStatusKeys[score.status])
  if (score.points === null) return { points: null, label: status }
  const points = formatWholePoints(score.points, language)
  const label = score.status === 'reliable' ? points : `${points} · ${status}`
  return { points: toNumber(score.points), label }
}

/** The same without the status, where two values and a sign share little room. */
export function barePointsValue(score: Scored, wording: Wording): ChartValue {
  if (score.points === null) return pointsValue(score, wording)
  return pointsValue({ points: score.points, status: 'reliable' }, wording)
}

/** A score as a chart's table shows it: "62,5", or why there is no number. */
export function pointsText(score: Scored, { language, translate }: Wording): string {
  return score.points === null
    ? translate(dimensionStatusKeys[score.status])
    : formatPoints(score.points, language)
}
