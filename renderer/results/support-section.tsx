import { Table, Text, Title } from '@mantine/core'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { dimensionsToSupport } from '../../assessments/core/measures/suggest-support.ts'
import { allTopics } from '../../assessments/core/measures/support-table.ts'
import type { VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import { formatPoints } from '../../assessments/core/texts/format-points.ts'
import { useSupportTable } from '../api/use-support.ts'
import { DataTable } from '../shared/data-table.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'

/** Where support is called for, and what the service point can offer. Nothing at all while nowhere. */
export function SupportSection({
  score,
  snapshot,
}: {
  score: VisitScore
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
  const language = useLanguage()
  const table = useSupportTable()
  const rows = dimensionsToSupport(score.dimensions, table)
  if (rows.length === 0) return null
  const topicName = (topic: string) =>
    allTopics(snapshot, table).find(({ id }) => id === topic)?.name[language] ?? topic
  return (
    <section aria-labelledby="support-title">
      <Title order={2} id="support-title" mb="xs">
        {words('results.support.title')}
      </Title>
      <DataTable
        label={words('results.support.table')}
        minWidth={640}
        columns={[
          words('domain.word.dimension'),
          words('results.support.points'),
          words('results.support.offers'),
          words('results.support.topics'),
        ]}
      >
        {rows.map(({ score: { dimension, points }, support }) => (
          <Table.Tr key={dimension.id}>
            <Table.Th scope="row">
              {dimension.code} {dimension.name[language]}
            </Table.Th>
            <Table.Td>{points === null ? '–' : formatPoints(points, language)}</Table.Td>
            <Table.Td>
              {support.offers.map((offer) => words(`domain.offer.${offer}`)).join(', ')}
            </Table.Td>
            <Table.Td>{support.topics.map(topicName).join(', ')}</Table.Td>
          </Table.Tr>
        ))}
      </DataTable>
      <Text size="sm" c="dimmed" mt="xs">
        {words('results.support.rule')}
      </Text>
    </section>
  )
}
