import { useMemo, useState } from 'react'
import type { VisitScore } from '../../../../assessments/core/scoring/visit-score.ts'
import {
  countChoices,
  filterItems,
  type ItemFilter,
} from '../../../../assessments/core/visits/filter-items.ts'
import { markItems } from '../../../../assessments/core/visits/mark-items.ts'
import { itemSearchIn } from '../../../../assessments/core/visits/search-items.ts'
import type { WholeVisit } from '../../../api/use-visits.ts'
import { useLanguage } from '../../../texts/use-words.ts'
import type { VisitContent } from '../../entries/visit-content.ts'
import { shownItems } from '../scoring-items.ts'
import { choiceFor, type FilterChoice, keepChoice, noChoice } from './filter-choice.ts'

/** Searching and filtering over all dimensions: what is chosen, and what is left. */
export function useScoringFilter({ visit }: WholeVisit, score: VisitScore, content: VisitContent) {
  const [choice, setChoice] = useState(() => choiceFor(visit.id))
  const marked = useMarkedItems(score, content)
  const found = useFound(choice.typed, score, content)
  const filter = useMemo((): ItemFilter => ({ ...choice, found }), [choice, found])
  const counts = useMemo(() => countChoices(marked, filter), [marked, filter])
  const fitting = useMemo(() => filterItems(marked, filter), [marked, filter])
  const offered = useMemo(
    () => new Set(fitting.flatMap(({ items }) => items.map(({ indicator }) => indicator.id))),
    [fitting],
  )
  const isOn =
    found !== null || choice.marks.length > 0 || choice.roleId !== null || choice.placeId !== null

  function change(changed: FilterChoice) {
    setChoice(changed)
    keepChoice(visit.id, changed)
  }

  return {
    choice,
    isOn,
    counts,
    /** How many items fit. */
    count: offered.size,
    firstId: fitting[0]?.items[0]?.indicator.id ?? null,
    hasOpen: fitting.some(({ items }) => items.some(({ marks }) => marks.has('open'))),
    isOffered: (indicatorId: string) => offered.has(indicatorId),
    dimensionsWith: (keptId: string | null) => filterItems(marked, filter, keptId),
    change,
    clear: () => change(noChoice),
  }
}

export type ScoringFilter = ReturnType<typeof useScoringFilter>

function useMarkedItems(score: VisitScore, content: VisitContent) {
  return useMemo(() => {
    const shown = score.dimensions.map(({ dimension, items }) => ({
      dimension,
      items: shownItems(items),
    }))
    return markItems(shown, content)
  }, [score, content])
}

function useFound(typed: string, score: VisitScore, content: VisitContent) {
  const language = useLanguage()
  const search = useMemo(() => itemSearchIn(language), [language])
  return useMemo(
    () => search(typed, score.dimensions, content),
    [search, typed, score.dimensions, content],
  )
}
