import { expect } from '@playwright/test'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { ScoresDocument } from '../../assessments/files/json/scores-document.ts'
import { chartSeriesOf } from './chart-values.ts'
import {
  expectedChangeRow,
  expectedChartValues,
  expectedOverviewRow,
  pointsIn,
  readChangeRow,
  readOverviewRow,
  shareIn,
  statusIn,
} from './expected-report.ts'
import type { ScoredDimension, ScoredVisit } from './kompass-scores.ts'
import { rowOf, tableWithHeader, wordTablesOf } from './word-table-rows.ts'

const blocks = [
  ['D1', 'D2'],
  ['D3', 'D4'],
  ['D5', 'D6', 'D7'],
  ['D8', 'D9'],
]

function byCode<Entry extends { code: string }>(entries: readonly Entry[], code: string): Entry {
  const entry = entries.find((one) => one.code === code)
  if (entry === undefined) throw new Error(`No ${code}`)
  return entry
}

/** Compares a Word report on the latest visit with the scores as printed: table row by table row, chart by chart. */
export async function expectReportToMatch(docx: Buffer, scores: ScoresDocument): Promise<void> {
  const [previous, latest] = scores.visits.slice(-2)
  if (previous === undefined || latest === undefined) throw new Error('Not yet two visits')
  const compared = scores.comparisons.find(
    ({ earlier, later }) => earlier === previous.id && later === latest.id,
  )
  if (compared === undefined) throw new Error('The last two visits were not compared')
  const tables = await wordTablesOf(docx)
  const overview = tableWithHeader(tables, 'Punkte (Spanne)', 'Abdeckung', 'Veränderung')
  const dates = [previous, latest].map(({ date }) => formatDate(date, 'de'))
  const changes = tableWithHeader(tables, ...dates, 'Veränderung', 'Einordnung')

  expect(latest.dimensions).toHaveLength(9)
  for (const dimension of latest.dimensions) {
    const { code } = dimension
    const change = byCode(compared.dimensions, code)
    const earlier: ScoredDimension = byCode(previous.dimensions, code)
    expect(readOverviewRow(rowOf(overview, code)), `overview ${code}`).toEqual(
      expectedOverviewRow(dimension, change),
    )
    expect(readChangeRow(rowOf(changes, code)), `change ${code}`).toEqual(
      expectedChangeRow(earlier, dimension, change),
    )
  }
  const overall = overview.at(-1) ?? []
  expect([...overall.slice(0, 4), overall.at(-2)]).toEqual(expectedOverallRow(latest))
  const charts = await chartSeriesOf(docx)
  expect(charts.map((chart) => chart.map(({ values }) => values))).toEqual(
    // Charts of other things than scores may stand between them.
    expect.arrayContaining(expectedChartValues(scores.visits, blocks)),
  )
}

function expectedOverallRow({ overall }: ScoredVisit): string[] {
  const points = overall.points === null ? '–' : pointsIn(overall.points)
  return ['Gesamtwert', '–', points, shareIn(overall.evaluableShare), statusIn(overall.status)]
}
