import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { organisationTypeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { OrganisationListItem } from '../api/use-organisations.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './organisations.module.css'

export function OrganisationTable({
  organisations,
}: {
  organisations: readonly OrganisationListItem[]
}) {
  const words = useWords()
  return (
    <Table className={classes.table} verticalSpacing={11} horizontalSpacing="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words('organisations.list.name')}</Table.Th>
          <Table.Th>{words('organisations.list.type')}</Table.Th>
          <Table.Th className={classes.number}>{words('organisations.list.visits')}</Table.Th>
          <Table.Th>{words('organisations.list.last_visit')}</Table.Th>
          <Table.Th>{words('organisations.list.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {organisations.map((organisation) => (
          <OrganisationRow key={organisation.id} organisation={organisation} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function OrganisationRow({ organisation }: { organisation: OrganisationListItem }) {
  const words = useWords()
  const language = useLanguage()
  const { id, name, place, type, visitCount, lastVisitDate, openVisitCount } = organisation
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>
        <Link
          to="/organisations/$organisationId"
          params={{ organisationId: id }}
          className={classes.name}
        >
          {name}
        </Link>
        {place !== '' && <span className={classes.place}>{place}</span>}
      </Table.Td>
      <Table.Td>{words(organisationTypeKeys[type])}</Table.Td>
      <Table.Td className={classes.number} data-label={words('organisations.list.visits')}>
        {visitCount}
      </Table.Td>
      <Table.Td data-label={words('organisations.list.last_visit')}>
        {lastVisitDate === null ? '–' : formatDate(lastVisitDate, language)}
      </Table.Td>
      <Table.Td>{state()}</Table.Td>
    </Table.Tr>
  )

  function state() {
    if (visitCount === 0)
      return <span className={classes.faint}>{words('organisations.list.no_visit')}</span>
    if (openVisitCount === 0)
      return <span className={classes.faint}>{words('organisations.list.all_closed')}</span>
    return (
      <span className={classes.active}>
        {words('organisations.list.open', { count: openVisitCount })}
      </span>
    )
  }
}
