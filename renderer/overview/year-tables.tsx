import { Table, Text, Title } from '@mantine/core'
import { measureStatesChart } from '../../assessments/core/charts/measure-states-chart.ts'
import { offerSchema } from '../../assessments/core/instruments/instrument-source.ts'
import type { YearFigures } from '../../assessments/core/portfolio/year-figures.ts'
import { organisationTypeKeys } from '../../assessments/core/texts/domain-keys.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { DataTable } from '../shared/data-table.tsx'
import { useWording } from '../texts/use-wording.ts'
import { useWords } from '../texts/use-words.ts'
import classes from './overview.module.css'

export function YearTables({ figures }: { figures: YearFigures }) {
  const words = useWords()
  const wording = useWording()
  return (
    <>
      <DataTable
        label={words('overview.visits_title')}
        minWidth={560}
        columns={[
          words('overview.type'),
          words('overview.organisations'),
          words('overview.visits'),
          words('overview.closed'),
          words('overview.short'),
        ]}
      >
        {figures.types.map(({ type, ...counts }) => (
          <CountRow key={type} name={words(organisationTypeKeys[type])} counts={counts} />
        ))}
        {figures.types.length > 1 && (
          <CountRow name={words('overview.all_types')} counts={figures.visits} />
        )}
      </DataTable>
      <div className={classes.beside}>
        <div>
          <ChartFigure
            model={measureStatesChart(
              figures.measures,
              words('chart.measure_states.title'),
              wording,
            )}
          />
          <Text size="sm" c="dimmed">
            {words('overview.measures_help')}
          </Text>
          <DataTable
            label={words('overview.measures_title')}
            minWidth={280}
            columns={[words('overview.figure'), words('overview.count')]}
          >
            <Figure name={words('overview.measures_sum')} count={figures.measuresTakenUp} />
            <Figure name={words('overview.measures_confirmed')} count={figures.measuresConfirmed} />
          </DataTable>
        </div>
        <div>
          <Title order={3}>{words('overview.offers_title')}</Title>
          <Text size="sm" c="dimmed" mb="xs">
            {words('overview.offers_help')}
          </Text>
          <DataTable
            label={words('overview.offers_title')}
            minWidth={280}
            columns={[words('overview.figure'), words('overview.count')]}
          >
            {offerSchema.options.map((offer) => (
              <Figure
                key={offer}
                name={words(`domain.offer.${offer}`)}
                count={figures.offers[offer]}
              />
            ))}
          </DataTable>
        </div>
      </div>
    </>
  )
}

function CountRow({ name, counts }: { name: string; counts: YearFigures['visits'] }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{counts.organisations}</Table.Td>
      <Table.Td>{counts.visits}</Table.Td>
      <Table.Td>{counts.closed}</Table.Td>
      <Table.Td>{counts.short}</Table.Td>
    </Table.Tr>
  )
}

function Figure({ name, count }: { name: string; count: number }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{count}</Table.Td>
    </Table.Tr>
  )
}
