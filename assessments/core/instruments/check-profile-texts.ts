import { type Language, languages } from '../texts/localized.ts'
import { checkAskedRoles, checkNotApplicableWhen } from './check-indicator-texts.ts'
import { checkTextIds, superfluousTexts } from './check-text-ids.ts'
import { findEntry } from './entries.ts'
import type { InstrumentFiles } from './instrument-files.ts'
import type { UnlocatedFinding } from './instrument-finding.ts'
import type { ProfileSource } from './instrument-source.ts'
import { type ProfileItem, profileItems } from './profile-items.ts'

/** A profile's own words: for its extras all of them, for the catalogue's items only what it changes. */
export function checkProfileTexts(
  files: InstrumentFiles,
  file: string,
  profile: ProfileSource,
): UnlocatedFinding[] {
  const { structure } = files
  const items = structure.dimensions.flatMap((dimension) =>
    profileItems(structure, profile, dimension),
  )
  const catalogueIds = items.filter(({ extra }) => !extra).map(({ id }) => id)
  const dimensionIds = structure.dimensions.map(({ id }) => id)
  const extraIds = profile.extras.map(({ id }) => id)
  return languages.flatMap((language) => {
    const { dimensions, indicators, extras } = profile.texts[language]
    const path = ['texts', language]
    return [
      ...superfluousTexts(file, [...path, 'dimensions'], dimensions, new Set(dimensionIds)),
      ...superfluousTexts(file, [...path, 'indicators'], indicators, new Set(catalogueIds)),
      ...checkTextIds(file, [...path, 'extras'], extras, extraIds),
      ...items.flatMap((item) => checkItemTexts(files, file, profile, item, language)),
    ]
  })
}

function checkItemTexts(
  files: InstrumentFiles,
  file: string,
  profile: ProfileSource,
  item: ProfileItem,
  language: Language,
): UnlocatedFinding[] {
  const section = item.extra ? 'extras' : 'indicators'
  const ownTexts = findEntry(profile.texts[language][section], item.id)
  const place = { file, path: ['texts', language, section, item.id] }
  const asked = checkAskedRoles(place, ownTexts?.ask ?? [], files.structure.roles)
  if (item.extra) {
    if (ownTexts === undefined) return []
    return [...asked, ...checkNotApplicableWhen(place, ownTexts, item.notApplicableAllowed)]
  }
  return [...asked, ...checkOwnNotApplicable(files, profile, item, language, place)]
}

/** Looks only at what the profile itself says, so that the catalogue's mistakes are not named again. */
function checkOwnNotApplicable(
  { dimensionTexts }: InstrumentFiles,
  profile: ProfileSource,
  { id, notApplicableAllowed }: ProfileItem,
  language: Language,
  place: { readonly file: string; readonly path: readonly string[] },
): UnlocatedFinding[] {
  const ownText = findEntry(profile.texts[language].indicators, id)?.notApplicableWhen
  if (ownText !== undefined) {
    return checkNotApplicableWhen(place, { notApplicableWhen: ownText }, notApplicableAllowed)
  }
  if (findEntry(profile.indicators, id)?.notApplicableAllowed !== true) return []
  const catalogueTexts = [...dimensionTexts[language].values()]
    .map((texts) => findEntry(texts, id))
    .find((texts) => texts !== undefined)
  if (catalogueTexts === undefined) return []
  return checkNotApplicableWhen(place, catalogueTexts, notApplicableAllowed)
}
