import { join, resolve } from 'node:path'
import { changeClassKeys, dimensionStatusKeys } from '../../assessments/core/texts/domain-keys.ts'
import {
  formatPoints,
  formatPointsChange,
  formatShare,
  formatSpan,
} from '../../assessments/core/texts/format-points.ts'
import { loadTranslate } from '../../assessments/files/texts/load-texts.ts'
import {
  type ComparedDimension,
  exactly,
  type ScoredDimension,
  type ScoredVisit,
} from './kompass-scores.ts'

const words = loadTranslate(join(resolve(import.meta.dirname, '../../resources'), 'texts'), 'de')
const dash = '–'
const classSigns = {
  improved: '▲',
  worsened: '▼',
  no_reliable_change: '●',
  not_comparable: '○',
} as const
const tendencySigns = { up: ' ↗', down: ' ↘' } as const

export const pointsIn = (points: number) => formatPoints(exactly(points), 'de')
export const shareIn = (share: number | null) =>
  share === null ? dash : formatShare(exactly(share), 'de')
export const statusIn = (status: ScoredDimension['status']) => words(dimensionStatusKeys[status])
const changeIn = (change: number) => formatPointsChange(exactly(change), 'de')

/** "52,8 (48,6–61,1)"; null where the dimension has no number. */
export function spanIn({ span }: ScoredDimension): string | null {
  return span && formatSpan({ low: exactly(span.low), high: exactly(span.high) }, 'de')
}

/** "▲", "● ↗" */
export function signOf(dimension: ComparedDimension): string {
  const tendency = dimension.change === null ? null : dimension.tendency
  return classSigns[dimension.class] + (tendency === null ? '' : tendencySigns[tendency])
}

function pointsWithSpan(dimension: ScoredDimension): string {
  if (dimension.points === null) return dash
  const points = pointsIn(dimension.points)
  const span = spanIn(dimension)
  return span === points ? points : `${points} (${span})`
}

function statusWithRequirement({ status, minimumRequirement }: ScoredDimension): string {
  const unchecked = minimumRequirement === 'not_checked'
  return unchecked
    ? `${statusIn(status)} · ${words('domain.minimum_requirement.not_checked')}`
    : statusIn(status)
}

function changeWithSign(dimension: ComparedDimension): string {
  const sign = signOf(dimension)
  if (dimension.change === null) return `${sign} ${words(changeClassKeys.not_comparable)}`
  const restricted = dimension.restricted.length > 0 ? ` ${words('domain.mark.restricted')}` : ''
  return `${sign} ${changeIn(dimension.change)}${restricted}`
}

/** What a dimension's row of the overview must say. */
export interface OverviewRow {
  readonly level: string
  readonly points: string
  readonly coverage: string
  readonly status: string
  readonly change: string
}

export function expectedOverviewRow(
  dimension: ScoredDimension,
  compared: ComparedDimension,
): OverviewRow {
  return {
    level: dimension.level === null ? dash : String(dimension.level),
    points: pointsWithSpan(dimension),
    coverage: shareIn(dimension.coverage),
    status: statusWithRequirement(dimension),
    change: changeWithSign(compared),
  }
}

/** Reads a row of the overview; of the level, "3 · Verankert", the number counts. */
export function readOverviewRow(row: readonly string[]): OverviewRow {
  // The organisation's own view stands between coverage and status, where there is one.
  const [, level = '', points = '', coverage = ''] = row
  const [status = '', change = ''] = row.slice(-2)
  return { level: level.split(' · ')[0] ?? '', points, coverage, status, change }
}

/** What a dimension's row of a comparison must say. */
export interface ChangeRow {
  readonly earlier: string
  readonly later: string
  readonly change: string
  readonly class: string
}

export function expectedChangeRow(
  earlier: ScoredDimension,
  later: ScoredDimension,
  compared: ComparedDimension,
): ChangeRow {
  return {
    earlier: publishedIn(earlier),
    later: publishedIn(later),
    change: changeWithMatchedPoints(earlier, later, compared),
    class: `${movedIn(compared)}${signOf(compared)} ${words(changeClassKeys[compared.class])}`,
  }
}

/** "62,5", or why there is no number. */
export function publishedIn({ points, status }: ScoredDimension): string {
  return points === null ? statusIn(status) : pointsIn(points)
}

function changeWithMatchedPoints(
  earlier: ScoredDimension,
  later: ScoredDimension,
  compared: ComparedDimension,
): string {
  if (compared.change === null) return dash
  const { matchedPoints } = compared
  const isPublished =
    matchedPoints.earlier === earlier.points && matchedPoints.later === later.points
  const aside = `\n${pointsIn(matchedPoints.earlier)} → ${pointsIn(matchedPoints.later)}*`
  return changeIn(compared.change) + (isPublished ? '' : aside)
}

function movedIn({ change, rose, fell }: ComparedDimension): string {
  if (change === null) return ''
  const up = words(rose === 1 ? 'report.change.rose_one' : 'report.change.rose_other', {
    count: rose,
  })
  return `${up}, ${words('report.change.fell', { count: fell })}:\n`
}

/** Reads a row of a comparison; of the class, the marks that may follow it are left aside. */
export function readChangeRow(row: readonly string[]): ChangeRow {
  const [, earlier = '', later = '', change = '', classified = ''] = row
  const lines = classified.split('\n')
  const classEnd = lines[0]?.endsWith(':') ? 2 : 1
  return { earlier, later, change, class: lines.slice(0, classEnd).join('\n') }
}

const pointsOf = (visit: ScoredVisit) => visit.dimensions.map(({ points }) => points)

/** The values of the report's charts: profile, before and after, and from three visits on a trend per block. */
export function expectedChartValues(
  visits: readonly ScoredVisit[],
  blocks: readonly (readonly string[])[],
): (number | null)[][][] {
  const [previous, latest] = visits.slice(-2)
  if (previous === undefined || latest === undefined) throw new Error('Not yet two visits')
  const overVisits = (code: string) =>
    visits.map(({ dimensions }) => dimensions.find((one) => one.code === code)?.points ?? null)
  const overall = visits.map((visit) => visit.overall.points)
  const trends = blocks.map((codes) => [...codes.map(overVisits), overall])
  return [
    [pointsOf(latest)],
    [pointsOf(previous), pointsOf(latest)],
    ...(visits.length < 3 ? [] : trends),
  ]
}
