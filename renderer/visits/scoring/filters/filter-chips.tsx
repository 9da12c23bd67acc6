import { VisuallyHidden } from '@mantine/core'
import { IconCircleFilled, IconStarFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type ItemMark, itemMarks } from '../../../../assessments/core/visits/mark-items.ts'
import type { TextKey } from '../../../texts/text-key.ts'
import { useWords } from '../../../texts/use-words.ts'
import { withMarkToggled } from './filter-choice.ts'
import { markKeys } from './filter-words.ts'
import classes from './filters.module.css'
import type { ScoringFilter } from './use-scoring-filter.ts'

const signs: Readonly<Partial<Record<ItemMark, ReactNode>>> = {
  minimum: <IconStarFilled size={12} aria-hidden />,
  core: <IconCircleFilled size={9} aria-hidden />,
}

const helpKeys: Readonly<Partial<Record<ItemMark, TextKey>>> = {
  without_evidence: 'filters.mark.without_evidence_help',
  insufficient_evidence: 'filters.mark.insufficient_evidence_help',
  deviating: 'filters.mark.deviating_help',
}

interface FilterChipsProps {
  filter: ScoringFilter
  /** Where there is little room, a symbol stands for its word. */
  isSlim?: boolean
}

/** One switch for each mark, with the number of criteria that it would leave. */
export function FilterChips({ filter, isSlim = false }: FilterChipsProps) {
  const { choice, counts, change } = filter
  const words = useWords()
  return (
    <fieldset className={classes.chips} aria-label={words('filters.marks')}>
      {itemMarks.map((mark) => {
        const name = words(markKeys[mark])
        const isSymbol = isSlim && signs[mark] !== undefined
        const help = helpKeys[mark]
        return (
          <button
            key={mark}
            type="button"
            className={classes.chip}
            aria-pressed={choice.marks.includes(mark)}
            title={help ? words(help) : isSymbol ? name : undefined}
            onClick={() => change(withMarkToggled(choice, mark))}
          >
            <span className={classes.chipFace}>
              {signs[mark]}
              {isSymbol ? <VisuallyHidden>{name}</VisuallyHidden> : name}{' '}
              <span className={classes.chipCount}>{counts.marks[mark]}</span>
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
