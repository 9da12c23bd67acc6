import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction } from '../../../../assessments/core/scoring/fraction.ts'
import type {
  GroupItemResult,
  RaterGroupResult,
  ShownGroup,
} from '../../../../assessments/core/self-assessment/rater-group-results.ts'
import { raterGroups } from '../../../../assessments/core/self-assessment/rater-groups.ts'
import {
  type RaterGroup,
  type SelfRater,
  selfRaterSchema,
} from '../../../../assessments/core/self-assessment/self-rater.ts'
import { type AnswerInShort, anAnswer } from '../../../support/build-visit.ts'

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** One rater per answer, to the one item "i". */
function raters(group: RaterGroup, answers: readonly AnswerInShort[]): SelfRater[] {
  return answers.map((answer, index) => ({
    id: idOf(index),
    group,
    ratings: { i: anAnswer(answer).rating },
  }))
}

function itemOf(all: readonly SelfRater[], group: ShownGroup): GroupItemResult | undefined {
  return raterGroups(all, ['i']).find((result) => result.group === group)?.items[0]
}

const many = (count: number): AnswerInShort[] => Array.from({ length: count }, () => 2)

describe('single raters', () => {
  it('are known by an id and a group only: a name is refused', () => {
    const rater = { id: idOf(1), group: 'specialists', ratings: {} }
    expect(selfRaterSchema.safeParse(rater).success).toBe(true)
    expect(selfRaterSchema.safeParse({ ...rater, name: 'Kim' }).success).toBe(false)
  })

  it('have a mean from 5 who gave the item a level, not from 5 sheets', () => {
    // (0+1+1+2+4) / 5
    expect(itemOf(raters('specialists', [0, 1, 1, 2, 4, 'n.b.', 'n.a.']), 'all')).toEqual({
      indicatorId: 'i',
      hidden: null,
      raters: 5,
      mean: fraction(8, 5),
      spread: null,
    })
    expect(itemOf(raters('specialists', [0, 1, 1, 2, 'n.b.', 'open']), 'all')).toEqual({
      indicatorId: 'i',
      hidden: 'too_few_raters',
    })
  })

  it('have a spread from 10', () => {
    const ten = raters('specialists', [1, 2, 2, 2, 2, 2, 2, 2, 2, 3])
    expect(itemOf(ten, 'all')).toMatchObject({ spread: { lowest: 1, highest: 3 } })
    expect(itemOf(ten.slice(1), 'all')).toMatchObject({ raters: 9, spread: null })
  })

  it('are counted for every item asked for, in order, also where nobody answered it', () => {
    const [all] = raterGroups(raters('specialists', many(5)), ['x', 'constructor', 'i'])
    expect(all?.items.map(({ indicatorId, hidden }) => [indicatorId, hidden])).toEqual([
      ['x', 'too_few_raters'],
      ['constructor', 'too_few_raters'],
      ['i', null],
    ])
  })
})

describe('the leadership', () => {
  it('is in no mean and is no group', () => {
    const leadership = raters('leadership', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4])
    const staff = raters('specialists', [0, 0, 0, 0, 0])
    expect(itemOf([...leadership, ...staff], 'all')).toMatchObject({ raters: 5, mean: fraction(0) })
    expect(itemOf(leadership, 'all')).toMatchObject({ hidden: 'too_few_raters' })
    expect(JSON.stringify(raterGroups([], ['i']))).not.toContain('leadership')
  })
})

