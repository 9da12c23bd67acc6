import type { JobContext } from '../../assessments/operations/job-handler.ts'
import { textsFolder } from './build-report.ts'

/** A job on the morning of 2026-03-20, with the real texts, without attachments; a surprise fails the test. */
export function aJobContext(fields: Partial<JobContext> = {}): JobContext {
  return {
    now: () => new Date('2026-03-20T10:00:00Z'),
    textsFolder,
    instrumentsFolder: '/nowhere',
    attachments: null,
    progress: () => {},
    printToPdf: null,
    signal: new AbortController().signal,
    logUnexpected: (error) => {
      throw new Error('A surprise was to be logged.', { cause: error })
    },
    ...fields,
  }
}
