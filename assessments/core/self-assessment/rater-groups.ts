import { findEntry } from '../instruments/entries.ts'
import { fraction } from '../scoring/fraction.ts'
import type { Level } from '../visits/answer.ts'
import { mayBeShown } from './may-be-shown.ts'
import type {
  GroupItemResult,
  LevelSpread,
  RaterGroupResult,
  ShownGroup,
} from './rater-group-results.ts'
import type { SelfRater } from './self-rater.ts'

/** Promised to everyone who rates, on the sheet itself: no instrument may lower these numbers. */
const minimumForMean = 5
const minimumForSpread = 10

const shownGroups = ['all', 'specialists', 'staff_council'] as const satisfies ShownGroup[]

type Members = Readonly<Record<ShownGroup, readonly SelfRater[]>>

function membersOf(raters: readonly SelfRater[]): Members {
  const all = raters.filter(({ group }) => group !== 'leadership')
  const specialists = all.filter(({ group }) => group === 'specialists')
  const council = all.filter(({ group }) => group === 'staff_council')
  return council.length < minimumForMean
    ? { all, specialists: [...specialists, ...council], staff_council: [] }
    : { all, specialists, staff_council: council }
}

function levelsOf(members: readonly SelfRater[], indicatorId: string): Level[] {
  return members.flatMap(({ ratings }) => {
    const rating = findEntry(ratings, indicatorId)
    return rating?.status === 'rated' ? [rating.level] : []
  })
}

function spreadOf(levels: readonly Level[]): LevelSpread {
  return { lowest: Math.min(...levels), highest: Math.max(...levels) }
}

function itemResults(
  members: Members,
  indicatorId: string,
): Readonly<Record<ShownGroup, GroupItemResult>> {
  const levels = {
    all: levelsOf(members.all, indicatorId),
    specialists: levelsOf(members.specialists, indicatorId),
    staff_council: levelsOf(members.staff_council, indicatorId),
  }
  const counts = {
    all: levels.all.length,
    specialists: levels.specialists.length,
    staff_council: levels.staff_council.length,
  }
  const means = mayBeShown(counts, minimumForMean)
  const spreads = mayBeShown(counts, minimumForSpread)
  const resultOf = (group: ShownGroup): GroupItemResult => {
    const hidden = means[group]
    if (hidden !== null) return { indicatorId, hidden }
    const sum = levels[group].reduce((total: number, level) => total + level, 0)
    return {
      indicatorId,
      hidden: null,
      raters: counts[group],
      mean: fraction(sum, counts[group]),
      spread: spreads[group] === null ? spreadOf(levels[group]) : null,
    }
  }
  return {
    all: resultOf('all'),
    specialists: resultOf('specialists'),
    staff_council: resultOf('staff_council'),
  }
}

/**
 * What may be shown of single raters, item by item: the mean from 5 raters of that item, its lowest and
 * highest level from 10, and nothing from which either could be worked out for fewer. Raters of the
 * leadership are left out everywhere: it is shown only by its agreed value. A staff council under 5
 * counts with the specialists; who did not say counts among all. Results of two points in time can be
 * subtracted too, so the caller shows them only once no more sheets are awaited.
 * @param indicatorIds the items wanted, in order. Source: docs/method.md §14
 */
export function raterGroups(
  raters: readonly SelfRater[],
  indicatorIds: readonly string[],
): RaterGroupResult[] {
  const members = membersOf(raters)
  const items = indicatorIds.map((indicatorId) => itemResults(members, indicatorId))
  const hasMergedCouncil = members.specialists.some(({ group }) => group === 'staff_council')
  return shownGroups.map((group) => ({
    group,
    includesStaffCouncil: group === 'specialists' && hasMergedCouncil,
    items: items.map((results) => results[group]),
  }))
}
