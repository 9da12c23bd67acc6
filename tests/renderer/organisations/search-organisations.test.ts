import { describe, expect, it } from 'vitest'
import { searchOrganisations } from '../../../renderer/organisations/search-organisations.ts'

describe('searchOrganisations', () => {
  const organisations = [
    { name: 'Jobcenter Köthen', place: 'Köthen', supportingBody: '' },
    { name: 'Handwerkskammer', place: 'Halle (Saale)', supportingBody: 'Land' },
    { name: 'Weiß GmbH', place: 'Magdeburg', supportingBody: '' },
  ]
  const namesFound = (search: string) =>
    searchOrganisations(organisations, search).map(({ name }) => name)

  it('shows all while nothing is searched', () => {
    expect(namesFound('  ')).toHaveLength(3)
  })

  it('finds umlauts and ß in either spelling', () => {
    expect(namesFound('koethen')).toEqual(['Jobcenter Köthen'])
    expect(namesFound('weiss')).toEqual(['Weiß GmbH'])
  })

  it('wants every word, wherever it stands', () => {
    expect(namesFound('halle kammer')).toEqual(['Handwerkskammer'])
    expect(namesFound('halle köthen')).toEqual([])
  })
})
