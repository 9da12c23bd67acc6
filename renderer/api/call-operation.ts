import type {
  OperationInput,
  OperationName,
  OperationNameWith,
  OperationOutput,
  OperationResult,
} from '../../assessments/contract/contract-types.ts'
import type { Effect } from '../../assessments/contract/operation.ts'
import { operations } from '../../assessments/contract/operations.ts'
import type { Refusal } from '../../assessments/core/result.ts'

/** What a person asks for and waits for an answer; jobs have a way of their own (run-job.ts). */
export type CallableName = OperationNameWith<'read' | 'write' | 'attachment' | 'host'>

function hasEffect<E extends Effect>(
  name: OperationName,
  ...effects: readonly E[]
): name is OperationNameWith<E> {
  return effects.some((effect) => operations[name].effect === effect)
}

/** Takes the way that the contract's effect names: to the data process or to the main process. */
export async function callOperation<Name extends CallableName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationResult<Name>> {
  const called: OperationName = name
  const answer: unknown = hasEffect(called, 'host')
    ? await window.desktop.callHost(called, input)
    : hasEffect(called, 'read', 'write', 'attachment')
      ? await window.desktop.callData(called, input)
      : undefined
  return answer as OperationResult<Name>
}

/** A refusal on its way through TanStack Query, which knows only values and errors. */
class OperationRefused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'OperationRefused'
    this.refusal = refusal
  }
}

/** Like callOperation, for queries and mutations: the value, or OperationRefused is thrown. */
export async function requestOperation<Name extends CallableName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const result: { ok: true; value: unknown } | { ok: false; error: Refusal } = await callOperation(
    name,
    input,
  )
  if (!result.ok) throw new OperationRefused(result.error)
  return result.value as OperationOutput<Name>
}

/** What stands behind an error of a query or a mutation. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof OperationRefused) return error.refusal
  return { code: 'app.unexpected', params: { logId: '–' } }
}
