import { setImmediate } from 'node:timers/promises'
import type { JobContext } from './job-handler.ts'

/** Says what comes next, lets the message out, and is where a cancelled job stops. */
export async function announceStep(
  { progress, signal }: JobContext,
  fraction: number,
  stepKey: string,
): Promise<void> {
  progress(fraction, stepKey)
  await setImmediate()
  signal.throwIfAborted()
}
