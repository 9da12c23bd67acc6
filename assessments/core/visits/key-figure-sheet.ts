import { emptyKeyFigure, type KeyFigure, standardTopics } from './entries/key-figure.ts'
import { sameKeyFigure } from './key-figures.ts'
import type { EntryChange } from './visit-entry.ts'

type KeyFigures = Readonly<Record<string, KeyFigure>>

/** A row of the sheet that is filled in. */
export interface KeyFigureRow {
  /** The entry's id: the topic itself, or that of a figure of their own. */
  readonly id: string
  readonly figure: KeyFigure
}

export interface Period {
  readonly from: string
  readonly to: string
}

/** Kennzahlenblatt: every topic of the sheet, entered or not, then the figures of their own. */
export function keyFigureSheet(figures: KeyFigures): readonly KeyFigureRow[] {
  const standard = standardTopics.map((topic) => ({
    id: topic,
    figure: figures[topic] ?? emptyKeyFigure(topic),
  }))
  const own = Object.entries(figures)
    .filter(([, { topic }]) => topic === 'own')
    .map(([id, figure]) => ({ id, figure }))
    .toSorted((a, b) => a.figure.position - b.figure.position || (a.id < b.id ? -1 : 1))
  return [...standard, ...own]
}

/** The key figures of an earlier visit. */
export interface EarlierFigures {
  /** Day on site, ISO date. */
  readonly date: string
  readonly figures: KeyFigures
}

/**
 * The same matter in the last visit that has a number for it; a Kurzcheck in between often has none.
 * @param earlier the latest visit first @returns null when no visit has one
 */
export function lastKnownFigure(
  figure: KeyFigure,
  earlier: readonly EarlierFigures[],
): { readonly date: string; readonly figure: KeyFigure } | null {
  for (const { date, figures } of earlier) {
    const same = sameKeyFigure(figure, figures)
    if (same !== null && same.count !== null) return { date, figure: same }
  }
  return null
}

/** A figure as it is to be stored: a topic of the sheet that has become empty is none at all. */
export function keyFigureChange({ id, figure }: KeyFigureRow): EntryChange {
  const isEmpty =
    figure.topic !== 'own' &&
    JSON.stringify(figure) === JSON.stringify(emptyKeyFigure(figure.topic, figure.position))
  return { kind: 'key_figure', id, value: isEmpty ? null : figure }
}

/** A figure of their own, last in the sheet. */
export function newOwnFigure(figures: KeyFigures): KeyFigure {
  const positions = Object.values(figures)
    .filter(({ topic }) => topic === 'own')
    .map(({ position }) => position)
  return emptyKeyFigure('own', Math.max(-1, ...positions) + 1)
}

/** The first whole period of the sheet, for those who would otherwise type it in every row; null if none. */
export function commonPeriod(figures: KeyFigures): Period | null {
  for (const { figure } of keyFigureSheet(figures)) {
    const { periodFrom: from, periodTo: to } = figure
    if (from !== null && to !== null) return { from, to }
  }
  return null
}

/** The figures that have a number and no day of a period yet. */
export function figuresWithoutPeriod(figures: KeyFigures): readonly KeyFigureRow[] {
  return keyFigureSheet(figures).filter(
    ({ figure }) => figure.count !== null && figure.periodFrom === null && figure.periodTo === null,
  )
}
