import type { DamagedInstrument } from '../core/instruments/damaged-instrument.ts'
import type { Instrument } from '../core/instruments/instrument-source.ts'

/** What operations need besides the database; passed in, so that tests can fix it. */
export interface OperationContext {
  now(): Date
  /** A new random UUID. */
  newId(): string
  /** The instruments that came with the app, without findings. */
  readonly instruments: readonly Instrument[]
  /** Those that came with the app and cannot be used; every operation that needs one of them says so. */
  readonly damagedInstruments: readonly DamagedInstrument[]
  /** Where the sample data lies (resources/sample). */
  readonly sampleFolder: string
  /** Keeps a surprise in the log. @returns the id of its entry */
  logUnexpected(error: unknown): string
}
