import { utilityProcess } from 'electron'
import type { PrintableReport } from '../assessments/core/reports/printable-report.ts'
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

export type PrintToPdf = (printable: PrintableReport, signal: AbortSignal) => Promise<Uint8Array>

interface JobMeans {
  onProgress(fraction: number, step: string): void
  readonly printToPdf: PrintToPdf
}

export function forkJob(
  modulePath: string,
  run: Omit<RunMessage, 'kind'>,
  { onProgress, printToPdf }: JobMeans,
): JobChild {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'Öffnungskompass (job)' })
  const send = (message: MessageToJobProcess) => child.postMessage(message)
  const abort = new AbortController()

  async function print(printable: PrintableReport): Promise<void> {
    try {
      send({ kind: 'printed', bytes: await printToPdf(printable, abort.signal) })
    } catch (error) {
      if (abort.signal.aborted) return
      logUnexpected(error, 'main')
      send({ kind: 'printed', bytes: null })
    }
  }

  const result = new Promise<Result<unknown>>((resolve) => {
    child.on('message', (message: MessageFromJobProcess) => {
      if (message.kind === 'unexpected') logDescribed(message.logId, 'job-process', message.error)
      if (message.kind === 'trouble') logNamedTrouble(message.logId, 'job-process', message.fields)
      if (message.kind === 'progress') onProgress(message.fraction, message.step)
      if (message.kind === 'print') void print(message.printable)
      if (message.kind === 'finished') resolve(message.result)
    })
    child.once('exit', () => {
      resolve(abort.signal.aborted ? refuse('app.cancelled') : diedEarly())
      abort.abort()
    })
  }).finally(() => child.kill())

  send({ kind: 'run', ...run })
  return {
    result,
    cancel() {
      abort.abort()
      send({ kind: 'cancel' })
      setTimeout(() => child.kill(), patienceMilliseconds)
    },
  }
}

function diedEarly(): Result<never> {
  const logId = logUnexpected(new Error('The job process ended without a result'), 'job-process')
  return refuse('app.unexpected', { logId })
}
