import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
// The entry for plain Node: the one for Electron would open an IPC channel of its own.
import logger from 'electron-log/node'
import { describeError, type ErrorDescription } from './describe-error.ts'

/** Values are codes, ids and counts; never what somebody has typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

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
  const logId = randomUUID().slice(0, 8)
  logDescribed(logId, where, describeError(error))
  return logId
}

/** For a surprise that another process has met and named. */
export function logDescribed(logId: string, where: string, error: ErrorDescription): void {
  logger.error('unexpected', logId, JSON.stringify({ where, ...error }))
}
