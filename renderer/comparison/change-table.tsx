import { Table, Title } from '@mantine/core'
import type {
  DimensionComparison,
  VisitComparison,
} from '../../assessments/core/comparison/visit-comparison.ts'
import { formatPoints, formatPointsChange } from '../../assessments/core/texts/format-points.ts'
import {
  wordNotComparable,
  wordRestricted,
} from '../../assessments/core/texts/word-change-reasons.ts'
import { useWording } from '../texts/use-wording.ts'
import { useLanguage, useWords } from '../texts/use-words.ts'
import { ChangeSignMark } from './change-sign-mark.tsx'
import classes from './comparison.module.css'

export function ChangeTable({ comparison }: { comparison: VisitComparison }) {
  const words = useWords()
  return (
    <div>
      <Title order={2} id="change-table-title" mb="xs">
        {words('comparison.table')}
      </Title>
      <Table.ScrollContainer
        minWidth={720}
        type="native"
        tabIndex={0}
        role="region"
        aria-labelledby="change-table-title"
      >
        <Table verticalSpacing={10} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words('domain.word.dimension')}</Table.Th>
              <Table.Th scope="col">{words('comparison.table.items')}</Table.Th>
              <Table.Th scope="col">{words('comparison.table.change')}</Table.Th>
              <Table.Th scope="col">{words('comparison.table.class')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {comparison.dimensions.map((dimension) => (
              <ChangeRow
                key={dimension.dimension.id}
                compared={dimension}
                otherTeam={comparison.otherTeam}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

function ChangeRow({ compared, otherTeam }: { compared: DimensionComparison; otherTeam: boolean }) {
  const words = useWords()
  const language = useLanguage()
  const { dimension, outcome, rose, fell, fallenKeyItems } = compared
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {dimension.code} {dimension.name[language]}
        {fallenKeyItems.length > 0 && (
          <span className={classes.fallen}>
            {words('comparison.fallen', {
              titles: fallenKeyItems
                .map(({ indicator }) => indicator.later.texts[language].title)
                .join(', '),
            })}
          </span>
        )}
      </Table.Th>
      <Table.Td>
        {words('comparison.higher', { count: rose })}, {words('comparison.lower', { count: fell })}
      </Table.Td>
      <Table.Td>
        {outcome.class === 'not_comparable' ? (
          '–'
        ) : (
          <>
            <strong>{formatPointsChange(outcome.change, language)}</strong>
            {outcome.matchedDiffersFromPublished && (
              <span className={classes.faint}>
                {words('comparison.matched', {
                  earlier: formatPoints(outcome.matchedPoints.earlier, language),
                  later: formatPoints(outcome.matchedPoints.later, language),
                })}
              </span>
            )}
          </>
        )}
      </Table.Td>
      <Table.Td>
        <ChangeSignMark outcome={outcome} />
        <Marks compared={compared} otherTeam={otherTeam} />
      </Table.Td>
    </Table.Tr>
  )
}

/** What qualifies a class, or why there is none. */
function Marks({
  compared: { outcome },
  otherTeam,
}: {
  compared: DimensionComparison
  otherTeam: boolean
}) {
  const words = useWords()
  const wording = useWording()
  if (outcome.class === 'not_comparable')
    return outcome.reasons.map((reason) => (
      <span key={JSON.stringify(reason.kind)} className={classes.faint}>
        {wordNotComparable(reason, wording)}
      </span>
    ))
  return (
    <span className={classes.faint}>
      {[
        outcome.restricted.length > 0 &&
          `${words('domain.mark.restricted')} (${outcome.restricted
            .map((reason) => wordRestricted(reason, wording))
            .join(', ')})`,
        outcome.mixed && words('domain.mark.mixed'),
        otherTeam && words('domain.mark.other_team'),
        outcome.levelMovedWithoutReliableChange && words('domain.mark.level_moved'),
      ]
        .filter((mark) => mark !== false)
        .join(' · ')}
    </span>
  )
}
