import { Table } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { organisationTypeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { localToday } from '../texts/format.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './organisations.module.css'
import {
  type ListedOrganisation,
  type PortfolioFacts,
  type PortfolioLine,
  type PortfolioView,
  type SortColumn,
  sortColumns,
} from './portfolio-view.ts'
import { SparkLine } from './spark-line.tsx'

const columnKeys = {
  name: 'organisations.list.name',
  visits: 'organisations.list.visits',
  last_visit: 'organisations.list.last_visit',
  course: 'organisations.list.course',
  measures: 'organisations.list.measures',
  next_due: 'organisations.list.next_due',
} as const satisfies Record<SortColumn, string>

const usualRowPixels = 64
/** Rows beyond what is in sight: enough that the Tab key always finds the next one. */
const rowsBeyond = 12

interface PortfolioTableProps {
  readonly lines: readonly PortfolioLine[]
  readonly view: PortfolioView
  readonly onChange: (view: PortfolioView) => void
}

/** Only the rows in sight are there; their numbers tell of the others. */
export function PortfolioTable({ lines, view, onChange }: PortfolioTableProps) {
  const words = useWords()
  const table = useRef<HTMLTableElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => document.getElementById('main'),
    estimateSize: () => usualRowPixels,
    overscan: rowsBeyond,
    scrollMargin: table.current?.offsetTop ?? 0,
    getItemKey: (index) => keyOf(lines[index]),
  })
  const rows = virtual.getVirtualItems()
  const start = virtual.options.scrollMargin
  const above = (rows[0]?.start ?? start) - start
  const below = virtual.getTotalSize() - ((rows.at(-1)?.end ?? start) - start)
  return (
    <Table
      ref={table}
      className={classes.table}
      verticalSpacing={11}
      horizontalSpacing="sm"
      aria-label={words('organisations.list.table')}
      aria-rowcount={lines.length + 1}
    >
      <Table.Thead>
        <Table.Tr aria-rowindex={1}>
          {sortColumns.map((column) => (
            <SortHeader key={column} column={column} view={view} onChange={onChange} />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        <Gap pixels={above} />
        {rows.map(({ index, key }) => {
          const line = lines[index]
          if (line === undefined) return null
          const place = { 'data-index': index, 'aria-rowindex': index + 2 }
          return line.kind === 'group' ? (
            <Table.Tr key={key} ref={virtual.measureElement} className={classes.group} {...place}>
              <Table.Th scope="rowgroup" colSpan={sortColumns.length}>
                {words(organisationTypeKeys[line.type])} <span>{line.count}</span>
              </Table.Th>
            </Table.Tr>
          ) : (
            <Table.Tr key={key} ref={virtual.measureElement} className={classes.row} {...place}>
              <OrganisationCells listed={line} showsType={!view.groupByType} />
            </Table.Tr>
          )
        })}
        <Gap pixels={below} />
      </Table.Tbody>
    </Table>
  )
}

function keyOf(line: PortfolioLine | undefined): string {
  if (line === undefined) return ''
  return line.kind === 'group' ? line.type : line.organisation.id
}

/** In the place of the rows that are not there. */
function Gap({ pixels }: { pixels: number }) {
  if (pixels <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={sortColumns.length} style={{ height: pixels, padding: 0, border: 0 }} />
    </tr>
  )
}

function SortHeader({
  column,
  view,
  onChange,
}: Pick<PortfolioTableProps, 'view' | 'onChange'> & { column: SortColumn }) {
  const words = useWords()
  const isSorted = view.sortBy === column
  const Arrow = view.descending ? IconChevronDown : IconChevronUp
  const sort = () => onChange({ ...view, sortBy: column, descending: isSorted && !view.descending })
  return (
    <Table.Th aria-sort={isSorted ? (view.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={classes.sort} onClick={sort}>
        {words(columnKeys[column])}
        {isSorted && <Arrow size={15} aria-hidden />}
      </button>
    </Table.Th>
  )
}

function OrganisationCells({
  listed: { organisation, facts },
  showsType,
}: {
  listed: ListedOrganisation
  showsType: boolean
}) {
  const words = useWords()
  const language = useLanguage()
  const { id, name, place, type, visitCount, lastVisitDate } = organisation
  return (
    <>
      <Table.Td>
        <Link
          to="/organisations/$organisationId"
          params={{ organisationId: id }}
          className={classes.name}
        >
          {name}
        </Link>
        <span className={classes.place}>
          {[showsType && words(organisationTypeKeys[type]), place].filter(Boolean).join(' · ')}
        </span>
      </Table.Td>
      <Table.Td data-label={words('organisations.list.visits')}>
        {visitCount > 0 && visitCount} <VisitState organisation={organisation} />
      </Table.Td>
      <Table.Td data-label={words('organisations.list.last_visit')}>
        {lastVisitDate === null ? '–' : formatDate(lastVisitDate, language)}
      </Table.Td>
      <Table.Td data-label={words('organisations.list.course')}>
        {facts === null ? '…' : <SparkLine facts={facts} />}
      </Table.Td>
      <Table.Td data-label={words('organisations.list.measures')}>
        {facts === null ? '…' : <MeasureCount facts={facts} />}
      </Table.Td>
      <Table.Td data-label={words('organisations.list.next_due')}>
        {facts === null ? '…' : <DueDay facts={facts} />}
      </Table.Td>
    </>
  )
}

function VisitState({
  organisation: { visitCount, openVisitCount },
}: Pick<ListedOrganisation, 'organisation'>) {
  const words = useWords()
  if (visitCount === 0)
    return <span className={classes.faint}>{words('organisations.list.no_visit')}</span>
  return openVisitCount === 0 ? (
    <span className={classes.place}>{words('organisations.list.all_closed')}</span>
  ) : (
    <span className={classes.active}>
      {words('organisations.list.open', { count: openVisitCount })}
    </span>
  )
}

function MeasureCount({ facts: { openMeasures, overdueMeasures } }: { facts: PortfolioFacts }) {
  const words = useWords()
  return (
    <>
      {openMeasures}
      {overdueMeasures > 0 && (
        <span className={classes.overdue}>
          {words('organisations.list.measures_overdue', { count: overdueMeasures })}
        </span>
      )}
    </>
  )
}

function DueDay({ facts: { nextDue } }: { facts: PortfolioFacts }) {
  const words = useWords()
  const language = useLanguage()
  if (nextDue === null) return '–'
  const kind = words(
    nextDue.kind === 'visit' ? 'organisations.list.due_visit' : 'organisations.list.due_measure',
  )
  const isOverdue = nextDue.date < localToday()
  return (
    <>
      {formatDate(nextDue.date, language)}
      <span className={isOverdue ? classes.overdue : classes.place}>
        {isOverdue ? `${kind}, ${words('organisations.list.due_overdue')}` : kind}
      </span>
    </>
  )
}
