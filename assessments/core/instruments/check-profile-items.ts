import { requiredItemFindings } from './check-required-items.ts'
import { findEntry } from './entries.ts'
import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'
import type { DimensionStructure, InstrumentStructure, ProfileSource } from './instrument-source.ts'
import { type ProfileItem, profileItems } from './profile-items.ts'

/** What a profile leaves of each dimension: three core items, one minimum requirement, keys of their own. */
export function checkProfileItems(
  structure: InstrumentStructure,
  file: string,
  profile: ProfileSource,
): UnlocatedFinding[] {
  return [
    ...structure.dimensions.flatMap((dimension) => checkMarks(structure, file, profile, dimension)),
    ...checkComparisonKeys(structure, file, profile),
  ]
}

function checkMarks(
  structure: InstrumentStructure,
  file: string,
  profile: ProfileSource,
  dimension: DimensionStructure,
): UnlocatedFinding[] {
  if (catalogueIsWrong(dimension)) return []
  const items = profileItems(structure, profile, dimension)
  const excluded = dimension.indicators.find(
    ({ id, minimum }) => minimum && findEntry(profile.indicators, id)?.include === false,
  )
  const findings = requiredItemFindings({
    file,
    path: ['indicators'],
    dimensionId: dimension.id,
    items,
  })
  if (excluded === undefined || items.some(({ minimum }) => minimum)) return findings
  return [
    ...findings.filter(({ code }) => code !== 'minimum_requirement_count'),
    {
      file,
      path: ['indicators', excluded.id, 'include'],
      code: 'minimum_requirement_excluded',
      params: { id: excluded.id },
    },
  ]
}

/** What is wrong in the catalogue is said there, once, and not for each profile again. */
function catalogueIsWrong({ id, indicators }: DimensionStructure): boolean {
  return requiredItemFindings({ file: '', path: [], dimensionId: id, items: indicators }).length > 0
}

/**
 * A comparison key belongs to one meaning: a profile's own key must not be that of another item, neither of
 * the catalogue nor of the profile itself.
 */
function checkComparisonKeys(
  structure: InstrumentStructure,
  file: string,
  profile: ProfileSource,
): UnlocatedFinding[] {
  const owners = new Map(
    structure.dimensions
      .flatMap(({ indicators }) => indicators)
      .map(({ comparisonKey, id }) => [comparisonKey, id]),
  )
  return ownKeys(structure, profile).flatMap(({ item, path }): UnlocatedFinding[] => {
    const owner = owners.get(item.comparisonKey) ?? item.id
    owners.set(item.comparisonKey, owner)
    if (owner === item.id) return []
    const params = { id: item.comparisonKey }
    return [{ file, path, code: 'duplicate_comparison_key', params }]
  })
}

/** The items whose comparison key stands in the profile, with the place of the key. */
function ownKeys(
  structure: InstrumentStructure,
  profile: ProfileSource,
): { item: ProfileItem; path: PathStep[] }[] {
  return structure.dimensions
    .flatMap((dimension) => profileItems(structure, profile, dimension))
    .flatMap((item) => {
      if (item.extra) {
        const index = profile.extras.findIndex(({ id }) => id === item.id)
        return [{ item, path: ['extras', index, 'comparisonKey'] }]
      }
      if (findEntry(profile.indicators, item.id)?.comparisonKey === undefined) return []
      return [{ item, path: ['indicators', item.id, 'comparisonKey'] }]
    })
}
