import { findingsInOrder } from '../findings/findings-in-order.ts'
import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import {
  effortKeys,
  findingKindKeys,
  findingStateKeys,
  findingWeightKeys,
  influenceKeys,
  measureStateKeys,
} from '../texts/domain-keys.ts'
import type { Wording } from '../texts/wording.ts'
import type { Finding } from '../visits/entries/finding.ts'
import type { Sheet, SheetCell } from '../workbooks/sheet.ts'
import { column, sheetOf } from '../workbooks/sheet-of-rows.ts'
import type { Measure } from './measure.ts'
import { compareDue } from './open-measures.ts'
import { allTopics, type SupportTable } from './support-table.ts'

export interface Plan {
  readonly findings: Readonly<Record<string, Finding>>
  readonly measures: Readonly<Record<string, Measure>>
  readonly snapshot: InstrumentSnapshot
  readonly support: SupportTable
}

const orEmpty = (text: string): SheetCell => (text.trim() === '' ? null : text)

function findingSheet({ findings, snapshot }: Plan, { language, translate }: Wording): Sheet {
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  const rows = findingsInOrder(findings)
    .flatMap((group) => group.findings)
    .map(({ finding }, index) => ({ number: index + 1, finding }))
  type Row = (typeof rows)[number]
  const criteria = ({ finding }: Row) =>
    indicators
      .filter(({ id }) => finding.indicatorIds.includes(id))
      .map(({ code, texts }) => `${code} ${texts[language].title}`)
      .join('\n')
  return sheetOf<Row>(
    translate('plan.findings'),
    [
      column(translate('plan.number'), 6, ({ number }) => number),
      column(translate('plan.kind'), 20, ({ finding }) => translate(findingKindKeys[finding.kind])),
      column(translate('plan.weight'), 10, ({ finding }) =>
        translate(findingWeightKeys[finding.weight]),
      ),
      column(translate('plan.state'), 18, ({ finding }) =>
        finding.state === null ? null : translate(findingStateKeys[finding.state]),
      ),
      column(translate('plan.criteria'), 34, (row) => orEmpty(criteria(row))),
      column(translate('plan.finding'), 60, ({ finding }) => orEmpty(finding.clientWording)),
      column(translate('plan.cause'), 36, ({ finding }) => orEmpty(finding.assumedCause)),
      column(translate('plan.recommendation'), 60, ({ finding }) =>
        orEmpty(finding.recommendation),
      ),
      column(translate('plan.influence'), 22, ({ finding }) =>
        translate(influenceKeys[finding.influence]),
      ),
    ],
    rows,
  )
}

function measureSheet(
  { measures, snapshot, support }: Plan,
  { language, translate }: Wording,
): Sheet {
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  const rows = Object.values(measures)
    .toSorted(compareDue)
    .map((measure, index) => ({ number: index + 1, measure }))
  type Row = (typeof rows)[number]
  const criteria = ({ measure }: Row) =>
    indicators
      .filter(({ comparisonKey }) => measure.comparisonKeys.includes(comparisonKey))
      .map(({ code, texts }) => `${code} ${texts[language].title}`)
      .join('\n')
  const topics = ({ measure }: Row) =>
    allTopics(snapshot, support)
      .filter(({ id }) => measure.topics.includes(id))
      .map(({ name }) => name[language])
      .join('\n')
  return sheetOf<Row>(
    translate('plan.measures'),
    [
      column(translate('plan.number'), 6, ({ number }) => number),
      column(translate('plan.measure'), 50, ({ measure }) => measure.title),
      column(translate('plan.criteria'), 34, (row) => orEmpty(criteria(row))),
      column(translate('plan.target'), 10, ({ measure }) => measure.targetLevel),
      column(translate('plan.responsible'), 28, ({ measure }) =>
        orEmpty(measure.responsibleFunction),
      ),
      column(translate('plan.due'), 12, ({ measure: { dueOn } }) =>
        dueOn === null ? null : { day: dueOn },
      ),
      column(translate('plan.effort'), 10, ({ measure: { effort } }) =>
        effort === null ? null : translate(effortKeys[effort]),
      ),
      column(translate('plan.state'), 18, ({ measure }) =>
        translate(measureStateKeys[measure.state]),
      ),
      column(translate('plan.success'), 44, ({ measure }) => orEmpty(measure.successCriterion)),
      column(translate('plan.offers'), 28, ({ measure }) =>
        orEmpty(measure.offers.map((offer) => translate(`domain.offer.${offer}`)).join('\n')),
      ),
      column(translate('plan.topics'), 26, (row) => orEmpty(topics(row))),
    ],
    rows,
  )
}

/**
 * Findings and measures as two sheets for a workbook: for the organisation to work with, so internal notes
 * stay out. An empty list is a sheet with its headings alone. Days and levels are real ones, to be sorted
 * and filtered. Source: domain §4, chapter 9
 */
export function planSheets(plan: Plan, wording: Wording): readonly Sheet[] {
  return [findingSheet(plan, wording), measureSheet(plan, wording)]
}
