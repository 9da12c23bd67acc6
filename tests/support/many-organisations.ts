import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { organisationTypeSchema } from '../../assessments/core/instruments/instrument-source.ts'
import type { MeasureState } from '../../assessments/core/measures/measure.ts'
import {
  type OrganisationId,
  organisationIdSchema,
} from '../../assessments/core/organisations/organisation.ts'
import { ok } from '../../assessments/core/result.ts'
import { levels, openAnswer, type Rating } from '../../assessments/core/visits/answer.ts'
import { type VisitId, visitIdSchema } from '../../assessments/core/visits/visit.ts'
import { addOrganisation } from '../../assessments/operations/organisations/organisation-record.ts'
import { addVisit } from '../../assessments/operations/visits/visit-record.ts'
import { upsertAnswer } from '../../assessments/storage/answers.ts'
import type { WritableDatabase } from '../../assessments/storage/database.ts'
import { nextStamp } from '../../assessments/storage/device.ts'
import { upsertMeasure } from '../../assessments/storage/measures.ts'
import { inTransaction } from '../../assessments/storage/transaction.ts'
import { updateVisitClosed } from '../../assessments/storage/visits.ts'
import { aMeasure } from './build-entries.ts'
import { aDimension, anInstrument } from './build-visit.ts'
import { randomNumbers } from './random-numbers.ts'

const dimensionIds = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9']

/** The size of a whole catalogue: nine dimensions of six indicators. */
export const wholeCatalogue: InstrumentSnapshot = anInstrument({
  dimensions: dimensionIds.map((id) => aDimension({ id })),
})

export interface ManyOrganisations {
  readonly organisations: number
  readonly visitsEach: number
  /** Of the first visit; one visit each year. */
  readonly firstYear?: number
  readonly snapshot?: InstrumentSnapshot
}

export interface AddedOrganisation {
  readonly organisationId: OrganisationId
  /** The earliest first; all closed but the last of every fifth organisation. */
  readonly visitIds: readonly VisitId[]
}

const seed = 20_261_129
const states: readonly MeasureState[] = ['proposed', 'agreed', 'under_way', 'done', 'confirmed']
const places = ['Halle (Saale)', 'Magdeburg', 'Dessau-Roßlau', 'Köthen', 'Bitterfeld-Wolfen']

/** What a value is drawn from. */
interface Dice {
  below(limit: number): number
  pick<Value>(values: readonly Value[]): Value
  day(year: number): string
}

/**
 * Fills a store with organisations of all types, their visits with answers from both perspectives, and
 * measures: the same ones at every run.
 */
export function addManyOrganisations(
  db: WritableDatabase,
  { organisations, visitsEach, firstYear = 2017, snapshot = wholeCatalogue }: ManyOrganisations,
): readonly AddedOrganisation[] {
  const dice = diceOf(randomNumbers(seed))
  return Array.from({ length: organisations }, (_, number) => {
    const organisationId = organisationIdSchema.parse(uuid('0a', number))
    const visitIds = Array.from({ length: visitsEach }, (_each, visit) =>
      visitIdSchema.parse(uuid('0b', number * 1_000 + visit)),
    )
    inTransaction(db, () => {
      addOrganisation(db, {
        id: organisationId,
        details: {
          name: `Organisation ${String(number + 1).padStart(3, '0')}`,
          type: dice.pick(organisationTypeSchema.options),
          supportingBody: '',
          place: dice.pick(places),
          peerGroupConsent: dice.below(4) > 0,
          contacts: [],
        },
        createdAt: `${firstYear}-01-08T09:00:00.000Z`,
      })
      for (const [index, id] of visitIds.entries()) {
        const date = dice.day(firstYear + index)
        addRatedVisit(db, { id, organisationId, snapshot, date, year: index }, dice)
        const isOpen = number % 5 === 0 && index === visitsEach - 1
        if (!isOpen) updateVisitClosed(db, id, `${date}T16:00:00.000Z`)
      }
      for (let count = dice.below(4); count > 0; count -= 1) {
        const place = { organisationId, id: uuid('0c', number * 1_000 + count) }
        const measure = {
          ...aMeasure,
          visitId: visitIds.at(-1) ?? aMeasure.visitId,
          state: dice.pick(states),
          dueOn: dice.day(2026 + dice.below(2)),
        }
        upsertMeasure(db, place, measure, nextStamp(db))
      }
      return ok(undefined)
    })
    return { organisationId, visitIds }
  })
}

function diceOf(random: () => number): Dice {
  const below = (limit: number) => Math.floor(random() * limit)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return {
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    day: (year) => `${year}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`,
  }
}

interface RatedVisit {
  readonly id: VisitId
  readonly organisationId: OrganisationId
  readonly snapshot: InstrumentSnapshot
  readonly date: string
  /** How many years after the first visit. */
  readonly year: number
}

function addRatedVisit(db: WritableDatabase, visit: RatedVisit, dice: Dice): void {
  const { id, organisationId, snapshot, date, year } = visit
  addVisit(db, {
    id,
    organisationId,
    snapshot,
    scope: 'full',
    details: { date, unit: '', consultants: ['Marie Sommer'] },
    createdAt: `${date}T08:00:00.000Z`,
  })
  const level = dice.below(3) + Math.round(year / 3)
  const indicators = snapshot.dimensions.flatMap((dimension) => dimension.indicators)
  for (const perspective of ['external', 'self'] as const) {
    for (const indicator of indicators) {
      const place = { visitId: id, indicatorId: indicator.id, perspective }
      const answer = { ...openAnswer, rating: ratingNear(level, dice) }
      upsertAnswer(db, place, answer, nextStamp(db))
    }
  }
}

function ratingNear(level: number, { below }: Dice): Rating {
  if (below(40) === 0) return { status: 'not_assessed', reason: 'no_time' }
  if (below(40) === 0) return { status: 'not_applicable', reason: 'kommt hier nicht vor' }
  const near = Math.min(4, Math.max(0, level + below(3) - 1))
  return { status: 'rated', level: levels[near] ?? 0 }
}

function uuid(kind: string, number: number): string {
  return `${kind}000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
