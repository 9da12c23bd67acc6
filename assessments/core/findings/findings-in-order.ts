import {
  type Finding,
  type FindingKind,
  findingKindSchema,
  findingWeightSchema,
} from '../visits/entries/finding.ts'

type Findings = Readonly<Record<string, Finding>>

export interface FindingEntry {
  readonly id: string
  readonly finding: Finding
}

export interface FindingsOfKind {
  readonly kind: FindingKind
  /** The weightiest first, then as they were arranged. */
  readonly findings: readonly FindingEntry[]
}

const weights = findingWeightSchema.options

function inOrder({ finding: a, id }: FindingEntry, { finding: b, id: otherId }: FindingEntry) {
  return (
    weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
    a.position - b.position ||
    (id < otherId ? -1 : 1)
  )
}

/** The findings by kind: strengths, needs, risks, remarks. A kind without any is left out. */
export function findingsInOrder(findings: Findings): readonly FindingsOfKind[] {
  const entries = Object.entries(findings).map(([id, finding]) => ({ id, finding }))
  return findingKindSchema.options
    .map((kind) => ({
      kind,
      findings: entries.filter(({ finding }) => finding.kind === kind).toSorted(inOrder),
    }))
    .filter(({ findings: ofKind }) => ofKind.length > 0)
}

/** A position after all others. */
export function nextPosition(findings: Findings): number {
  return Math.max(-1, ...Object.values(findings).map(({ position }) => position)) + 1
}

export type FindingProblem =
  | 'indicator_missing'
  | 'evidence_missing'
  | 'wording_missing'
  | 'state_missing'

/** What a finding still lacks to be reported; evidence that is gone counts as none. Empty when all is well. */
export function findingProblems(
  { indicatorIds, evidenceIds, clientWording, state }: Finding,
  evidence: Readonly<Record<string, unknown>>,
): readonly FindingProblem[] {
  const holds: readonly (readonly [FindingProblem, boolean])[] = [
    ['state_missing', state === null],
    ['wording_missing', clientWording.trim() === ''],
    ['indicator_missing', indicatorIds.length === 0],
    ['evidence_missing', !evidenceIds.some((id) => Object.hasOwn(evidence, id))],
  ]
  return holds.filter(([, isSo]) => isSo).map(([problem]) => problem)
}
