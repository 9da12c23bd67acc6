import type { MessagePortMain } from 'electron'
import { describeError } from './describe-error.ts'
import { type LogFields, newLogId } from './log-entry.ts'
import type { TroubleReport, UnexpectedReport } from './process-messages.ts'

/** The way from a utility process to the main process that has started it. */
export interface ParentChannel<Received, Sent> {
  onMessage(listener: (message: Received, ports: readonly MessagePortMain[]) => void): void
  send(message: Sent): void
  /** Has a surprise logged. @returns the id to search the log for */
  logUnexpected(error: unknown): string
  /** Has trouble with a file or a folder logged. @returns the id to search the log for */
  logTrouble(fields: LogFields): string
}

export function parentChannel<Received, Sent>(): ParentChannel<
  Received,
  Sent | UnexpectedReport | TroubleReport
> {
  const parent = process.parentPort
  return {
    onMessage: (listener) => parent.on('message', ({ data, ports }) => listener(data, ports)),
    send: (message) => parent.postMessage(message),
    logUnexpected(error) {
      const logId = newLogId()
      const report: UnexpectedReport = { kind: 'unexpected', logId, error: describeError(error) }
      parent.postMessage(report)
      return logId
    },
    logTrouble(fields) {
      const logId = newLogId()
      parent.postMessage({ kind: 'trouble', logId, fields } satisfies TroubleReport)
      return logId
    },
  }
}
