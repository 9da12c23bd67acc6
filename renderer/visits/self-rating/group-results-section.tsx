import { Table, Text } from '@mantine/core'
import { itemsInScope } from '../../../assessments/core/scoring/items-in-scope.ts'
import type {
  GroupItemResult,
  HiddenReason,
  RaterGroupResult,
  ShownGroup,
} from '../../../assessments/core/self-assessment/rater-group-results.ts'
import { raterGroups } from '../../../assessments/core/self-assessment/rater-groups.ts'
import { formatPoints } from '../../../assessments/core/texts/format-points.ts'
import { selfCollectionId } from '../../../assessments/core/visits/entries/self-collection.ts'
import { DataTable } from '../../shared/data-table.tsx'
import type { TextKey } from '../../texts/text-key.ts'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'
import classes from './self-rating.module.css'

const groupKeys = {
  all: 'raters.shown.all',
  specialists: 'raters.shown.specialists',
  staff_council: 'raters.shown.staff_council',
} as const satisfies Record<ShownGroup, TextKey>

const hiddenKeys = {
  too_few_raters: 'raters.hidden.too_few_raters',
  remainder_too_small: 'raters.hidden.remainder_too_small',
} as const satisfies Record<HiddenReason, TextKey>

/** Means and spreads of single raters, as far as they may be shown, and only once no sheet is awaited. */
export function GroupResultsSection({ board: { content, snapshot, visit } }: { board: Board }) {
  const words = useWords()
  const language = useLanguage()
  const isComplete = content.self_collection[selfCollectionId] !== undefined
  const indicators = itemsInScope({ snapshot, scope: visit.scope, answers: {} }).map(
    ({ indicator }) => indicator,
  )
  const groups = isComplete
    ? raterGroups(
        Object.values(content.self_rater),
        indicators.map(({ id }) => id),
      )
    : []
  return (
    <Section name="group-results" title={words('raters.group_results')}>
      {isComplete ? (
        <>
          <DataTable
            label={words('raters.group_table')}
            minWidth={560}
            columns={[
              words('raters.column_item'),
              ...groups.map((result) => words(groupNameKey(result))),
            ]}
          >
            {indicators.map(({ id, code, texts }, index) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  {code} {texts[language].title}
                </Table.Th>
                {groups.map(({ group, items }) => (
                  <Table.Td key={group}>
                    <GroupResult result={items[index]} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </DataTable>
          <Text size="sm" c="dimmed">
            {words('raters.group_rule')}
          </Text>
        </>
      ) : (
        <Text c="dimmed">{words('raters.not_complete')}</Text>
      )}
    </Section>
  )
}

function groupNameKey({ group, includesStaffCouncil }: RaterGroupResult): TextKey {
  return includesStaffCouncil ? 'raters.shown.specialists_with_council' : groupKeys[group]
}

/** "2,4 (1–4) · 12 Bögen" */
function GroupResult({ result }: { result: GroupItemResult | undefined }) {
  const words = useWords()
  const language = useLanguage()
  if (result === undefined) return null
  if (result.hidden !== null)
    return <span className={classes.hidden}>{words(hiddenKeys[result.hidden])}</span>
  const { mean, spread, raters } = result
  return (
    <>
      <strong>{formatPoints(mean, language)}</strong>
      {spread !== null && ` (${spread.lowest}–${spread.highest})`}
      <span className={classes.hidden}> · {words('raters.count', { count: raters })}</span>
    </>
  )
}
