import { Table, Text } from '@mantine/core'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import { strongestLevers } from '../../assessments/core/scoring/leverage.ts'
import { dimensionArithmetic } from '../../assessments/core/scoring/score-arithmetic.ts'
import type { DimensionScore, VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import { dimensionStatusKeys } from '../../assessments/core/texts/domain-keys.ts'
import {
  formatPoints,
  formatShare,
  formatSpan,
} from '../../assessments/core/texts/format-points.ts'
import { DataTable } from '../shared/data-table.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { wordRating } from '../visits/history/word-change.ts'
import { LeverList } from './lever-list.tsx'
import classes from './results.module.css'

/** Items, weights and levels, and what becomes of them step by step. */
export function WhyDimension({
  score,
  visit,
  snapshot,
}: {
  score: DimensionScore
  visit: VisitScore
  snapshot: InstrumentSnapshot
}) {
  const words = useWords()
  const language = useLanguage()
  const { dimension, points, span, coverage, status, counts } = score
  const { rows, weightedLevels, ratedWeight, applicableWeight } = dimensionArithmetic(score)
  return (
    <>
      <DataTable
        label={words('why.items')}
        minWidth={420}
        columns={[
          words('domain.word.criterion'),
          words('domain.word.weight'),
          words('domain.word.level'),
          words('why.product'),
        ]}
      >
        {rows.map(({ item: { indicator, rating }, product }) => (
          <Table.Tr key={indicator.id}>
            <Table.Th scope="row">
              {indicator.code} {indicator.texts[language].title}
              {indicator.minimum && ` ★`}
            </Table.Th>
            <Table.Td>{indicator.weight}</Table.Td>
            <Table.Td>
              {rating.status === 'rated' ? rating.level : wordRating(rating, words)}
            </Table.Td>
            <Table.Td>{product ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{words('why.sum')}</Table.Th>
          <Table.Td>{ratedWeight}</Table.Td>
          <Table.Td />
          <Table.Td>{weightedLevels}</Table.Td>
        </Table.Tr>
      </DataTable>
      <ul className={classes.steps}>
        {points !== null && (
          <li>
            {words('why.points', {
              weightedLevels,
              ratedWeight,
              points: formatPoints(points, language),
            })}
          </li>
        )}
        {coverage !== null && (
          <li>
            {words('why.coverage', {
              ratedWeight,
              applicableWeight,
              coverage: formatShare(coverage, language),
            })}
          </li>
        )}
        {span !== null && (
          <li>
            {words(ratedWeight === applicableWeight ? 'why.span_none' : 'why.span', {
              span: formatSpan(span, language),
            })}
          </li>
        )}
        <li>
          {words('why.status', {
            status: words(dimensionStatusKeys[status]),
            rated: counts.rated,
            applicable: counts.applicable,
          })}
        </li>
        <LevelStep score={score} snapshot={snapshot} />
      </ul>
      <LeverList levers={strongestLevers(visit, dimension.id)} isOverall={false} />
      <Text size="sm" c="dimmed">
        {words('why.missing_is_not_zero')}
      </Text>
    </>
  )
}

/** From the points to the level, and what holds it down. */
function LevelStep({ score, snapshot }: { score: DimensionScore; snapshot: InstrumentSnapshot }) {
  const words = useWords()
  const language = useLanguage()
  const { level, points } = score
  if (level === null || points === null) return null
  const nameOf = (number: number) => `${number} (${snapshot.scale[number]?.name[language] ?? ''})`
  return (
    <>
      <li>
        {words('why.level', {
          points: formatPoints(points, language),
          level: nameOf(level.uncapped),
        })}
      </li>
      {level.cap !== null && (
        <li>
          {words('why.cap', {
            indicator: level.cap.indicator.texts[language].title,
            rated: level.cap.rated,
            highest: nameOf(level.label),
          })}
        </li>
      )}
    </>
  )
}
