import { join } from 'node:path'
import type { JobContext } from '../operations/job-handler.ts'
import type { ReadableAttachments } from '../storage/attachments.ts'
import type { CommandContext } from './command.ts'
import { logToStandardError } from './operation-contexts.ts'

/** What a job needs besides the database; its progress is not told on the command line. */
export function jobContext(
  context: CommandContext,
  attachments: ReadableAttachments | null,
): JobContext {
  return {
    attachments,
    now: context.now,
    textsFolder: join(context.resourcesFolder, 'texts'),
    instrumentsFolder: join(context.resourcesFolder, 'instruments'),
    progress: () => {},
    signal: new AbortController().signal,
    printToPdf: null,
    logUnexpected: logToStandardError(context),
  }
}
