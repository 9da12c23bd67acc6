import type { StoreTrouble } from '../assessments/contract/vault-state.ts'
import type { PrintableReport } from '../assessments/core/reports/printable-report.ts'
import type { Result } from '../assessments/core/result.ts'
import type { ErrorDescription } from './describe-error.ts'
import type { LogFields } from './log-entry.ts'

/** What a process needs in order to open the store; handed over as data, never through the environment. */
export interface StoreAccess {
  readonly dataFolder: string
  readonly resourcesFolder: string
  /** The 32 bytes of the database key. */
  readonly key: Uint8Array
  /** null: the binary that comes with the package. */
  readonly nativeBinding: string | null
}

/** A surprise, to be logged by the main process under the id that the window has been given. */
export interface UnexpectedReport {
  readonly kind: 'unexpected'
  readonly logId: string
  readonly error: ErrorDescription
}

/** Trouble with a file or a folder, to be logged in the same way. */
export interface TroubleReport {
  readonly kind: 'trouble'
  readonly logId: string
  readonly fields: LogFields
}

/** `reopen`: the process before has died, and the window goes on with what it was doing. */
export type HowToOpen = 'create' | 'open' | 'reopen'

/** `serve` carries a port. */
export type MessageToDataProcess =
  | { readonly kind: 'open'; readonly how: HowToOpen; readonly access: StoreAccess }
  | { readonly kind: 'serve' }
  | { readonly kind: 'close' }

export type MessageFromDataProcess =
  | UnexpectedReport
  | TroubleReport
  | { readonly kind: 'opened' }
  | {
      readonly kind: 'not_opened'
      readonly trouble: StoreTrouble
      readonly path: string
      readonly logId: string
    }
  /** Everything is written, the store is closed. */
  | { readonly kind: 'closed' }

/** One call over the window's port. */
export interface OperationCall {
  readonly callId: number
  readonly name: string
  readonly input: unknown
}

export interface OperationAnswer {
  readonly callId: number
  readonly result: Result<unknown>
}

export type MessageToJobProcess =
  | {
      readonly kind: 'run'
      readonly access: StoreAccess
      readonly name: string
      readonly input: unknown
    }
  | { readonly kind: 'cancel' }
  /** null: it could not be drawn, which is logged already. */
  | { readonly kind: 'printed'; readonly bytes: Uint8Array | null }

export type MessageFromJobProcess =
  | UnexpectedReport
  | TroubleReport
  | { readonly kind: 'progress'; readonly fraction: number; readonly step: string }
  /** Asks for a PDF of a report, which only the main process can have drawn. */
  | { readonly kind: 'print'; readonly printable: PrintableReport }
  | { readonly kind: 'finished'; readonly result: Result<unknown> }
