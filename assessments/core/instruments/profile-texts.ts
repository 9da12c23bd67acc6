import type { Language } from '../texts/localized.ts'
import { definedFields } from './defined-fields.ts'
import { entryOf, findEntry } from './entries.ts'
import type { IndicatorTextChanges, IndicatorTexts } from './indicator-texts.ts'
import type { DimensionTexts, ProfileSource } from './instrument-source.ts'
import type { ProfileItem } from './profile-items.ts'

/**
 * What a profile says about an item in one language: the catalogue's fields, each replaced where the profile
 * has its own, lists as a whole. When "not applicable" may be chosen is dropped where the profile forbids it.
 */
export function profileTexts(
  catalogueTexts: DimensionTexts,
  profile: ProfileSource,
  item: ProfileItem,
  language: Language,
): IndicatorTexts {
  const ownTexts = profile.texts[language]
  if (item.extra) return entryOf(ownTexts.extras, item.id)
  const merged = changedTexts(
    entryOf(catalogueTexts, item.id),
    findEntry(ownTexts.indicators, item.id) ?? {},
  )
  if (item.notApplicableAllowed) return merged
  const { notApplicableWhen: _dropped, ...texts } = merged
  return texts
}

function changedTexts(
  texts: IndicatorTexts,
  { recommendations = {}, plain = {}, ...changes }: IndicatorTextChanges,
): IndicatorTexts {
  return {
    ...texts,
    ...definedFields(changes),
    recommendations: { ...texts.recommendations, ...definedFields(recommendations) },
    plain: { ...texts.plain, ...definedFields(plain) },
  }
}
