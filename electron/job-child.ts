import { utilityProcess } from 'electron'
import { type Result, refuse } from '../assessments/core/result.ts'
import { logDescribed, logNamedTrouble, logUnexpected } from './log.ts'
import type { MessageFromJobProcess, MessageToJobProcess } from './process-messages.ts'

type RunMessage = Extract<MessageToJobProcess, { kind: 'run' }>

/** One running job process. */
export interface JobChild {
  readonly result: Promise<Result<unknown>>
  /** Asks it to stop, and stops it by force if it goes on. */
  cancel(): void
}

const patienceMilliseconds = 2_000

export function forkJob(
  modulePath: string,
  run: Omit<RunMessage, 'kind'>,
  onProgress: (fraction: number, step: string) => void,
): JobChild {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'Öffnungskompass (job)' })
  const send = (message: MessageToJobProcess) => child.postMessage(message)
  let cancelled = false

  const result = new Promise<Result<unknown>>((resolve) => {
    child.on('message', (message: MessageFromJobProcess) => {
      if (message.kind === 'unexpected') logDescribed(message.logId, 'job-process', message.error)
      if (message.kind === 'trouble') logNamedTrouble(message.logId, 'job-process', message.fields)
      if (message.kind === 'progress') onProgress(message.fraction, message.step)
      if (message.kind === 'finished') resolve(message.result)
    })
    child.once('exit', () => resolve(cancelled ? refuse('app.cancelled') : diedEarly()))
  }).finally(() => child.kill())

  send({ kind: 'run', ...run })
  return {
    result,
    cancel() {
      cancelled = true
      send({ kind: 'cancel' })
      setTimeout(() => child.kill(), patienceMilliseconds)
    },
  }
}

function diedEarly(): Result<never> {
  const logId = logUnexpected(new Error('The job process ended without a result'), 'job-process')
  return refuse('app.unexpected', { logId })
}
