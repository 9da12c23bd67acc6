import type { OrganisationListItem } from '../api/use-organisations.ts'

/**
 * Folds a text so that spellings of the same German word meet: "Köln", "Koeln" and "koln" find each
 * other, and so do "Straße" and "Strasse".
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([aou])e/g, '$1')
    .trim()
}

type Searched = Pick<OrganisationListItem, 'name' | 'place' | 'supportingBody'>

/** Those that hold every word of the search, wherever it stands. */
export function searchOrganisations<Item extends Searched>(
  organisations: readonly Item[],
  search: string,
): readonly Item[] {
  const wanted = foldForSearch(search).split(/\s+/).filter(Boolean)
  return organisations.filter(({ name, place, supportingBody }) => {
    const text = foldForSearch(`${name} ${place} ${supportingBody}`)
    return wanted.every((word) => text.includes(word))
  })
}
