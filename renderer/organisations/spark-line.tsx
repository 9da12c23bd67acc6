import { pointsValue } from '../../assessments/core/charts/points-value.ts'
import { parseFraction } from '../../assessments/core/scoring/fraction.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { useWording } from '../texts/use-wording.ts'
import { latestPoint, type PortfolioFacts } from './portfolio-view.ts'
import classes from './spark-line.module.css'

const width = 92
const height = 26
const inset = 4

/** The overall value over all visits; the line breaks where a visit has none. Its words say the same. */
export function SparkLine({ facts }: { facts: PortfolioFacts }) {
  const wording = useWording()
  const { translate, language } = wording
  const last = latestPoint(facts)
  if (last === null)
    return <span className={classes.none}>{translate('organisations.list.course_none')}</span>
  const shown = ({ points, status }: PortfolioFacts['points'][number]) =>
    pointsValue({ points: points === null ? null : parseFraction(points), status }, wording)
  const step = (width - 2 * inset) / Math.max(1, facts.points.length - 1)
  const placed = facts.points.map((point, index) => {
    const { points } = shown(point)
    const y = height - inset - ((points ?? 0) / 100) * (height - 2 * inset)
    return { ...point, at: points === null ? null : { x: inset + index * step, y } }
  })
  const words = facts.points.map((point) =>
    translate('organisations.list.course_point', {
      date: formatDate(point.date, language),
      value: shown(point).label,
    }),
  )
  return (
    <span className={classes.course}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={translate('organisations.list.course_of', { points: words.join('; ') })}
      >
        <path className={classes.line} d={pathThrough(placed.map(({ at }) => at))} />
        {placed.map(
          ({ at, visitId, isClosed }) =>
            at && (
              <circle
                key={visitId}
                className={isClosed ? classes.closed : classes.open}
                cx={at.x}
                cy={at.y}
                r={visitId === last.visitId ? 3 : 1.75}
              />
            ),
        )}
      </svg>
      <span className={classes.value}>{shown(last).label}</span>
    </span>
  )
}

/** Lines between neighbours that both have a place. */
function pathThrough(places: readonly ({ x: number; y: number } | null)[]): string {
  return places
    .map((place, index) => {
      if (place === null) return ''
      return `${index > 0 && places[index - 1] ? 'L' : 'M'}${place.x} ${place.y}`
    })
    .join('')
}
