import type { z } from 'zod'
import type { Result } from '../core/result.ts'
import type { Effect } from './operation.ts'
import type { Operations } from './operations.ts'

export type OperationName = keyof Operations

/** Names of all operations with one of the given effects. */
export type OperationNameWith<E extends Effect> = {
  [Name in OperationName]: Operations[Name]['effect'] extends E ? Name : never
}[OperationName]

export type OperationInput<Name extends OperationName> = z.infer<Operations[Name]['input']>
export type OperationOutput<Name extends OperationName> = z.infer<Operations[Name]['output']>

/** Refusals that any operation may answer with. */
export const commonRefusals = [
  'app.invalid_input',
  'app.unknown_operation',
  'app.unexpected',
  'app.data_process_restarted',
  'app.cancelled',
  'vault.locked',
  'storage.disk_full',
  'storage.read_only',
] as const
export type CommonRefusal = (typeof commonRefusals)[number]

export type RefusalCode<Name extends OperationName> =
  | Operations[Name]['refusals'][number]
  | CommonRefusal

export type OperationResult<Name extends OperationName> = Result<
  OperationOutput<Name>,
  RefusalCode<Name>
>
