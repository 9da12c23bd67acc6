import { suggestPriorities } from '../priorities/suggest-priorities.ts'
import { isInScope, type ScopedItem } from '../scoring/items-in-scope.ts'
import type { VisitScore } from '../scoring/visit-score.ts'
import type { Language } from '../texts/localized.ts'
import type { Level } from '../visits/answer.ts'
import type { Evidence } from '../visits/entries/evidence.ts'
import type { Finding, FindingWeight } from '../visits/entries/finding.ts'

export interface SuggestedFinding {
  readonly indicator: ScopedItem['indicator']
  readonly level: Level
  /** Without its place among the others. */
  readonly finding: Omit<Finding, 'position'>
}

interface Suggesting {
  readonly score: VisitScore
  readonly findings: Readonly<Record<string, Finding>>
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly language: Language
}

const lowestLevelOfStrength: Level = 3

function evidenceFor(
  indicatorId: string,
  dimensionId: string,
  evidence: Suggesting['evidence'],
): string[] {
  return Object.entries(evidence)
    .filter(
      ([, { indicatorIds, dimensionIds }]) =>
        indicatorIds.includes(indicatorId) || dimensionIds.includes(dimensionId),
    )
    .map(([id]) => id)
}

/** The instrument's advice for the step from a level. */
function recommendationAt(level: Level, texts: ScopedItem['indicator']['texts']['de']): string {
  const { start, extend, deepen } = texts.recommendations
  if (level <= 1) return start
  return level === 2 ? extend : deepen
}

/**
 * Drafts to be edited, from the instrument's sample texts: needs in the order of the suggested priorities,
 * then strengths (level 3 and 4) in catalogue order. An item that already has a finding of that kind is left
 * out. Nothing is stored. Source: domain §2.4, docs/method.md §13
 */
export function suggestFindings(input: Suggesting): readonly SuggestedFinding[] {
  const { score, findings, evidence, language } = input
  const isCovered = (kind: Finding['kind'], indicatorId: string) =>
    Object.values(findings).some(
      (finding) => finding.kind === kind && finding.indicatorIds.includes(indicatorId),
    )
  const draft = (
    kind: 'strength' | 'need',
    weight: FindingWeight,
    dimensionId: string,
    indicator: ScopedItem['indicator'],
    level: Level,
  ): SuggestedFinding[] => {
    if (isCovered(kind, indicator.id)) return []
    const texts = indicator.texts[language]
    const finding = {
      kind,
      weight,
      influence: 'own' as const,
      state: 'new' as const,
      indicatorIds: [indicator.id],
      evidenceIds: evidenceFor(indicator.id, dimensionId, evidence),
      clientWording: texts[kind],
      note: '',
      assumedCause: '',
      recommendation: recommendationAt(level, texts),
      fromVisitId: null,
    }
    return [{ indicator, level, finding }]
  }
  const needs = suggestPriorities(score).flatMap(({ urgent, dimension, indicator, level }) =>
    draft('need', weightOf(urgent, indicator), dimension.id, indicator, level),
  )
  const strengths = score.dimensions.flatMap(({ dimension, items }) =>
    items
      .filter(isInScope)
      .flatMap(({ indicator, rating }) =>
        rating.status === 'rated' && rating.level >= lowestLevelOfStrength
          ? draft('strength', weightOf(false, indicator), dimension.id, indicator, rating.level)
          : [],
      ),
  )
  return [...needs, ...strengths]
}

function weightOf(urgent: boolean, { core }: ScopedItem['indicator']): FindingWeight {
  if (urgent) return 'high'
  return core ? 'medium' : 'low'
}
