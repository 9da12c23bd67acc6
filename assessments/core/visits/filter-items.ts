import { type ItemMark, itemMarks, type MarkedDimension, type MarkedItem } from './mark-items.ts'

/** Which items to show: those that fit everything that is asked for. */
export interface ItemFilter {
  readonly marks: readonly ItemMark[]
  /** Whom an item is asked of; null for anybody. */
  readonly roleId: string | null
  /** Where an item is looked at; null for anywhere. */
  readonly placeId: string | null
  /** Indicators that a search has found; null while nothing is sought. */
  readonly found: ReadonlySet<string> | null
}

function fits({ indicator, marks }: MarkedItem, filter: ItemFilter): boolean {
  return (
    filter.marks.every((mark) => marks.has(mark)) &&
    (filter.roleId === null || indicator.roles.includes(filter.roleId)) &&
    (filter.placeId === null || indicator.places.includes(filter.placeId)) &&
    (filter.found === null || filter.found.has(indicator.id))
  )
}

/**
 * The items that fit, by dimension in catalogue order; dimensions without any are left out.
 * @param keptId an indicator that stays though it does not fit; null for none
 */
export function filterItems(
  dimensions: readonly MarkedDimension[],
  filter: ItemFilter,
  keptId: string | null = null,
): readonly MarkedDimension[] {
  const isShown = (item: MarkedItem) => item.indicator.id === keptId || fits(item, filter)
  return dimensions
    .map(({ dimension, items }) => ({ dimension, items: items.filter(isShown) }))
    .filter(({ items }) => items.length > 0)
}

/** Numbers of items that would be left. */
export interface FilterCounts {
  readonly marks: Readonly<Record<ItemMark, number>>
  /** By role id; a role that no item is asked of is missing. */
  readonly roles: Readonly<Record<string, number>>
  /** By place id; a place where no item is looked at is missing. */
  readonly places: Readonly<Record<string, number>>
}

/** How many items each choice would leave beside everything else that is chosen. */
export function countChoices(
  dimensions: readonly MarkedDimension[],
  filter: ItemFilter,
): FilterCounts {
  const all = dimensions.flatMap(({ items }) => items)
  const countWith = (changed: Partial<ItemFilter>) =>
    all.filter((item) => fits(item, { ...filter, ...changed })).length
  const idsOf = (list: 'roles' | 'places') => [
    ...new Set(all.flatMap(({ indicator }) => indicator[list])),
  ]
  const countsOf = <Id extends string>(ids: readonly Id[], count: (id: Id) => number) =>
    Object.fromEntries(ids.map((id) => [id, count(id)])) as Record<Id, number>
  return {
    marks: countsOf(itemMarks, (mark) => countWith({ marks: [...filter.marks, mark] })),
    roles: countsOf(idsOf('roles'), (roleId) => countWith({ roleId })),
    places: countsOf(idsOf('places'), (placeId) => countWith({ placeId })),
  }
}