describe('a staff council under 5', () => {
  const council = raters('staff_council', [4, 4, 4, 4])
  const staff = raters('specialists', [0, 0])
  const silent = raters('not_said', many(5))

  it('counts with the specialists', () => {
    const results = raterGroups([...council, ...staff, ...silent], ['i'])
    expect(results.map(({ group, includesStaffCouncil }) => [group, includesStaffCouncil])).toEqual(
      [
        ['all', false],
        ['specialists', true],
        ['staff_council', false],
      ],
    )
    // (4·4 + 2·0) / 6
    expect(results[1]?.items[0]).toMatchObject({ raters: 6, mean: fraction(8, 3) })
    expect(results[2]?.items[0]).toMatchObject({ hidden: 'too_few_raters' })
  })

  it('is a group of its own from 5 sheets on', () => {
    const five = [...council, ...raters('staff_council', [3]), ...silent]
    expect(itemOf(five, 'staff_council')).toMatchObject({ raters: 5, mean: fraction(19, 5) })
  })

  it('is not shown for an item that only 4 of it rated, nor are the specialists beside all', () => {
    const all = [
      ...council,
      ...raters('staff_council', ['n.b.']),
      ...raters('specialists', many(9)),
    ]
    expect(itemOf(all, 'staff_council')).toMatchObject({ hidden: 'too_few_raters' })
    expect(itemOf(all, 'specialists')).toMatchObject({ hidden: 'remainder_too_small' })
    expect(itemOf(all, 'all')).toMatchObject({ raters: 13 })
  })
})

describe('what is left over', () => {
  it('hides no group where five are left', () => {
    const all = [...raters('specialists', many(5)), ...raters('staff_council', many(5))]
    expect(raterGroups(all, ['i']).map(({ items }) => items[0]?.hidden)).toEqual([null, null, null])
  })

  it('hides a group beside all raters when it is 1 to 4', () => {
    const staff = raters('specialists', many(10))
    const beside = (silent: number) =>
      itemOf([...staff, ...raters('not_said', many(silent))], 'specialists')
    expect(beside(4)).toMatchObject({ hidden: 'remainder_too_small' })
    expect(beside(5)).toMatchObject({ hidden: null, raters: 10 })
  })

  it('hides the staff council where both groups would single out who did not say', () => {
    const both = [...raters('specialists', many(8)), ...raters('staff_council', many(6))]
    const shown = (silent: number) =>
      (['specialists', 'staff_council'] as const).map(
        (group) => itemOf([...both, ...raters('not_said', many(silent))], group)?.hidden,
      )
    expect(shown(0)).toEqual([null, null])
    expect(shown(1)).toEqual([null, 'remainder_too_small'])
    expect(shown(5)).toEqual([null, null])
  })

  it('hides the spread of a group when it is under 10', () => {
    const staff = raters('specialists', many(10))
    const beside = (silent: number) =>
      itemOf([...staff, ...raters('not_said', many(silent))], 'specialists')
    expect(beside(9)).toMatchObject({ hidden: null, spread: null })
    expect(beside(10)).toMatchObject({ spread: { lowest: 2, highest: 2 } })
  })
})

/** Whether a vector is a combination of the rows: their rank stays the same beside it. */
function follows(wanted: readonly number[], rows: readonly (readonly number[])[]): boolean {
  return rank([...rows, wanted]) === rank(rows)
}

function rank(rows: readonly (readonly number[])[]): number {
  const [first, ...rest] = rows.filter((row) => row.some((value) => value !== 0))
  if (first === undefined) return 0
  const column = first.findIndex((value) => value !== 0)
  const pivot = first[column] ?? 1
  return (
    1 +
    rank(
      rest.map((row) => {
        const head = row[column] ?? 0
        return row.map((value, index) => value * pivot - head * (first[index] ?? 0))
      }),
    )
  )
}

/** Every choice of up to `most` of the places 0 to length − 1, as a vector of zeros and ones. */
function smallChoices(length: number, most: number): number[][] {
  if (length === 0) return [[]]
  return smallChoices(length - 1, most).flatMap((choice) => {
    const chosen = choice.filter((value) => value === 1).length
    return chosen < most
      ? [
          [...choice, 0],
          [...choice, 1],
        ]
      : [[...choice, 0]]
  })
}

