import { Table } from '@mantine/core'
import type { ChartTable } from '../../assessments/core/charts/chart-model.ts'

/** The numbers of a chart, exactly as the model gives them. */
export function DataTable({ table }: { table: ChartTable }) {
  const [firstColumn, ...columns] = table.columns
  return (
    <Table.ScrollContainer minWidth={420} type="native" tabIndex={0}>
      <Table verticalSpacing={7} captionSide="top">
        <Table.Caption>{table.caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{firstColumn}</Table.Th>
            {columns.map((column) => (
              <Table.Th scope="col" key={column}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(({ header, cells }) => (
            <Table.Tr key={header}>
              <Table.Th scope="row">{header}</Table.Th>
              {cells.map((cell, index) => (
                <Table.Td key={columns[index]}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
