import type { InstrumentSnapshot } from '../instruments/instrument-snapshot.ts'
import type { Wording } from '../texts/wording.ts'
import { withGenderForm } from './gender-form.ts'
import type { Audience } from './report-edition.ts'
import type { ReportSettings } from './report-settings.ts'

/** Texts that speak to their readers; each has a twin that speaks of the organisation. */
const impersonalKeys: Readonly<Record<string, string>> = {
  'report.offers.lead': 'report.offers.lead_impersonal',
  'report.offers.none': 'report.offers.none_impersonal',
  'report.outlook.lead': 'report.outlook.lead_impersonal',
  'report.summary.reading_title': 'report.summary.reading_title_impersonal',
}

/**
 * Fixed texts in the service point's gender form and form of address. What everybody may read speaks to
 * nobody in particular.
 */
export function reportWording(
  { language, translate }: Wording,
  { genderForm, formOfAddress }: ReportSettings,
  audience: Audience,
): Wording {
  const isImpersonal = formOfAddress === 'impersonal' || audience === 'public'
  return {
    language,
    translate(key, values) {
      const text = translate((isImpersonal && impersonalKeys[key]) || key, values)
      return language === 'de' ? withGenderForm(text, genderForm) : text
    },
  }
}

/** The same value with every text in it changed. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]),
  ) as Value
}

/** An instrument whose German sentences have the service point's gender form. */
export function withGenderFormOf(
  snapshot: InstrumentSnapshot,
  { genderForm }: ReportSettings,
): InstrumentSnapshot {
  if (genderForm === 'pair') return snapshot
  const change = (text: string) => withGenderForm(text, genderForm)
  return {
    ...snapshot,
    dimensions: snapshot.dimensions.map((dimension) => ({
      ...dimension,
      scope: { ...dimension.scope, de: change(dimension.scope.de) },
      indicators: dimension.indicators.map((indicator) => ({
        ...indicator,
        texts: { ...indicator.texts, de: mapTexts(indicator.texts.de, change) },
      })),
    })),
  }
}
