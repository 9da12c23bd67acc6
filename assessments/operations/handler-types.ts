import type {
  OperationInput,
  OperationNameWith,
  OperationResult,
} from '../contract/contract-types.ts'
import type { WritableAttachments } from '../storage/attachments.ts'
import type { ReadableDatabase, WritableDatabase } from '../storage/database.ts'
import type { OperationContext } from './operation-context.ts'

export type ReadHandler<Name extends OperationNameWith<'read'>> = (
  db: ReadableDatabase,
  input: OperationInput<Name>,
  context: OperationContext,
) => OperationResult<Name>

/** Runs inside one transaction, which is taken back when the handler refuses. */
export type WriteHandler<Name extends OperationNameWith<'write'>> = (
  db: WritableDatabase,
  input: OperationInput<Name>,
  context: OperationContext,
) => OperationResult<Name>

/** What a handler of attachments works on; the reader tells which of them are referred to. */
export interface AttachmentDatabases {
  readonly reader: ReadableDatabase
  readonly attachments: WritableAttachments
}

export type AttachmentHandler<Name extends OperationNameWith<'attachment'>> = (
  databases: AttachmentDatabases,
  input: OperationInput<Name>,
) => OperationResult<Name>

export type ReadHandlers = {
  readonly [Name in OperationNameWith<'read'>]: ReadHandler<Name>
}
export type WriteHandlers = {
  readonly [Name in OperationNameWith<'write'>]: WriteHandler<Name>
}
export type AttachmentHandlers = {
  readonly [Name in OperationNameWith<'attachment'>]: AttachmentHandler<Name>
}
