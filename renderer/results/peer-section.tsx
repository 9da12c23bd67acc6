import { Table, Text, Title } from '@mantine/core'
import type { OperationOutput } from '../../assessments/contract/contract-types.ts'
import {
  peerGroupKeys,
  peerStatementKeys,
  peerSymbols,
} from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import { usePeers } from '../api/use-overview.ts'
import type { WholeVisit } from '../api/use-visits.ts'
import { DataTable } from '../shared/data-table.tsx'
import { Loaded } from '../shared/loaded.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'

type Outcome = OperationOutput<'peers.compare'>['dimensions'][number]['outcome']

/** Where the organisation stands beside others, in three words and never in numbers. */
export function PeerSection({ loaded: { visit, snapshot } }: { loaded: WholeVisit }) {
  const words = useWords()
  const peers = usePeers(visit)
  return (
    <div>
      <Title order={2} mb="xs">
        {words('results.peers.title')}
      </Title>
      {visit.closedAt === null ? (
        <Text size="sm" c="dimmed">
          {words('results.peers.open')}
        </Text>
      ) : (
        <Loaded query={peers}>
          {({ dimensions }) =>
            dimensions.some(({ outcome }) => outcome.kind !== 'too_small') ? (
              <>
                <DataTable
                  label={words('results.peers.title')}
                  minWidth={640}
                  columns={[
                    words('results.peers.dimension'),
                    words('results.peers.statement'),
                    words('results.peers.group'),
                    words('results.peers.made_on'),
                  ]}
                >
                  {dimensions.map(({ dimensionId, outcome }) => (
                    <Table.Tr key={dimensionId}>
                      <DimensionName id={dimensionId} snapshot={snapshot} />
                      <OutcomeCells outcome={outcome} />
                    </Table.Tr>
                  ))}
                </DataTable>
                <Text size="sm" c="dimmed" mt="xs">
                  {words('results.peers.help')}
                </Text>
              </>
            ) : (
              <Text size="sm" c="dimmed">
                {words('results.peers.too_small')}
              </Text>
            )
          }
        </Loaded>
      )}
    </div>
  )
}

function DimensionName({ id, snapshot }: { id: string; snapshot: WholeVisit['snapshot'] }) {
  const language = useLanguage()
  const dimension = snapshot.dimensions.find((each) => each.id === id)
  return (
    <Table.Th scope="row">
      {dimension?.code} {dimension?.name[language]}
    </Table.Th>
  )
}

function OutcomeCells({ outcome }: { outcome: Outcome }) {
  const words = useWords()
  const language = useLanguage()
  if (outcome.kind !== 'statement')
    return (
      <>
        <Table.Td c="dimmed">{words(peerGroupKeys[outcome.kind])}</Table.Td>
        <Table.Td>–</Table.Td>
        <Table.Td>–</Table.Td>
      </>
    )
  return (
    <>
      <Table.Td>
        <span aria-hidden>{peerSymbols[outcome.statement]}</span>{' '}
        {words(peerStatementKeys[outcome.statement])}
      </Table.Td>
      <Table.Td>{words(peerGroupKeys[outcome.group])}</Table.Td>
      <Table.Td>{formatDate(outcome.madeOn, language)}</Table.Td>
    </>
  )
}
