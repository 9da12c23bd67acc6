import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import { divide, fraction, parseFraction, toNumber } from '../scoring/fraction.ts'
import type { Wording } from '../texts/wording.ts'
import type { PointsAxis } from './chart-model.ts'

const maximumPoints = fraction(100)

/** 0 to 100 points, a tick for every level, a line where each level begins. Source: docs/method.md §6 */
export function pointsAxis(
  snapshot: Pick<InstrumentSnapshot, 'scale' | 'thresholds'>,
  { language, translate }: Wording,
): PointsAxis {
  const { levelBounds } = snapshot.thresholds.scoring
  return {
    title: translate('chart.axis.points'),
    minimum: 0,
    maximum: toNumber(maximumPoints),
    interval: toNumber(divide(maximumPoints, fraction(levelBounds.length))),
    levelLines: levelBounds.map((bound, index) => ({
      points: toNumber(parseFraction(bound)),
      label: snapshot.scale[index + 1]?.name[language] ?? '',
    })),
  }
}
