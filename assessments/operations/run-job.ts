import type { OperationNameWith } from '../contract/contract-types.ts'
import { operations } from '../contract/operations.ts'
import { type Result, refuse } from '../core/result.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { JobContext, JobHandlers } from './job-handler.ts'
import { parseInput } from './parse-input.ts'

type Handler = (
  db: ReadableDatabase,
  input: unknown,
  context: JobContext,
) => Promise<Result<unknown>>

/** Runs a `job` by name. Never rejects: cancelling refuses with `app.cancelled`, a surprise is logged once. */
export async function runJob(
  handlers: JobHandlers,
  db: ReadableDatabase,
  context: JobContext,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  try {
    if (!isJobName(handlers, name)) return refuse('app.unknown_operation')
    const parsed = parseInput(operations[name], input)
    if (!parsed.ok) return parsed
    if (context.signal.aborted) return refuse('app.cancelled')
    const handle = handlers[name] as Handler
    return await handle(db, parsed.value, context)
  } catch (error) {
    if (context.signal.aborted) return refuse('app.cancelled')
    return refuse('app.unexpected', { logId: context.logUnexpected(error) })
  }
}

function isJobName(handlers: JobHandlers, name: string): name is OperationNameWith<'job'> {
  return Object.hasOwn(handlers, name)
}
