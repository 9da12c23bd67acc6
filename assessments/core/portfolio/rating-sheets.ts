import { findEntry } from '../instruments/entries.ts'
import type { InstrumentSnapshot, SnapshotIndicator } from '../instruments/instrument-snapshot.ts'
import type { OrganisationType } from '../instruments/instrument-source.ts'
import { type Fraction, toNumber } from '../scoring/fraction.ts'
import { itemsInScope } from '../scoring/items-in-scope.ts'
import { scoreVisit } from '../scoring/score-visit.ts'
import type { DimensionScore } from '../scoring/visit-score.ts'
import {
  answerStatusKeys,
  dimensionStatusKeys,
  notAssessedReasonKeys,
  organisationTypeKeys,
  visitScopeKeys,
} from '../texts/domain-keys.ts'
import type { Wording } from '../texts/wording.ts'
import { openAnswer, type Perspective, type Rating } from '../visits/answer.ts'
import { assessedVisit, type VisitRecord } from '../visits/visit.ts'
import type { Sheet, SheetCell } from '../workbooks/sheet.ts'
import { type ColumnOf, column, sheetOf } from '../workbooks/sheet-of-rows.ts'

/** A visit with what a line of statistics says about where it comes from. */
export interface RatedVisit {
  readonly organisationName: string
  readonly type: OrganisationType
  readonly record: VisitRecord
  readonly snapshot: InstrumentSnapshot
}

interface RatingRow extends RatedVisit {
  readonly dimension: InstrumentSnapshot['dimensions'][number]
  readonly indicator: SnapshotIndicator
  readonly perspective: Perspective
  readonly rating: Rating
}

const perspectives: readonly Perspective[] = ['external', 'self']

function ratingRows(visit: RatedVisit): RatingRow[] {
  const { record, snapshot } = visit
  const dimensionOf = new Map(
    snapshot.dimensions.flatMap((dimension) =>
      dimension.indicators.map(({ id }) => [id, dimension] as const),
    ),
  )
  const items = itemsInScope(assessedVisit(record, snapshot))
  return perspectives.flatMap((perspective) => {
    const answers = perspective === 'external' ? record.answers : record.selfAnswers
    // An organisation that has not rated itself has no lines of its own.
    if (perspective === 'self' && Object.keys(answers).length === 0) return []
    return items.flatMap(({ indicator }) => {
      const dimension = dimensionOf.get(indicator.id)
      const { rating } = findEntry(answers, indicator.id) ?? openAnswer
      return dimension === undefined
        ? []
        : [{ ...visit, dimension, indicator, perspective, rating }]
    })
  })
}

/** What both sheets begin with. */
function visitColumns<Row extends RatedVisit>({ language, translate }: Wording): ColumnOf<Row>[] {
  return [
    column(translate('ratings.organisation'), 34, ({ organisationName }) => organisationName),
    column(translate('ratings.type'), 20, ({ type }) => translate(organisationTypeKeys[type])),
    column(translate('ratings.date'), 12, ({ record }) => ({ day: record.date })),
    column(translate('ratings.scope'), 20, ({ record }) => translate(visitScopeKeys[record.scope])),
    column(translate('ratings.is_closed'), 14, ({ record }) =>
      translate(record.closedAt === null ? 'ratings.no' : 'ratings.yes'),
    ),
    column(
      translate('ratings.instrument'),
      18,
      ({ snapshot }) => `${snapshot.instrumentId} ${snapshot.version}`,
    ),
    column(translate('ratings.profile'), 24, ({ snapshot }) => snapshot.profileName[language]),
  ]
}

function reasonOf(rating: Rating, { translate }: Wording): SheetCell {
  return rating.status === 'not_assessed' ? translate(notAssessedReasonKeys[rating.reason]) : null
}

function ratingSheet(visits: readonly RatedVisit[], wording: Wording): Sheet {
  const { language, translate } = wording
  return sheetOf<RatingRow>(
    translate('ratings.ratings'),
    [
      ...visitColumns<RatingRow>(wording),
      column(translate('domain.word.dimension'), 10, ({ dimension }) => dimension.code),
      column(translate('ratings.code'), 9, ({ indicator }) => indicator.code),
      column(translate('domain.word.criterion'), 44, ({ indicator }) => {
        return indicator.texts[language].title
      }),
      column(translate('ratings.key'), 26, ({ indicator }) => indicator.comparisonKey),
      column(translate('domain.word.weight'), 9, ({ indicator }) => indicator.weight),
      column(translate('domain.word.core_item'), 12, ({ indicator }) =>
        translate(indicator.core ? 'ratings.yes' : 'ratings.no'),
      ),
      column(translate('ratings.perspective'), 14, ({ perspective }) =>
        translate(perspective === 'external' ? 'ratings.external' : 'ratings.self'),
      ),
      column(translate('domain.word.status'), 18, ({ rating }) =>
        translate(answerStatusKeys[rating.status]),
      ),
      column(translate('domain.word.level'), 8, ({ rating }) =>
        rating.status === 'rated' ? rating.level : null,
      ),
      column(translate('ratings.reason'), 28, ({ rating }) => reasonOf(rating, wording)),
    ],
    visits.flatMap(ratingRows),
  )
}

type DimensionRow = RatedVisit & { readonly score: DimensionScore }

function numberOf(value: Fraction | null): SheetCell {
  return value === null ? null : toNumber(value)
}

function dimensionSheet(visits: readonly RatedVisit[], wording: Wording): Sheet {
  const { language, translate } = wording
  const rows = visits.flatMap((visit) =>
    scoreVisit(assessedVisit(visit.record, visit.snapshot)).dimensions.map((score) => ({
      ...visit,
      score,
    })),
  )
  return sheetOf<DimensionRow>(
    translate('ratings.dimensions'),
    [
      ...visitColumns<DimensionRow>(wording),
      column(translate('ratings.code'), 9, ({ score }) => score.dimension.code),
      column(translate('domain.word.dimension'), 34, ({ score }) => score.dimension.name[language]),
      column(translate('domain.word.weight'), 9, ({ score }) => score.dimension.weight),
      column(translate('domain.word.status'), 18, ({ score }) =>
        translate(dimensionStatusKeys[score.status]),
      ),
      column(translate('ratings.points'), 10, ({ score }) => numberOf(score.points)),
      column(translate('domain.word.level'), 8, ({ score }) => score.level?.label ?? null),
      column(translate('ratings.coverage'), 12, ({ score }) => numberOf(score.coverage)),
      column(translate('ratings.applicable'), 12, ({ score }) => score.counts.applicable),
      column(translate('ratings.rated'), 10, ({ score }) => score.counts.rated),
    ],
    rows,
  )
}

/**
 * All ratings of some visits for statistics: a line for each criterion in scope and perspective, and a line
 * for each dimension with what is computed from them. No free text, so that nobody is told of who must not
 * be. Empty sheets without visits.
 */
export function ratingSheets(visits: readonly RatedVisit[], wording: Wording): readonly Sheet[] {
  return [ratingSheet(visits, wording), dimensionSheet(visits, wording)]
}
