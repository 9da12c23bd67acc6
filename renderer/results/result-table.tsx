import { Table, Text, Title } from '@mantine/core'
import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { DimensionScore, VisitScore } from '../../assessments/core/scoring/visit-score.ts'
import {
  formatPoints,
  formatShare,
  formatSpan,
} from '../../assessments/core/texts/format-points.ts'
import { StatusMark } from '../shared/status-mark.tsx'
import { useLanguage, useWords } from '../texts/use-words.ts'
import classes from './results.module.css'
import { WhyButton } from './why-button.tsx'

type Scale = InstrumentSnapshot['scale']

export function ResultTable({
  score,
  scale,
  onWhy,
}: {
  score: VisitScore
  scale: Scale
  /** Told of which dimension the number is to be explained. */
  onWhy: (dimensionId: string) => void
}) {
  const words = useWords()
  return (
    <div>
      <Title order={2} id="table-title" mb="xs">
        {words('results.table.title')}
      </Title>
      <Table.ScrollContainer
        minWidth={720}
        type="native"
        tabIndex={0}
        aria-labelledby="table-title"
        role="region"
      >
        <Table verticalSpacing={10} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words('domain.word.dimension')}</Table.Th>
              <Table.Th scope="col">{words('domain.word.level')}</Table.Th>
              <Table.Th scope="col">{words('results.table.span')}</Table.Th>
              <Table.Th scope="col">{words('domain.word.coverage')}</Table.Th>
              <Table.Th scope="col">{words('results.table.counts')}</Table.Th>
              <Table.Th scope="col">{words('domain.word.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {score.dimensions.map((dimension) => (
              <DimensionRow
                key={dimension.dimension.id}
                score={dimension}
                scale={scale}
                onWhy={() => onWhy(dimension.dimension.id)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed" mt="xs">
        {words('results.method')}
      </Text>
    </div>
  )
}

function DimensionRow({
  score,
  scale,
  onWhy,
}: {
  score: DimensionScore
  scale: Scale
  onWhy: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { dimension, level, points, span, coverage, counts, status } = score
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {dimension.code} {dimension.name[language]}
        <LevelRemark score={score} scale={scale} />
      </Table.Th>
      <Table.Td>{level === null ? '–' : <LevelName level={level.label} scale={scale} />}</Table.Td>
      <Table.Td className={classes.points}>
        {points === null ? '–' : <strong>{formatPoints(points, language)}</strong>}
        {span !== null && <span> ({formatSpan(span, language)})</span>}
      </Table.Td>
      <Table.Td>{coverage === null ? '–' : formatShare(coverage, language)}</Table.Td>
      <Table.Td>
        {words('results.table.counts_value', {
          rated: counts.rated,
          applicable: counts.applicable,
        })}
      </Table.Td>
      <Table.Td>
        <StatusMark status={status} />
        <WhyButton
          label={words('why.dimension', {
            dimension: `${dimension.code} ${dimension.name[language]}`,
          })}
          onClick={onWhy}
        />
      </Table.Td>
    </Table.Tr>
  )
}

function LevelName({ level, scale }: { level: number; scale: Scale }) {
  const language = useLanguage()
  return (
    <span className={classes.level}>
      <span className={classes.levelNumber}>{level}</span>
      {scale[level]?.name[language]}
    </span>
  )
}

/** Names every cap, and a minimum requirement that nobody checked, where the level stands. */
function LevelRemark({ score, scale }: { score: DimensionScore; scale: Scale }) {
  const words = useWords()
  const language = useLanguage()
  const { level, minimumRequirement } = score
  const nameOf = (number: number) => `${number} (${scale[number]?.name[language] ?? ''})`
  if (level?.cap)
    return (
      <span className={classes.remark}>
        {words('results.cap', {
          uncapped: nameOf(level.uncapped),
          highest: nameOf(level.label),
          indicator: level.cap.indicator.texts[language].title,
          rated: level.cap.rated,
        })}
      </span>
    )
  if (level !== null && minimumRequirement?.state === 'not_checked')
    return (
      <span className={classes.remark}>
        {words('results.minimum_not_checked', {
          indicator: minimumRequirement.indicator.texts[language].title,
        })}
      </span>
    )
  return null
}
