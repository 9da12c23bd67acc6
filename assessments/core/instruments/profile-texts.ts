import type { Language } from '../texts/localized.ts'
import { definedFields } from './defined-fields.ts'
import { entryOf, findEntry } from './entries.ts'
import type { IndicatorTexts } from './indicator-texts.ts'
import type { DimensionTexts, ProfileSource } from './instrument-source.ts'
import type { ProfileItem } from './profile-items.ts'

/**
 * What a profile says about an item in one language: the catalogue's fields, each replaced as a whole where
 * the profile has its own. When "not applicable" may be chosen is dropped where the profile forbids it.
 */
export function profileTexts(
  catalogueTexts: DimensionTexts,
  profile: ProfileSource,
  item: ProfileItem,
  language: Language,
): IndicatorTexts {
  const ownTexts = profile.texts[language]
  if (item.extra) return entryOf(ownTexts.extras, item.id)
  const merged: IndicatorTexts = {
    ...entryOf(catalogueTexts, item.id),
    ...definedFields(findEntry(ownTexts.indicators, item.id) ?? {}),
  }
  if (item.notApplicableAllowed) return merged
  const { notApplicableWhen: _dropped, ...texts } = merged
  return texts
}
