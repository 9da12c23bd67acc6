import type { Operation } from '../contract/operation.ts'
import { ok, type Result, refuse } from '../core/result.ts'

/** Refuses with the place and kind of the first problem, never with what was entered there. */
export function parseInput(
  { input: schema }: Operation,
  input: unknown,
): Result<unknown, 'app.invalid_input'> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return refuse('app.invalid_input', {
    path: issue?.path.map(String).join('.') ?? '',
    problem: issue?.code ?? 'unknown',
  })
}
