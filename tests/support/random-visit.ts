import fc from 'fast-check'
import type {
  InstrumentSnapshot,
  SnapshotDimension,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Answer } from '../../assessments/core/visits/answer.ts'
import type { AssessedVisit } from '../../assessments/core/visits/visit.ts'
import {
  type AnswerInShort,
  aDimension,
  anAnswer,
  anIndicator,
  anInstrument,
  aVisit,
} from './build-visit.ts'

const weight = fc.integer({ min: 1, max: 3 })

/** Mostly rated, so that most dimensions can be evaluated. */
const answer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom<AnswerInShort>(0, 1, 2, 3, 4) },
      { weight: 3, arbitrary: fc.constantFrom<AnswerInShort>('n.a.', 'n.b.', 'open') },
    ),
    fc.oneof(
      { weight: 20, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('change', 'new_information', 'other_interpretation'),
      },
    ),
  )
  .map(([short, changeReason]) => anAnswer(short, changeReason))

/** Most of a list in any order, now and then only a few. */
function mostOf<Value>(values: Value[]): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.shuffledSubarray(values, { minLength: values.length - 1 }) },
    { weight: 1, arbitrary: fc.shuffledSubarray(values, { minLength: 2 }) },
  )
}

function indicatorsOf(dimensionId: string, idPrefix: string): fc.Arbitrary<SnapshotIndicator[]> {
  const keys = [1, 2, 3, 4, 5, 6, 7].map((number) => `${dimensionId}.k${number}`)
  const field = fc.record({
    weight,
    kind: fc.constantFrom('core', 'core', 'core', 'additional', 'additional', 'extra'),
  })
  return fc
    .tuple(mostOf(keys), fc.array(field, { minLength: 7, maxLength: 7 }), fc.nat(9))
    .map(([chosen, fields, minimumAt]) =>
      chosen.map((comparisonKey, index) =>
        anIndicator({
          id: `${idPrefix}${comparisonKey}`,
          code: `${dimensionId}.${index + 1}`,
          comparisonKey,
          core: fields[index]?.kind === 'core',
          extra: fields[index]?.kind === 'extra',
          minimum: index === minimumAt,
          weight: fields[index]?.weight ?? 1,
        }),
      ),
    )
}

function randomDimension(id: string, idPrefix: string): fc.Arbitrary<SnapshotDimension> {
  return fc
    .record({ weight, indicators: indicatorsOf(id, idPrefix) })
    .map((fields) => aDimension({ id, ...fields }))
}

function randomSnapshot(idPrefix: string): fc.Arbitrary<InstrumentSnapshot> {
  return mostOf(['d1', 'd2', 'd3', 'd4'])
    .chain((ids) => fc.tuple(...ids.map((id) => randomDimension(id, idPrefix))))
    .map((dimensions) => anInstrument({ dimensions }))
}

/** Any answers to a given snapshot, some of them missing. */
function randomVisitOf(snapshot: InstrumentSnapshot): fc.Arbitrary<AssessedVisit> {
  const ids = snapshot.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id))
  return fc
    .record({
      number: fc.nat(999),
      date: fc.constantFrom('2024-03-04', '2025-03-03', '2026-03-02'),
      scope: fc.constantFrom('full' as const, 'full' as const, 'short' as const),
      consultants: fc.subarray(['Kim', 'Sam', 'Alex']),
      answers: fc.array(answer, { minLength: ids.length, maxLength: ids.length }),
      unanswered: fc.subarray(ids, { maxLength: 1 }),
    })
    .map(({ answers, unanswered, ...visit }) => {
      const entries = ids.flatMap((id, index) => {
        const given = answers[index]
        return given === undefined || unanswered.includes(id) ? [] : [[id, given] as const]
      })
      return aVisit({ ...visit, snapshot, answers: Object.fromEntries(entries) })
    })
}

/** A visit with two to four dimensions of two to seven items, in any state. */
export const randomVisit = randomSnapshot('').chain(randomVisitOf)

/** Two visits whose instruments share some dimensions and comparison keys, at other places and weights. */
const visitsOfTwoVersions = fc.tuple(
  randomSnapshot('').chain(randomVisitOf),
  randomSnapshot('new-').chain(randomVisitOf),
)

/** Two visits with one and the same snapshot. */
export const visitsOfOneVersion = randomSnapshot('').chain((snapshot) =>
  fc.tuple(randomVisitOf(snapshot), randomVisitOf(snapshot)),
)

export const twoVisits = fc.oneof(visitsOfOneVersion, visitsOfTwoVersions)
