import { offerSchema } from '../instruments/instrument-source.ts'
import { measureStateSchema } from '../measures/measure.ts'
import { measureStateKeys, organisationTypeKeys, visitScopeKeys } from '../texts/domain-keys.ts'
import type { Wording } from '../texts/wording.ts'
import type { Sheet, SheetCell } from '../workbooks/sheet.ts'
import { column, sheetOf } from '../workbooks/sheet-of-rows.ts'
import {
  type CountedMeasure,
  type CountedVisit,
  measuresTakenUpIn,
  visitsIn,
  yearFigures,
} from './year-figures.ts'

/** What the service point did in a year, as three sheets: the counts, and the visits and measures behind them. */
export function yearSheets(
  visits: readonly CountedVisit[],
  measures: readonly CountedMeasure[],
  year: number,
  wording: Wording,
): readonly Sheet[] {
  return [
    countSheet(visits, measures, year, wording),
    visitSheet(visitsIn(visits, year), wording),
    measureSheet(measuresTakenUpIn(measures, visits, year), wording),
  ]
}

interface Count {
  readonly group: string
  readonly name: string
  readonly count: number
}

function countSheet(
  visits: readonly CountedVisit[],
  measures: readonly CountedMeasure[],
  year: number,
  { translate }: Wording,
): Sheet {
  const figures = yearFigures(visits, measures, year)
  const ofVisits = (group: string, counts: typeof figures.visits): Count[] => [
    { group, name: translate('overview.organisations'), count: counts.organisations },
    { group, name: translate('overview.visits'), count: counts.visits },
    { group, name: translate('overview.closed'), count: counts.closed },
    { group, name: translate('overview.short'), count: counts.short },
  ]
  const rows: Count[] = [
    ...ofVisits(translate('overview.all_types'), figures.visits),
    ...figures.types.flatMap(({ type, ...counts }) =>
      ofVisits(translate(organisationTypeKeys[type]), counts),
    ),
    ...measureStateSchema.options.map((state) => ({
      group: translate('overview.measures_title'),
      name: translate(measureStateKeys[state]),
      count: figures.measures[state],
    })),
    {
      group: translate('overview.measures_title'),
      name: translate('overview.measures_confirmed'),
      count: figures.measuresConfirmed,
    },
    ...offerSchema.options.map((offer) => ({
      group: translate('overview.offers_title'),
      name: translate(`domain.offer.${offer}`),
      count: figures.offers[offer],
    })),
  ]
  return sheetOf<Count>(
    translate('overview.sheet', { year }),
    [
      column(translate('overview.group'), 36, ({ group }) => group),
      column(translate('overview.figure'), 48, ({ name }) => name),
      column(translate('overview.count'), 10, ({ count }) => count),
    ],
    rows,
  )
}

function visitSheet(visits: readonly CountedVisit[], { translate }: Wording): Sheet {
  return sheetOf<CountedVisit>(
    translate('overview.visits'),
    [
      column(translate('overview.organisation'), 44, (visit) => visit.organisationName),
      column(translate('overview.type'), 36, ({ type }) => translate(organisationTypeKeys[type])),
      column(translate('overview.day'), 12, ({ date }) => ({ day: date })),
      column(translate('overview.scope'), 24, ({ scope }) => translate(visitScopeKeys[scope])),
      column(translate('overview.state'), 18, ({ isClosed }) =>
        translate(isClosed ? 'overview.is_closed' : 'overview.is_open'),
      ),
    ],
    visits,
  )
}

function measureSheet(measures: readonly CountedMeasure[], { translate }: Wording): Sheet {
  const due = (day: string | null): SheetCell => (day === null ? null : { day })
  return sheetOf<CountedMeasure>(
    translate('overview.measures'),
    [
      column(translate('overview.organisation'), 44, (each) => each.organisationName),
      column(translate('plan.measure'), 60, ({ measure }) => measure.title),
      column(translate('plan.state'), 20, ({ measure }) =>
        translate(measureStateKeys[measure.state]),
      ),
      column(translate('plan.due'), 12, ({ measure }) => due(measure.dueOn)),
      column(translate('plan.offers'), 44, ({ measure }) =>
        measure.offers.map((offer) => translate(`domain.offer.${offer}`)).join('\n'),
      ),
    ],
    measures,
  )
}
