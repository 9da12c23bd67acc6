import { join } from 'node:path'
// The entry for plain Node: the one for Electron would open an IPC channel of its own.
import logger from 'electron-log/node'
import { describeError, type ErrorDescription } from './describe-error.ts'
import { type LogFields, newLogId } from './log-entry.ts'

const megabyte = 1024 ** 2

export function setupLog(folder: string): void {
  logger.transports.file.resolvePathFn = () => join(folder, 'oeffnungskompass.log')
  logger.transports.file.maxSize = megabyte
  logger.transports.console.level = 'warn'
  process.on('uncaughtException', (error) => logUnexpected(error, 'main'))
  process.on('unhandledRejection', (error) => logUnexpected(error, 'main'))
}

export function logEvent(event: string, fields: LogFields = {}): void {
  logger.info(event, JSON.stringify(fields))
}

/** @returns the id that the window shows and the log can be searched for. */
export function logUnexpected(error: unknown, where: string): string {
  const logId = newLogId()
  logDescribed(logId, where, describeError(error))
  return logId
}

/** For what is in trouble outside the program: a file, a folder, an instrument. @returns the entry's id */
export function logTrouble(where: string, fields: LogFields): string {
  const logId = newLogId()
  logNamedTrouble(logId, where, fields)
  return logId
}

/** For trouble that another process has met and named. */
export function logNamedTrouble(logId: string, where: string, fields: LogFields): void {
  logger.warn('trouble', logId, JSON.stringify({ where, ...fields }))
}

/** For a surprise that another process has met and named. */
export function logDescribed(logId: string, where: string, error: ErrorDescription): void {
  logger.error('unexpected', logId, JSON.stringify({ where, ...error }))
}
