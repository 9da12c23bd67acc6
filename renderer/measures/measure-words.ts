import type { InstrumentSnapshot } from '../../assessments/core/instruments/instrument-snapshot.ts'
import type { Measure } from '../../assessments/core/measures/measure.ts'
import { effortKeys } from '../../assessments/core/texts/domain-keys.ts'
import { formatDate } from '../../assessments/core/texts/format-date.ts'
import type { Language } from '../../assessments/core/texts/localized.ts'
import type { Words } from '../texts/text-key.ts'

/** Criteria to choose from, in groups by dimension; found again by their comparison keys. */
export function criterionChoices({ dimensions }: InstrumentSnapshot, language: Language) {
  return dimensions.map(({ code, name, indicators }) => ({
    group: `${code} ${name[language]}`,
    items: indicators.map(({ comparisonKey, code: itemCode, texts }) => ({
      value: comparisonKey,
      label: `${itemCode} ${texts[language].title}`,
    })),
  }))
}

/** "D5.1 Geregeltes Dolmetschen" for each criterion that the visit's instrument still has. */
export function criteriaOf(measure: Measure, snapshot: InstrumentSnapshot, language: Language) {
  return criterionChoices(snapshot, language)
    .flatMap(({ items }) => items)
    .filter(({ value }) => measure.comparisonKeys.includes(value))
    .map(({ label }) => label)
}

/** Who, until when, how much, how far: only what was agreed. */
export function factsOf(measure: Measure, language: Language, words: Words): readonly string[] {
  const { responsibleFunction, dueOn, effort, targetLevel } = measure
  return [
    responsibleFunction,
    dueOn && words('measures.fact.due', { date: formatDate(dueOn, language) }),
    effort && words('measures.fact.effort', { effort: words(effortKeys[effort]) }),
    targetLevel !== null && words('measures.fact.target', { level: targetLevel }),
  ].filter((fact) => typeof fact === 'string' && fact !== '') as readonly string[]
}
