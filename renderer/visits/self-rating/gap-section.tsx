import { Table, Text } from '@mantine/core'
import {
  type GapClass,
  selfExternalGap,
} from '../../../assessments/core/self-assessment/self-external-gap.ts'
import { formatPoints, formatPointsChange } from '../../../assessments/core/texts/format-points.ts'
import { DataTable } from '../../shared/data-table.tsx'
import type { TextKey } from '../../texts/text-key.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import classes from '../board/board.module.css'
import { IndicatorLinks } from '../board/indicator-links.tsx'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'

const classKeys = {
  self_higher: 'showing.workshop.gap.self_higher',
  self_lower: 'showing.workshop.gap.self_lower',
  matching: 'showing.workshop.gap.matching',
} as const satisfies Record<GapClass, TextKey>

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
  const topics = gaps.flatMap(({ workshopTopics }) => workshopTopics)
  if (gaps.every(({ commonItems }) => commonItems.length === 0))
    return (
      <Section name="gaps" title={words('showing.workshop.gaps')}>
        <Text c="dimmed">{words('raters.no_gap')}</Text>
      </Section>
    )
  return (
    <Section name="gaps" title={words('showing.workshop.gaps')}>
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
                : words(classKeys[points.class])}
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
