import { expect, it } from 'vitest'
import type { SnapshotIndicator } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import { previewMove } from '../../../../assessments/core/instruments/preview-move.ts'
import { aDimension, anIndicator, anInstrument, aVisit } from '../../../support/build-visit.ts'

const [one, two, three, four, five, six] = aDimension({ id: 'd1' })
  .indicators as readonly SnapshotIndicator[] as [
  SnapshotIndicator,
  SnapshotIndicator,
  SnapshotIndicator,
  SnapshotIndicator,
  SnapshotIndicator,
  SnapshotIndicator,
]
const withIndicators = (...indicators: SnapshotIndicator[]) =>
  anInstrument({ dimensions: [aDimension({ id: 'd1', indicators })] })

const before = withIndicators(one, two, three, four, five, six)
const { answers } = aVisit({ snapshot: before, answers: { d1: [1, 2, 'n.a.', 'open', 3] } })

it('keeps what means the same, wherever it stands', () => {
  const after = withIndicators(six, five, four, three, two, one)
  expect(previewMove(before, after, [answers])).toEqual({
    kept: 6,
    changed: [],
    added: [],
    lost: [],
  })
})

it('takes the same words for the same, in whatever order their fields are stored', () => {
  const { de, en } = one.texts
  const reordered = { en, de: Object.fromEntries(Object.entries(de).toReversed()) as typeof de }
  const after = withIndicators({ ...one, texts: reordered }, two, three, four, five, six)
  expect(JSON.stringify(reordered)).not.toBe(JSON.stringify(one.texts))
  expect(previewMove(before, after, [answers]).changed).toEqual([])
})

it('names what is new and what is lost, and which of it was answered from either side', () => {
  const added = anIndicator({ id: 'd1.7' })
  const after = withIndicators(two, five, six, added)
  const preview = previewMove(before, after, [answers, aVisit({ answers: { 'd1.4': 2 } }).answers])
  expect(preview.kept).toBe(3)
  expect(preview.added).toEqual([added])
  expect(preview.lost.map(({ indicator, isAnswered }) => [indicator.id, isAnswered])).toEqual([
    ['d1.1', true],
    ['d1.3', true],
    ['d1.4', true],
  ])
  expect(previewMove(before, after, [{}]).lost.map(({ isAnswered }) => isAnswered)).toEqual([
    false,
    false,
    false,
  ])
})

it('takes an item with another meaning for lost and new, though it has kept its id and code', () => {
  const other = { ...one, comparisonKey: 'something else' }
  const preview = previewMove(before, withIndicators(other, two, three, four, five, six), [answers])
  expect(preview.added).toEqual([other])
  expect(preview.lost).toEqual([{ indicator: one, isAnswered: true }])
})

it('says what is another about an item that means the same', () => {
  const { de, en } = one.texts
  const changed = [
    { ...one, texts: { de: { ...de, title: 'Klarer gesagt' }, en } },
    { ...two, weight: 3, core: false },
    { ...three, minimum: true },
    // A new number alone is no change: codes are positions.
    { ...four, code: 'D1.9' },
  ]
  const preview = previewMove(before, withIndicators(...changed, five, six), [answers])
  expect(preview.changed.map(({ indicator, changes }) => [indicator.id, changes])).toEqual([
    ['d1.1', ['wording']],
    ['d1.2', ['weight', 'core']],
    ['d1.3', ['minimum']],
  ])
  expect(preview.changed[0]?.indicator).toBe(changed[0])
})
