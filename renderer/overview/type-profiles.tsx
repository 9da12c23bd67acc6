import { Table, Text, Title } from '@mantine/core'
import type { OperationOutput } from '../../assessments/contract/contract-types.ts'
import type { PeerStatement } from '../../assessments/core/peers/peer-group.ts'
import { organisationTypeKeys, peerSymbols } from '../../assessments/core/texts/domain-keys.ts'
import { useTypeProfiles } from '../api/use-overview.ts'
import { DataTable } from '../shared/data-table.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './overview.module.css'

type Profile = OperationOutput<'peers.types'>[number]

const statementKeys = {
  clearly_below: 'overview.below',
  within: 'overview.within',
  clearly_above: 'overview.above',
} as const satisfies Record<PeerStatement, string>

/** Where types of organisations are weak, as far as nobody can be recognised in it. */
export function TypeProfiles() {
  const words = useWords()
  const profiles = useTypeProfiles()
  return (
    <div className={classes.section}>
      <Title order={2} mb="xs">
        {words('overview.types_title')}
      </Title>
      <Loaded query={profiles}>
        {(all) => {
          const told = all.filter(({ dimensions }) => dimensions.length > 0)
          return told.length === 0 ? (
            <Text size="sm" c="dimmed">
              {words('overview.types_none')}
            </Text>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="xs">
                {words('overview.types_help')}
              </Text>
              <ProfileTable profiles={told} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

function ProfileTable({ profiles }: { profiles: readonly Profile[] }) {
  const words = useWords()
  const language = useLanguage()
  const rows = new Map(
    profiles.flatMap(({ dimensions }) => dimensions.map((each) => [each.dimensionId, each])),
  )
  return (
    <DataTable
      label={words('overview.types_title')}
      minWidth={320 + 150 * profiles.length}
      columns={[
        words('overview.dimension'),
        ...profiles.map(({ type }) => words(organisationTypeKeys[type])),
      ]}
    >
      {[...rows.values()]
        .toSorted((a, b) => a.code.localeCompare(b.code, 'de', { numeric: true }))
        .map(({ dimensionId, code, name }) => (
          <Table.Tr key={dimensionId}>
            <Table.Th scope="row">
              {code} {name[language]}
            </Table.Th>
            {profiles.map(({ type, dimensions }) => (
              <StatementCell
                key={type}
                statement={dimensions.find((each) => each.dimensionId === dimensionId)?.statement}
              />
            ))}
          </Table.Tr>
        ))}
    </DataTable>
  )
}

function StatementCell({ statement }: { statement: PeerStatement | undefined }) {
  const words = useWords()
  if (statement === undefined)
    return <Table.Td c="dimmed">{words('overview.nothing_said')}</Table.Td>
  return (
    <Table.Td>
      <span aria-hidden>{peerSymbols[statement]}</span> {words(statementKeys[statement])}
    </Table.Td>
  )
}
