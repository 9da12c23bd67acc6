import type { ItemMark } from '../../../../assessments/core/visits/mark-items.ts'
import type { VisitId } from '../../../../assessments/core/visits/visit.ts'

/** What a person has chosen to see of a visit. */
export interface FilterChoice {
  readonly typed: string
  readonly marks: readonly ItemMark[]
  readonly roleId: string | null
  readonly placeId: string | null
}

export const noChoice: FilterChoice = { typed: '', marks: [], roleId: null, placeId: null }

/** Stays while the window is open, so that a look at the results does not undo it. */
const choices = new Map<VisitId, FilterChoice>()

export function choiceFor(visitId: VisitId): FilterChoice {
  return choices.get(visitId) ?? noChoice
}

export function keepChoice(visitId: VisitId, choice: FilterChoice) {
  choices.set(visitId, choice)
}

export function forgetFilters() {
  choices.clear()
}

export function withMarkToggled(choice: FilterChoice, mark: ItemMark): FilterChoice {
  const marks = choice.marks.includes(mark)
    ? choice.marks.filter((chosen) => chosen !== mark)
    : [...choice.marks, mark]
  return { ...choice, marks }
}
