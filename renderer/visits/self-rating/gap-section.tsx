import { Table, Text } from '@mantine/core'
import { selfExternalChart } from '../../../assessments/core/charts/self-external-chart.ts'
import { selfExternalGap } from '../../../assessments/core/self-assessment/self-external-gap.ts'
import { gapClassKeys } from '../../../assessments/core/texts/domain-keys.ts'
import { formatPoints, formatPointsChange } from '../../../assessments/core/texts/format-points.ts'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { DataTable } from '../../shared/data-table.tsx'
import { useWording } from '../../texts/use-wording.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'

/** How far the organisation's view of itself lies from the consultants', dimension by dimension. */
export function GapSection({ board: { content, snapshot, visit } }: { board: Board }) {
  const words = useWords()
  const language = useLanguage()
  const gaps = selfExternalGap({
    snapshot,
    scope: visit.scope,
    external: content.answer,
    self: content.self_answer,
  })
  const wording = useWording()
  const topics = gaps.flatMap(({ workshopTopics }) => workshopTopics)
  if (gaps.every(({ commonItems }) => commonItems.length === 0))
    return (
      <Section name="gaps" title={words('showing.workshop.gaps')}>
        <Text c="dimmed">{words('raters.no_gap')}</Text>
      </Section>
    )
  return (
    <Section name="gaps" title={words('showing.workshop.gaps')}>
      <ChartFigure model={selfExternalChart(gaps, snapshot, wording)} />
      <DataTable
        label={words('raters.gap_table')}
        minWidth={560}
        columns={[
          words('domain.word.dimension'),
          words('raters.column_self'),
          words('raters.column_external'),
          words('raters.column_gap'),
          words('raters.column_reading'),
        ]}
      >
        {gaps.map(({ dimension, points, commonItems }) => (
          <Table.Tr key={dimension.id}>
            <Table.Th scope="row">
              {dimension.code} {dimension.name[language]}
            </Table.Th>
            <Table.Td>{points === null ? '–' : formatPoints(points.self, language)}</Table.Td>
            <Table.Td>{points === null ? '–' : formatPoints(points.external, language)}</Table.Td>
            <Table.Td>{points === null ? '–' : formatPointsChange(points.gap, language)}</Table.Td>
            <Table.Td>
              {points === null
                ? words('raters.too_few_common', { count: commonItems.length })
                : words(gapClassKeys[points.class])}
            </Table.Td>
          </Table.Tr>
        ))}
      </DataTable>
      <Text size="sm" c="dimmed">
        {words('raters.gap_rule')}
      </Text>
      {topics.length > 0 && (
        <div className={classes.links}>
          <span className={classes.dimmed}>{words('raters.topics')}</span>
          <IndicatorLinks
            snapshot={snapshot}
            visitId={visit.id}
            indicatorIds={topics.map(({ indicator }) => indicator.id)}
          />
        </div>
      )}
    </Section>
  )
}
