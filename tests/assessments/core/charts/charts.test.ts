import { describe, expect, it } from 'vitest'
import { beforeAfterChart } from '../../../../assessments/core/charts/before-after-chart.ts'
import type { ChartModel } from '../../../../assessments/core/charts/chart-model.ts'
import { heatMapChart } from '../../../../assessments/core/charts/heat-map-chart.ts'
import { itemChangesChart } from '../../../../assessments/core/charts/item-changes-chart.ts'
import { keyFiguresChart } from '../../../../assessments/core/charts/key-figures-chart.ts'
import { measureStatesChart } from '../../../../assessments/core/charts/measure-states-chart.ts'
import { profileChart, radarChart } from '../../../../assessments/core/charts/profile-chart.ts'
import { selfExternalChart } from '../../../../assessments/core/charts/self-external-chart.ts'
import { trendChart } from '../../../../assessments/core/charts/trend-chart.ts'
import { compareVisits } from '../../../../assessments/core/comparison/compare-visits.ts'
import { visitTrend } from '../../../../assessments/core/comparison/visit-trend.ts'
import { toNumber } from '../../../../assessments/core/scoring/fraction.ts'
import { scoreVisit } from '../../../../assessments/core/scoring/score-visit.ts'
import { selfExternalGap } from '../../../../assessments/core/self-assessment/self-external-gap.ts'
import { aKeyFigure } from '../../../support/build-entries.ts'
import { english, german } from '../../../support/build-report.ts'
import { aDimension, anInstrument, aVisit, thresholdsWith } from '../../../support/build-visit.ts'

const snapshot = anInstrument({
  dimensions: [aDimension({ id: 'd1' }), aDimension({ id: 'd2' }), aDimension({ id: 'd3' })],
})

// d1: test vector 1 (62.5); d2: every item at 1 (25); d3: nothing rated
const first = aVisit({
  number: 1,
  date: '2025-03-03',
  snapshot,
  answers: { d1: [3, 2, 'n.a.', 1, 'n.b.', 4], d2: [1, 1, 1, 1, 1, 1] },
})
// d1: every item at 2 (50); d2: every item at 3 (75); d3: every item at 4 (100)
const second = aVisit({
  number: 2,
  date: '2026-03-02',
  snapshot,
  answers: { d1: [2, 2, 2, 2, 2, 2], d2: [3, 3, 3, 3, 3, 3], d3: [4, 4, 4, 4, 4, 4] },
})

function pointsOf(model: ChartModel, seriesIndex = 0): (number | null)[] {
  return (model.series[seriesIndex]?.values ?? []).map(({ points }) => points)
}

function labelsOf(model: ChartModel, seriesIndex = 0): string[] {
  return (model.series[seriesIndex]?.values ?? []).map(({ label }) => label)
}

describe('the profile of a visit', () => {
  const score = scoreVisit(first)
  const model = profileChart(score, snapshot, german)

  it('draws exactly the scores, and a gap where there is none', () => {
    expect(pointsOf(model)).toEqual([62.5, 25, null])
    expect(pointsOf(model)).toEqual(
      score.dimensions.map(({ points }) => (points === null ? null : toNumber(points))),
    )
  })

  it('labels in whole points, and gives the reason of a gap', () => {
    expect(labelsOf(model)).toEqual(['63', '25', 'nicht auswertbar'])
  })

  it('holds the same numbers in its table, with one decimal', () => {
    expect(model.table.rows.map(({ cells }) => cells[0])).toEqual([
      '62,5',
      '25,0',
      'nicht auswertbar',
    ])
    for (const { cells } of model.table.rows)
      expect(cells).toHaveLength(model.table.columns.length - 1)
  })

  it('says in its summary what it shows', () => {
    expect(model.summary).toContain('D1 Dimension D1 auf Deutsch: 62,5 Punkte, Stufe 3')
    expect(model.summary).toContain('D3 Dimension D3 auf Deutsch: nicht auswertbar')
    expect(profileChart(score, snapshot, english).summary).toContain('62.5 points')
  })

  it('takes its axis from the scale, whatever the scores are', () => {
    const bounds = [12.5, 37.5, 62.5, 87.5]
    expect(model.axis).toMatchObject({ minimum: 0, maximum: 100, interval: 25 })
    expect(model.axis.levelLines.map(({ points }) => points)).toEqual(bounds)
    expect(profileChart(scoreVisit(second), snapshot, german).axis).toEqual(model.axis)
    const thresholds = thresholdsWith({ scoring: { levelBounds: ['10', '30', '60', '90'] } })
    const other = profileChart(score, { ...snapshot, thresholds }, german)
    expect(other.axis.levelLines.map(({ points }) => points)).toEqual([10, 30, 60, 90])
  })

  it('names at each line the level that begins there', () => {
    expect(model.axis.levelLines.map(({ label }) => label)).toEqual(
      snapshot.scale.slice(1).map(({ name }) => name.de),
    )
  })

  it('can be drawn as a net with the same numbers', () => {
    expect(radarChart(score, snapshot, german)).toEqual({ ...model, kind: 'radar' })
  })

  it('marks a number that is only provisional', () => {
    // three of six rated, weight 4 of 9 … 2+2+1 = 5 of 9: provisional
    const visit = aVisit({ snapshot, answers: { d1: [2, 2, 'n.b.', 2, 'n.b.', 'n.b.'] } })
    expect(labelsOf(profileChart(scoreVisit(visit), snapshot, german))[0]).toBe('50 · vorläufig')
  })
})

