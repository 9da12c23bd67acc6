import type { IndicatorTexts } from './indicator-texts.ts'
import type { PathStep, UnlocatedFinding } from './instrument-finding.ts'

interface TextPlace {
  readonly file: string
  /** Where the texts of this one indicator stand. */
  readonly path: readonly PathStep[]
}

/** "Not applicable when" stands exactly where "not applicable" may be chosen. */
export function checkNotApplicableWhen(
  { file, path }: TextPlace,
  { notApplicableWhen }: Pick<IndicatorTexts, 'notApplicableWhen'>,
  allowed: boolean,
): UnlocatedFinding[] {
  if (allowed === (notApplicableWhen !== undefined)) return []
  return allowed
    ? [{ file, path, code: 'not_applicable_when_missing', params: {} }]
    : [
        {
          file,
          path: [...path, 'notApplicableWhen'],
          code: 'not_applicable_when_superfluous',
          params: {},
        },
      ]
}

/** Questions for roles that the instrument does not have. */
export function checkAskedRoles(
  { file, path }: TextPlace,
  questions: IndicatorTexts['ask'],
  knownRoles: readonly string[],
): UnlocatedFinding[] {
  return questions.flatMap(({ role }, index): UnlocatedFinding[] =>
    knownRoles.includes(role)
      ? []
      : [{ file, path: [...path, 'ask', index, 'role'], code: 'unknown_id', params: { id: role } }],
  )
}
