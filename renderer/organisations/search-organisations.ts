import { foldForSearch, searchedWords } from '../../assessments/core/search/fold-for-search.ts'
import type { OrganisationListItem } from '../api/use-organisations.ts'

type Searched = Pick<OrganisationListItem, 'name' | 'place' | 'supportingBody'>

/** Those that hold every word of the search, wherever it stands. */
export function searchOrganisations<Item extends Searched>(
  organisations: readonly Item[],
  search: string,
): readonly Item[] {
  const wanted = searchedWords(search)
  return organisations.filter(({ name, place, supportingBody }) => {
    const text = foldForSearch(`${name} ${place} ${supportingBody}`)
    return wanted.every((word) => text.includes(word))
  })
}
