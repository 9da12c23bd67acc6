import type { Instrument } from '../core/instruments/instrument-source.ts'

/** What operations need besides the database; passed in, so that tests can fix it. */
export interface OperationContext {
  now(): Date
  /** A new random UUID. */
  newId(): string
  /** The instruments that came with the app, without findings. */
  readonly instruments: readonly Instrument[]
  /** Where the sample data lies (resources/sample). */
  readonly sampleFolder: string
  /** Keeps a surprise in the log. @returns the id of its entry */
  logUnexpected(error: unknown): string
}
