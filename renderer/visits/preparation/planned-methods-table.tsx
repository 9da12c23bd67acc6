import { Table } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { methodKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { plannedMethods } from '../../../assessments/core/visits/preparation/planned-methods.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import rows from '../board/board.module.css'
import classes from './preparation.module.css'
import type { Preparation } from './use-preparation.ts'

/** Who is planned for by which method; a role that nobody is planned for says so. */
export function PlannedMethodsTable({ preparation }: { preparation: Preparation }) {
  const words = useWords()
  const language = useLanguage()
  const { planned, content, snapshot } = preparation
  const { methods, roles } = plannedMethods(planned, content.agenda_item)
  const nameOf = (id: string) => snapshot.roles.find((role) => role.id === id)?.name[language] ?? id
  return (
    <details className={classes.methods}>
      <summary>
        {words('preparation.methods.title')}
        <span className={rows.dimmed}>
          {words('preparation.methods.summary', {
            planned: roles.filter(({ total }) => total > 0).length,
            total: roles.length,
          })}
        </span>
      </summary>
      <Table.ScrollContainer
        minWidth={440}
        scrollAreaProps={{
          viewportProps: {
            tabIndex: 0,
            role: 'region',
            'aria-label': words('preparation.methods.title'),
          },
        }}
      >
        <Table verticalSpacing={4} horizontalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words('preparation.methods.role')}</Table.Th>
              <Table.Th>{words('preparation.methods.state')}</Table.Th>
              <Table.Th className={classes.number}>
                {words('preparation.methods.criteria')}
              </Table.Th>
              {methods.map((method) => (
                <Table.Th key={method} className={classes.number}>
                  {words(methodKeys[method])}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {roles.map(({ roleId, indicators, counts, total }) => (
              <Table.Tr key={roleId}>
                <Table.Th scope="row">{nameOf(roleId)}</Table.Th>
                <Table.Td>
                  <PlannedMark isPlanned={total > 0} />
                </Table.Td>
                <Table.Td className={classes.number}>{indicators}</Table.Td>
                {methods.map((method) => (
                  <Table.Td key={method} className={classes.number}>
                    {counts[method] ?? '–'}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  )
}

function PlannedMark({ isPlanned }: { isPlanned: boolean }) {
  const words = useWords()
  const Sign = isPlanned ? IconCircleCheck : IconCircleDashed
  return (
    <span className={rows.mark} data-good={isPlanned}>
      <Sign size={15} aria-hidden />
      {words(isPlanned ? 'preparation.methods.planned' : 'preparation.methods.not_planned')}
    </span>
  )
}