describe('two visits side by side', () => {
  const comparison = compareVisits(first, second)
  const model = beforeAfterChart(comparison, snapshot, german)

  it('draws the published points of both visits', () => {
    expect(pointsOf(model, 0)).toEqual([62.5, 25, null])
    expect(pointsOf(model, 1)).toEqual([50, 75, 100])
    expect(model.series.map(({ role }) => role)).toEqual(['earlier', 'current'])
  })

  it('puts the sign of the change at the later points', () => {
    // d2 rose by 50 with six items; d3 has no earlier number
    expect(labelsOf(model, 1).slice(1)).toEqual(['75 ▲', '100 ○'])
  })

  it('stars a change worked out from other points than those drawn', () => {
    // matched are items 1, 2, 4, 6: earlier 15/24 = 62.5 as published, later 50 as published: no star
    expect(labelsOf(model, 1)[0]).toBe('50 ● ↘')
    const partly = aVisit({
      number: 3,
      date: '2026-06-01',
      snapshot,
      answers: { d1: [2, 2, 4, 2, 2, 2] },
    })
    const starred = beforeAfterChart(compareVisits(first, partly), snapshot, german)
    expect(labelsOf(starred, 1)[0]).toMatch(/\*$/)
    expect(starred.notes).toHaveLength(2)
    expect(model.notes).toHaveLength(1)
  })

  it('holds the difference in its table', () => {
    expect(model.table.rows[1]?.cells).toEqual(['25,0', '75,0', '+50,0', '▲ verbessert'])
    expect(model.table.rows[2]?.cells).toEqual([
      'nicht auswertbar',
      '100,0',
      '–',
      '○ nicht vergleichbar',
    ])
  })
})

describe('points over the visits', () => {
  const trend = visitTrend([second, first])
  const choice = { dimensionIds: ['d1', 'd3'], overall: true, title: 'Verlauf' }
  const model = trendChart(trend, snapshot, choice, german)

  it('draws a line per chosen dimension, oldest visit first, broken where there is no number', () => {
    expect(model.series.map(({ id }) => id)).toEqual(['d1', 'd3', 'overall'])
    expect(pointsOf(model, 0)).toEqual([62.5, 50])
    expect(pointsOf(model, 1)).toEqual([null, 100])
    expect(model.categories.map(({ name }) => name)).toEqual(['03.03.2025', '02.03.2026'])
  })

  it('draws the overall value only when asked to', () => {
    // (62.5 + 25) / 2 = 43.75 and (50 + 75 + 100) / 3 = 75
    expect(pointsOf(model, 2)).toEqual([43.75, 75])
    expect(trendChart(trend, snapshot, { ...choice, overall: false }, german).series).toHaveLength(
      2,
    )
  })

  it('says so where an earlier instrument has no such dimension', () => {
    const smaller = anInstrument({ dimensions: [aDimension({ id: 'd1' })] })
    const early = aVisit({ number: 4, date: '2024-01-01', snapshot: smaller })
    const longer = trendChart(visitTrend([early, second]), snapshot, choice, german)
    expect(longer.series[1]?.values[0]).toEqual({ points: null, label: 'nicht im Instrument' })
  })
})

describe('the heat map', () => {
  const trend = visitTrend([first, second])
  const model = heatMapChart(trend, snapshot, 'Entwicklung', german)

  it('has a row for every dimension and the overall value, with the numbers of the trend', () => {
    expect(model.series.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'overall'])
    const choice = { dimensionIds: ['d1', 'd2', 'd3'], overall: true, title: 'Entwicklung' }
    const lines = trendChart(trend, snapshot, choice, german)
    expect(model.series).toEqual(lines.series)
    expect(model.table).toEqual(lines.table)
  })

  it('says that it is a heat map', () => {
    expect(model.summary).toMatch(/^Wärmebild, Entwicklung/)
    expect(model.summary).not.toContain('Liniendiagramm')
    expect(heatMapChart(trend, snapshot, 'Development', english).summary).toMatch(/^Heat map/)
  })
})

describe('self-image and external assessment', () => {
  const gaps = selfExternalGap({
    snapshot,
    scope: 'full',
    external: second.answers,
    self: { ...first.answers, ...aVisit({ snapshot, answers: { d3: [4, 4] } }).answers },
  })
  const model = selfExternalChart(gaps, snapshot, german)

  it('draws both views over the common items, and no points where there are too few', () => {
    // d1: common items of weights 2, 2, 1, 1 rated 3, 2, 1, 4 and 2, 2, 2, 2.
    expect(pointsOf(model, 0)).toEqual([62.5, 25, null])
    expect(pointsOf(model, 1)).toEqual([50, 75, null])
    expect(labelsOf(model, 1)).toEqual(['50 ↗', '75 ↘', 'zu wenige gemeinsame Kriterien'])
  })

  it('holds the same in its table and its summary', () => {
    expect(model.table.rows.map(({ cells }) => cells)).toEqual([
      ['62,5', '50,0', '+12,5', 'Selbstbild höher'],
      ['25,0', '75,0', '\u221250,0', 'Selbstbild niedriger'],
      ['–', '–', '–', 'zu wenige gemeinsame Kriterien'],
    ])
    expect(model.summary).toContain('Selbstbild 62,5, extern 50,0, Selbstbild höher')
  })
})

