import type { z } from 'zod'

/**
 * What an operation does, and so where it runs: `read`, `write` and `maintenance` in the data process,
 * `attachment` there too, on the store of attachments, `job` in a process of its own, `host` in the main process (desktop things, no SQL).
 */
export type Effect = 'read' | 'write' | 'attachment' | 'maintenance' | 'job' | 'host'

export interface Operation<
  E extends Effect = Effect,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends string = string,
> {
  readonly effect: E
  readonly input: Input
  readonly output: Output
  /** Codes of its own; every operation may also refuse with a common code. */
  readonly refusals: readonly Code[]
}

export function operation<
  E extends Effect,
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Code extends string = never,
>(
  effect: E,
  entry: { input: Input; output: Output; refusals?: readonly Code[] },
): Operation<E, Input, Output, Code> {
  return { effect, input: entry.input, output: entry.output, refusals: entry.refusals ?? [] }
}
