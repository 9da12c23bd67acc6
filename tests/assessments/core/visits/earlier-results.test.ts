import { describe, expect, it } from 'vitest'
import type { InstrumentSnapshot } from '../../../../assessments/core/instruments/instrument-snapshot.ts'
import { organisationIdSchema } from '../../../../assessments/core/organisations/organisation.ts'
import {
  closedVisitsBefore,
  type EarlierVisit,
  earlierResults,
  lastClosedVisit,
} from '../../../../assessments/core/visits/earlier-results.ts'
import type { VisitRecord } from '../../../../assessments/core/visits/visit.ts'
import { aMeasure } from '../../../support/build-entries.ts'
import {
  aDimension,
  anAnswer,
  anIndicator,
  anInstrument,
  aVisit,
  type VisitInShort,
} from '../../../support/build-visit.ts'

function earlier(short: VisitInShort): EarlierVisit {
  const { snapshot, id, date, answers } = aVisit(short)
  return { visit: { id, date, answers }, snapshot }
}

/** The visits of 2021, 2022 …, each with one level of "d1.1". */
const yearly = (levels: readonly (0 | 1 | 2 | 3 | 4)[]) =>
  levels.map((level, index) =>
    earlier({ number: index + 1, date: `${2021 + index}-03-01`, answers: { 'd1.1': level } }),
  )

const withKey = (id: string, comparisonKey: string): InstrumentSnapshot =>
  anInstrument({
    dimensions: [aDimension({ id: 'd1', indicators: [anIndicator({ id, comparisonKey })] })],
  })

describe('earlier results of an indicator', () => {
  it('are those of the last three visits, oldest first', () => {
    const results = earlierResults('d1.1', yearly([0, 1, 2, 3]), [])
    expect(results.map(({ date, rating }) => [date, rating])).toEqual([
      ['2022-03-01', { status: 'rated', level: 1 }],
      ['2023-03-01', { status: 'rated', level: 2 }],
      ['2024-03-01', { status: 'rated', level: 3 }],
    ])
  })

  it('bring note, client wording and what was promised', () => {
    const answer = { ...anAnswer('n.b.'), note: 'Nur erzählt', clientWording: 'Noch offen' }
    const visit = earlier({ answers: { 'd1.1': answer } })
    const promised = { ...aMeasure, visitId: visit.visit.id }
    const measures = [
      promised,
      { ...promised, title: 'In einer anderen Erhebung', visitId: aVisit({ number: 9 }).id },
      { ...promised, title: 'Zu einem anderen Kriterium', comparisonKeys: ['d1.2'] },
    ]
    expect(earlierResults('d1.1', [visit], measures)).toEqual([
      {
        visitId: visit.visit.id,
        date: '2026-03-02',
        rating: { status: 'not_assessed', reason: 'no_time' },
        note: 'Nur erzählt',
        clientWording: 'Noch offen',
        measures: [promised],
      },
    ])
  })

  it('are found by comparison key, under whatever id', () => {
    const renamed = earlier({ snapshot: withKey('d7.9', 'd1.1'), answers: { 'd7.9': 4 } })
    expect(earlierResults('d1.1', [renamed], [])).toMatchObject([{ rating: { level: 4 } }])
  })

  it('are never found by id', () => {
    const visit = earlier({ snapshot: withKey('d1.1', 'new-meaning'), answers: { 'd1.1': 4 } })
    expect(earlierResults('new-meaning', [visit], [])).toHaveLength(1)
    expect(earlierResults('d1.1', [visit], [])).toEqual([])
  })

  it('pass over visits that say nothing, but not one that only promised something', () => {
    const [first, , last] = yearly([1, 2, 3])
    const silent = earlier({ number: 2, answers: { 'd1.2': 4 } })
    const visits = [first, silent, last].flatMap((visit) => visit ?? [])
    expect(earlierResults('d1.1', visits, [])).toHaveLength(2)
    const promise = { ...aMeasure, visitId: silent.visit.id }
    expect(earlierResults('d1.1', visits, [promise])).toMatchObject([
      { rating: { status: 'rated' } },
      { rating: { status: 'open' }, measures: [promise] },
      { rating: { status: 'rated' } },
    ])
  })

  it('are none in a first visit', () => {
    expect(earlierResults('d1.1', [], [aMeasure])).toEqual([])
  })
})

function recordOf(number: number, fields: Partial<VisitRecord> = {}): VisitRecord {
  const { id, date, scope, answers } = aVisit({ number })
  return {
    id,
    date,
    scope,
    answers,
    organisationId: organisationIdSchema.parse('00000000-0000-4000-8000-00000000000a'),
    unit: '',
    consultants: ['Kim'],
    snapshotHash: 'hash',
    createdAt: '2026-01-01T08:00:00.000Z',
    closedAt: '2026-03-03T08:00:00.000Z',
    revision: 1,
    selfAnswers: {},
    ...fields,
  }
}

describe('the closed visits before a visit', () => {
  const snapshots = { hash: anInstrument() }
  const datesBefore = (visit: VisitRecord, visits: readonly VisitRecord[]) =>
    closedVisitsBefore(visit, { visits, snapshots }).map((earlierVisit) => earlierVisit.visit.id)

  it('are those of an earlier day, oldest first, whatever order they come in', () => {
    const oldest = recordOf(1, { date: '2024-01-01' })
    const older = recordOf(2, { date: '2025-01-01' })
    const now = recordOf(3, { date: '2026-01-01', closedAt: null })
    const later = recordOf(4, { date: '2027-01-01' })
    expect(datesBefore(now, [later, now, older, oldest])).toEqual([oldest.id, older.id])
  })

  it('are of one day those that were made before it', () => {
    const first = recordOf(2)
    const second = recordOf(1, { createdAt: '2026-01-01T09:00:00.000Z' })
    expect(datesBefore(second, [first, second])).toEqual([first.id])
    expect(datesBefore(first, [first, second])).toEqual([])
  })

  it('leave out one that is being worked on', () => {
    const open = recordOf(1, { date: '2024-01-01', closedAt: null })
    expect(datesBefore(recordOf(2), [open])).toEqual([])
    expect(datesBefore(recordOf(2), [{ ...open, closedAt: recordOf(1).closedAt }])).toEqual([
      open.id,
    ])
  })
})

it('takes the closed visit with the latest day for the last one', () => {
  const latest = recordOf(1, { date: '2026-01-01' })
  const earlierOne = recordOf(2, { date: '2025-01-01' })
  const open = recordOf(3, { date: '2027-01-01', closedAt: null })
  expect(lastClosedVisit([latest, open, earlierOne])).toBe(latest)
  expect(lastClosedVisit([open])).toBeNull()
})
