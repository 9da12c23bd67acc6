import { Table, Text } from '@mantine/core'
import { strongestLevers } from '../../assessments/core/scoring/leverage.ts'
import type { VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import { weightSensitivity } from '../../assessments/core/scoring/weight-sensitivity.ts'
import { dimensionStatusKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatPoints, formatSpan } from '../../assessments/core/texts/format-points.ts'
import { DataTable } from '../shared/data-table.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { LeverList } from './lever-list.tsx'
import classes from './results.module.css'

/** The mean of the dimensions, and how much it hangs on their weights. */
export function WhyOverall({ score }: { score: VisitScore }) {
  const words = useWords()
  const language = useLanguage()
  const { dimensions, overall } = score
  const counted = dimensions.filter(({ points }) => points !== null)
  const weight = counted.reduce((sum, { dimension }) => sum + dimension.weight, 0)
  const sensitivity = weightSensitivity(score)
  return (
    <>
      <DataTable
        label={words('why.dimensions')}
        minWidth={420}
        columns={[
          words('domain.word.dimension'),
          words('domain.word.weight'),
          words('results.support.points'),
          words('domain.word.status'),
        ]}
      >
        {dimensions.map(({ dimension, points, status }) => (
          <Table.Tr key={dimension.id}>
            <Table.Th scope="row">
              {dimension.code} {dimension.name[language]}
            </Table.Th>
            <Table.Td>{dimension.weight}</Table.Td>
            <Table.Td>{points === null ? '–' : formatPoints(points, language)}</Table.Td>
            <Table.Td>{words(dimensionStatusKeys[status])}</Table.Td>
          </Table.Tr>
        ))}
      </DataTable>
      <ul className={classes.steps}>
        {overall.points === null ? (
          <li>{words('why.overall_none')}</li>
        ) : (
          <li>
            {words('why.overall_points', {
              count: counted.length,
              weight,
              points: formatPoints(overall.points, language),
            })}
          </li>
        )}
        {overall.equalWeightPoints !== null && (
          <li>
            {words('why.overall_equal', {
              points: formatPoints(overall.equalWeightPoints, language),
            })}
          </li>
        )}
        {sensitivity !== null && (
          <li>{words('why.overall_sensitivity', { span: formatSpan(sensitivity, language) })}</li>
        )}
      </ul>
      <LeverList levers={strongestLevers(score, null)} isOverall={overall.points !== null} />
      <Text size="sm" c="dimmed">
        {words('results.overall.profile_matters')}
      </Text>
    </>
  )
}
