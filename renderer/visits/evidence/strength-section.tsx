import { Table, UnstyledButton } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconChevronDown,
  IconChevronRight,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { dimensionSupport } from '../../../assessments/core/evidence/dimension-support.ts'
import { evidenceProblems } from '../../../assessments/core/evidence/evidence-problems.ts'
import { evidenceSupport } from '../../../assessments/core/evidence/evidence-support.ts'
import { isInScope, type ScopedItem } from '../../../assessments/core/scoring/items-in-scope.ts'
import type { DimensionScore, VisitScore } from '../../../assessments/core/scoring/visit-score.ts'
import { openAnswer } from '../../../assessments/core/visits/answer.ts'
import { evidenceTypeSchema } from '../../../assessments/core/visits/entries/evidence.ts'
import { DataTable } from '../../shared/data-table.tsx'
import { useLanguage, useWords } from '../../texts/use-words.ts'
import { Section } from '../board/section.tsx'
import type { Board } from '../board/use-board.ts'
import { wordRating } from '../history/word-change.ts'
import own from './evidence.module.css'
import { evidenceTypeKeys } from './evidence-keys.ts'

const types = evidenceTypeSchema.options

/** Beleglage: what stands behind each rating, dimension by dimension; opened, criterion by criterion. */
export function StrengthSection({ score, board }: { score: VisitScore; board: Board }) {
  const words = useWords()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  function toggle(id: string) {
    const others = [...opened].filter((other) => other !== id)
    setOpened(new Set(opened.has(id) ? others : [...others, id]))
  }
  return (
    <Section name="strength" title={words('evidence.strength')}>
      <p className={own.explanation}>{words('evidence.strength_help')}</p>
      <div className={own.strength}>
        <DataTable
          label={words('evidence.strength_table')}
          minWidth={640}
          columns={[
            words('evidence.strength_what'),
            words('evidence.strength_result'),
            ...types.map((type) => words(evidenceTypeKeys[type])),
          ]}
        >
          {score.dimensions.map((dimension) => {
            const { id } = dimension.dimension
            const isOpen = opened.has(id)
            return (
              <Fragment key={id}>
                <DimensionRow
                  dimension={dimension}
                  board={board}
                  isOpen={isOpen}
                  onToggle={() => toggle(id)}
                />
                {isOpen &&
                  dimension.items
                    .filter(isInScope)
                    .map((item) => (
                      <ItemRow
                        key={item.indicator.id}
                        item={item}
                        dimension={dimension}
                        board={board}
                      />
                    ))}
              </Fragment>
            )
          })}
        </DataTable>
      </div>
    </Section>
  )
}

function DimensionRow({
  dimension,
  board: { content },
  isOpen,
  onToggle,
}: {
  dimension: DimensionScore
  board: Board
  isOpen: boolean
  onToggle: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const { code, name } = dimension.dimension
  const { rated, sufficient } = dimensionSupport(dimension, content.answer, content)
  const supports = dimension.items
    .filter(isInScope)
    .map(({ indicator }) => evidenceSupport(indicator.id, dimension.dimension, content))
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <UnstyledButton className={own.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? (
            <IconChevronDown size={16} aria-hidden />
          ) : (
            <IconChevronRight size={16} aria-hidden />
          )}
          {code} {name[language]}
        </UnstyledButton>
      </Table.Th>
      <Table.Td>{words('evidence.strength_of', { sufficient, rated })}</Table.Td>
      {types.map((type) => (
        <Table.Td key={type}>
          {countOrDash(supports.filter(({ pieces }) => pieces.has(type)).length)}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}

function ItemRow({
  item: { indicator, rating },
  dimension: { dimension },
  board: { content, visit },
}: {
  item: ScopedItem
  dimension: DimensionScore
  board: Board
}) {
  const words = useWords()
  const language = useLanguage()
  const { id, code, texts } = indicator
  const answer = content.answer[id] ?? openAnswer
  const support = evidenceSupport(id, dimension, content)
  const isInsufficient = evidenceProblems(answer, dimension, support).length > 0
  return (
    <Table.Tr className={own.itemRow}>
      <Table.Th scope="row">
        <Link
          className={own.indicator}
          to="/visits/$visitId"
          params={{ visitId: visit.id }}
          search={{ indicator: id }}
        >
          {code} {texts[language].title}
        </Link>
        <span className={own.rating}>{wordRating(rating, words)}</span>
      </Table.Th>
      <Table.Td>
        {rating.status === 'rated' && (
          <span className={isInsufficient ? own.thin : own.sound}>
            {isInsufficient ? (
              <IconAlertTriangle size={15} aria-hidden />
            ) : (
              <IconCheck size={15} aria-hidden />
            )}{' '}
            {words(isInsufficient ? 'evidence.thin' : 'evidence.sound')}
          </span>
        )}
        {support.hasUsersVoice && (
          <span className={own.voice}>{words('evidence.users_voice')}</span>
        )}
      </Table.Td>
      {types.map((type) => (
        <Table.Td key={type}>{countOrDash(support.pieces.get(type) ?? 0)}</Table.Td>
      ))}
    </Table.Tr>
  )
}

const countOrDash = (count: number) => (count === 0 ? '–' : count)