describe('the changes of single items', () => {
  const comparison = compareVisits(first, second)
  const model = itemChangesChart(comparison, snapshot, german)

  it('draws every matched item that moved, the greatest moves first, on the axis of the scale', () => {
    const moved = comparison.dimensions
      .flatMap(({ matched }) => matched)
      .filter(({ change }) => change !== 0)
    expect(moved.length).toBeGreaterThan(3)
    expect(model?.categories).toHaveLength(moved.length)
    const moves = (model?.series[0]?.values ?? []).map(({ points }, index) =>
      Math.abs((model?.series[1]?.values[index]?.points ?? 0) - (points ?? 0)),
    )
    expect(moves).toEqual(moves.toSorted((a, b) => b - a))
    expect(moves).not.toContain(0)
    expect(model?.axis).toMatchObject({ minimum: 0, maximum: 4, interval: 1 })
    expect(model?.axis.levelLines.map(({ points }) => points)).toEqual([0, 1, 2, 3, 4])
  })

  it('says the direction by a symbol and a word, and the levels in its table', () => {
    const rows = model?.table.rows ?? []
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual(
      rows.map((_, index) => [
        String(model?.series[0]?.values[index]?.points),
        String(model?.series[1]?.values[index]?.points),
      ]),
    )
    expect(rows.every(({ cells: [, , change = ''] }) => /^[▲▼] \p{L}+/u.test(change))).toBe(true)
  })

  it('is nothing where nothing moved', () => {
    const again = { ...first, id: second.id, date: second.date }
    expect(itemChangesChart(compareVisits(first, again), snapshot, german)).toBeNull()
  })
})

describe('the states of measures', () => {
  const none = {
    proposed: 0,
    agreed: 0,
    under_way: 0,
    done: 0,
    confirmed: 0,
    postponed: 0,
    rejected: 0,
  }

  it('has a bar for every state, with its count', () => {
    const model = measureStatesChart({ ...none, agreed: 12, done: 3 }, 'Maßnahmen', german)
    expect(pointsOf(model)).toEqual([0, 12, 0, 3, 0, 0, 0])
    expect(model.table.rows.map(({ cells }) => cells[0])).toEqual(labelsOf(model))
    expect(model.axis).toMatchObject({ minimum: 0, maximum: 15, interval: 5 })
  })

  it.each([
    [0, 1, 1],
    [1, 1, 1],
    [5, 5, 1],
    [6, 6, 2],
    [7, 8, 2],
    [26, 30, 10],
    [499, 500, 100],
    [501, 600, 200],
  ])('counts up to %i on an axis to %i in steps of %i', (greatest, maximum, interval) => {
    const { axis } = measureStatesChart({ ...none, agreed: greatest }, 'Maßnahmen', german)
    expect([axis.maximum, axis.interval]).toEqual([maximum, interval])
  })
})

describe('key figures as shares', () => {
  const figures = {
    own: aKeyFigure({ topic: 'own', name: 'Dolmetscheinsätze', count: 30, total: 120 }),
    other: aKeyFigure({ topic: 'staff_trained', count: 50, total: 200 }),
    counted: aKeyFigure({ topic: 'complaints', count: 7, total: null }),
    small: aKeyFigure({ topic: 'recognition_referrals', count: 3, total: 100 }),
  }

  it('draws the share of those that can be shown as one, and no other', () => {
    const model = keyFiguresChart(figures, '2026-03-02', [], german)
    expect(model?.series.map(({ name }) => name)).toEqual(['Erhebung vom 02.03.2026'])
    expect(model && pointsOf(model)).toEqual([25, 25])
    expect(model?.table.rows.map(({ cells }) => cells)).toEqual([['25\u00a0%'], ['25\u00a0%']])
    expect(model?.axis).toMatchObject({ minimum: 0, maximum: 100 })
  })

  it('puts the last earlier share beside it, and a gap where there is none', () => {
    const before = { own: { ...figures.own, count: 12 } }
    const model = keyFiguresChart(
      figures,
      '2026-03-02',
      [{ date: '2025-03-02', figures: before }],
      german,
    )
    expect(model?.series.map(({ role }) => role)).toEqual(['earlier', 'current'])
    expect(model && pointsOf(model)).toEqual([null, 10])
    expect(model?.table.rows[0]?.cells[0]).toBe('kein Anteil')
  })

  it('is nothing where no figure can be shown as a share', () => {
    const { counted, small } = figures
    expect(keyFiguresChart({ counted, small }, '2026-03-02', [], german)).toBeNull()
  })
})
