import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { useWords } from '../texts/use-words.ts'
import { findIndicator } from './find-indicator.ts'
import { IndicatorSigns, SignsLegend } from './indicator-marks.tsx'
import classes from './instruments.module.css'
import {
  type BranchRow,
  blockRowId,
  dimensionRowId,
  type LeafRow,
  type TreeRow,
  treeMoveFor,
  treeRows,
} from './tree-rows.ts'
import type { Browsing } from './use-browsing.ts'

/** Blocks, dimensions and indicators; one stop for Tab, the arrow keys move inside. */
export function CatalogueTree({
  snapshot,
  browsing,
}: {
  snapshot: InstrumentSnapshot
  browsing: Browsing
}) {
  const words = useWords()
  const { indicatorId } = browsing
  const { expandedIds, toggle } = useExpandedIds(snapshot, indicatorId)
  const rows = treeRows(snapshot, expandedIds)
  const [lastId, setLastId] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const isShown = (id: string | null) => rows.some((row) => row.id === id)
  const stopId = [lastId, indicatorId].find(isShown) ?? rows[0]?.id

  function listen(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.altKey || event.metaKey || stopId === undefined) return
    const move = treeMoveFor(event.key, rows, stopId)
    if (move === null) return
    event.preventDefault()
    if (move.kind === 'toggle') toggle(move.id)
    else tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(move.id)}"]`)?.focus()
  }

  return (
    <nav aria-label={words('instruments.tree')}>
      <Link
        to="/instruments/{-$indicatorId}"
        params={{ indicatorId: undefined }}
        search={(now) => now}
        activeOptions={{ exact: true, includeSearch: false }}
        className={classes.toOverview}
      >
        {words('instruments.overview')}
      </Link>
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        className={classes.tree}
        aria-label={words('instruments.tree')}
      >
        {rows.map((row) => {
          const shared = {
            browsing,
            tabIndex: row.id === stopId ? 0 : -1,
            onFocus: () => setLastId(row.id),
            onKeyDown: listen,
          }
          return row.kind === 'branch' ? (
            <Branch key={row.id} row={row} {...shared} onToggle={toggle} />
          ) : (
            <Leaf key={row.id} row={row} {...shared} />
          )
        })}
      </div>
      <SignsLegend indicators={snapshot.dimensions.flatMap(({ indicators }) => indicators)} />
    </nav>
  )
}

interface RowProps {
  browsing: Browsing
  tabIndex: number
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

function Branch({
  row,
  browsing,
  onToggle,
  tabIndex,
  onFocus,
  onKeyDown,
}: RowProps & { row: BranchRow; onToggle: (id: string) => void }) {
  return (
    <div
      role="treeitem"
      {...treeItem(row)}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      className={classes.branch}
      aria-expanded={row.isExpanded}
      onClick={() => onToggle(row.id)}
    >
      <IconChevronRight className={classes.chevron} size={15} aria-hidden />
      {row.code && <span className={classes.code}>{row.code}</span>}
      <span lang={browsing.language}>{row.name[browsing.language]}</span>
    </div>
  )
}

function Leaf({ row, browsing, ...focus }: RowProps & { row: LeafRow }) {
  return (
    <Link
      to="/instruments/{-$indicatorId}"
      params={{ indicatorId: row.id }}
      search={(now) => now}
      role="treeitem"
      {...treeItem(row)}
      {...focus}
      className={classes.leaf}
      aria-selected={row.id === browsing.indicatorId}
    >
      <span className={classes.code}>{row.indicator.code}</span>
      <span lang={browsing.language}>{row.name[browsing.language]}</span>
      <IndicatorSigns indicator={row.indicator} />
    </Link>
  )
}

const treeItem = (row: TreeRow) => ({
  'data-row': row.id,
  'aria-level': row.level,
  'aria-posinset': row.position,
  'aria-setsize': row.siblings,
})

/** Blocks begin open; of the dimensions the one that holds the chosen indicator. */
function useExpandedIds(snapshot: InstrumentSnapshot, indicatorId: string | null) {
  const [expandedIds, setExpandedIds] = useState<ReadonlySet<string>>(
    () => new Set(snapshot.blocks.map(({ id }) => blockRowId(id))),
  )
  const dimension = findIndicator(snapshot, indicatorId)?.dimension
  const blockId = dimension && blockRowId(dimension.blockId)
  const dimensionId = dimension && dimensionRowId(dimension.id)
  useEffect(() => {
    if (blockId === undefined || dimensionId === undefined) return
    setExpandedIds((now) => new Set([...now, blockId, dimensionId]))
  }, [blockId, dimensionId])
  function toggle(id: string) {
    setExpandedIds(
      (now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]),
    )
  }
  return { expandedIds, toggle }
}
