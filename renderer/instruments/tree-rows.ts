import type {
  InstrumentSnapshot,
  SnapshotIndicator,
} from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Localized } from '../../assessments/core/texts/localized.ts'

interface RowPlace {
  readonly id: string
  readonly name: Localized<string>
  /** Depth in the tree, from 1. */
  readonly level: 1 | 2 | 3
  /** Which of its siblings it is, from 1. */
  readonly position: number
  readonly siblings: number
  readonly parentId: string | null
}

export interface BranchRow extends RowPlace {
  readonly kind: 'branch'
  /** Empty for a block. */
  readonly code: string
  readonly isExpanded: boolean
}

export interface LeafRow extends RowPlace {
  readonly kind: 'leaf'
  readonly indicator: SnapshotIndicator
}

export type TreeRow = BranchRow | LeafRow

export const blockRowId = (blockId: string) => `block-${blockId}`
export const dimensionRowId = (dimensionId: string) => `dimension-${dimensionId}`

/** The rows of the tree that are in sight, from top to bottom: blocks, their dimensions, their indicators. */
export function treeRows(
  { blocks, dimensions }: InstrumentSnapshot,
  expandedIds: ReadonlySet<string>,
): readonly TreeRow[] {
  return blocks.flatMap(({ id: blockId, name }, blockAt): TreeRow[] => {
    const id = blockRowId(blockId)
    const isExpanded = expandedIds.has(id)
    const own = dimensions.filter((dimension) => dimension.blockId === blockId)
    const place = { level: 1, position: blockAt + 1, siblings: blocks.length } as const
    const row: BranchRow = {
      kind: 'branch',
      id,
      code: '',
      name,
      parentId: null,
      isExpanded,
      ...place,
    }
    return isExpanded ? [row, ...dimensionRows(own, id, expandedIds)] : [row]
  })
}

function dimensionRows(
  dimensions: InstrumentSnapshot['dimensions'],
  parentId: string,
  expandedIds: ReadonlySet<string>,
): TreeRow[] {
  return dimensions.flatMap(({ id: dimensionId, code, name, indicators }, at): TreeRow[] => {
    const id = dimensionRowId(dimensionId)
    const isExpanded = expandedIds.has(id)
    const place = { level: 2, position: at + 1, siblings: dimensions.length } as const
    const row: BranchRow = { kind: 'branch', id, code, name, parentId, isExpanded, ...place }
    return isExpanded ? [row, ...indicatorRows(indicators, id)] : [row]
  })
}

function indicatorRows(indicators: readonly SnapshotIndicator[], parentId: string): LeafRow[] {
  return indicators.map((indicator, at) => ({
    kind: 'leaf',
    id: indicator.id,
    name: { de: indicator.texts.de.title, en: indicator.texts.en.title },
    level: 3,
    position: at + 1,
    siblings: indicators.length,
    parentId,
    indicator,
  }))
}

/** What a key asks of the tree: to go to a row, to open or close a branch; null when nothing. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }

/** The keys of a tree, as https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ describes them. */
export function treeMoveFor(key: string, rows: readonly TreeRow[], id: string): TreeMove | null {
  const at = rows.findIndex((row) => row.id === id)
  const row = rows[at]
  if (row === undefined) return null
  const focus = (target: TreeRow | undefined): TreeMove | null =>
    target === undefined ? null : { kind: 'focus', id: target.id }
  if (key === 'ArrowDown') return focus(rows[at + 1])
  if (key === 'ArrowUp') return focus(rows[at - 1])
  if (key === 'Home') return focus(rows[0])
  if (key === 'End') return focus(rows.at(-1))
  const isOpen = row.kind === 'branch' && row.isExpanded
  if (key === 'ArrowLeft')
    return isOpen ? { kind: 'toggle', id } : focus(rows.find((one) => one.id === row.parentId))
  if (row.kind === 'leaf') return null
  if (key === 'ArrowRight') return isOpen ? focus(rows[at + 1]) : { kind: 'toggle', id }
  return key === 'Enter' || key === ' ' ? { kind: 'toggle', id } : null
}