/** Who stands behind a shown number, as the outside world knows it. */
function isMember({ group }: SelfRater, result: RaterGroupResult): boolean {
  if (result.group === 'all') return true
  return group === result.group || (result.includesStaffCouncil && group === 'staff_council')
}

/** The choices of fewer than `minimum` raters whose sum follows from the sums of the shown groups. */
function singledOut(
  rating: readonly SelfRater[],
  shown: readonly RaterGroupResult[],
  minimum: number,
): number[][] {
  const rows = shown.map((result) => rating.map((rater) => (isMember(rater, result) ? 1 : 0)))
  return smallChoices(rating.length, minimum - 1).filter(
    (choice) => choice.includes(1) && follows(choice, rows),
  )
}

const shortAnswer = fc.constantFrom<AnswerInShort>(0, 1, 4, 'n.b.')
const raterSets = fc
  .tuple(
    fc.array(shortAnswer, { maxLength: 7 }),
    fc.array(shortAnswer, { maxLength: 7 }),
    fc.array(shortAnswer, { maxLength: 6 }),
    fc.array(shortAnswer, { maxLength: 3 }),
  )
  .map(([specialists, council, silent, leadership]) => [
    ...raters('specialists', specialists),
    ...raters('staff_council', council),
    ...raters('not_said', silent),
    ...raters('leadership', leadership),
  ])

function whoRated(all: readonly SelfRater[]): SelfRater[] {
  return all.filter(({ group, ratings }) => group !== 'leadership' && ratings.i?.status === 'rated')
}

describe('nothing about fewer raters than may be shown', () => {
  it('would go unseen by this search', () => {
    const all = [...raters('specialists', many(5)), ...raters('not_said', many(2))]
    const naive = (groups: readonly ShownGroup[]) =>
      groups.map((group) => ({ group, includesStaffCouncil: false, items: [] }))
    expect(singledOut(all, naive(['all', 'specialists']), 5)).toEqual([[0, 0, 0, 0, 0, 1, 1]])
    expect(singledOut(all, naive(['all']), 5)).toEqual([])
  })

  it('can be worked out from the means by subtraction', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(raterSets, (all) => {
        const shown = raterGroups(all, ['i']).filter(({ items }) => items[0]?.hidden === null)
        expect(singledOut(whoRated(all), shown, 5)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('can be worked out from the spreads', { timeout: 60_000 }, () => {
    // groups are atoms here: 9 of 24 raters are too many choices, 9 of whole groups are not
    const size = fc.integer({ min: 0, max: 13 })
    fc.assert(
      fc.property(size, size, size, (specialists, council, silent) => {
        const sizes = { specialists, staff_council: council, not_said: silent }
        const groups = ['specialists', 'staff_council', 'not_said'] as const
        const all = groups.flatMap((group) => raters(group, many(sizes[group])))
        const rows = raterGroups(all, ['i'])
          .filter(({ items: [item] }) => item?.hidden === null && item.spread !== null)
          .map((result) =>
            groups.map((group) => (isMember({ id: '', group, ratings: {} }, result) ? 1 : 0)),
          )
        for (const choice of smallChoices(3, 3)) {
          const count = groups.reduce((sum, group, at) => sum + sizes[group] * (choice[at] ?? 0), 0)
          if (count > 0 && count < 10 && rows.length > 0)
            expect([
              choice,
              isKnown(
                choice,
                rows,
                groups.map((group) => sizes[group]),
              ),
            ]).toEqual([choice, false])
        }
      }),
    )
  })
})

/** As `follows`, but a group that nobody belongs to is known anyway. */
function isKnown(
  choice: readonly number[],
  rows: readonly (readonly number[])[],
  sizes: readonly number[],
): boolean {
  const empty = sizes.flatMap((size, at) =>
    size === 0 ? [sizes.map((_, i) => (i === at ? 1 : 0))] : [],
  )
  return follows(choice, [...rows, ...empty])
}
