import type { z } from 'zod'
import type { OperationNameWith, OperationResult } from '../contract/contract-types.ts'
import { type Operations, operations } from '../contract/operations.ts'
import { type Result, refuse } from '../core/result.ts'
import type { WritableAttachments } from '../storage/attachments.ts'
import type { ReadableDatabase, WritableDatabase } from '../storage/database.ts'
import { refusedByDisk } from '../storage/sqlite-errors.ts'
import { inTransaction } from '../storage/transaction.ts'
import type { AttachmentDatabases } from './handler-types.ts'
import { attachmentHandlers, readHandlers, writeHandlers } from './handlers.ts'
import type { OperationContext } from './operation-context.ts'
import { parseInput } from './parse-input.ts'

/** The databases to work on; without a writer every `write` is refused. */
export interface OperationDatabases {
  readonly reader: ReadableDatabase
  readonly writer?: WritableDatabase
  /** Without it every `attachment` is refused. */
  readonly attachments?: WritableAttachments
}

export interface RunOptions {
  /** Whether answers are held against the contract too: for tests and development. */
  readonly checkOutput?: boolean
}

type StoredName = OperationNameWith<'read' | 'write' | 'attachment'>
type Handler<Db> = (db: Db, input: unknown, context: OperationContext) => Result<unknown>

/**
 * Answers a call by name, as it comes from a window: a `read` through the connection that cannot write, a
 * `write` in one transaction that is on the disk when this returns, an `attachment` on its own store. Never throws: a surprise is logged
 * once and refused as `app.unexpected` with the log's id.
 */
export function runOperation(
  databases: OperationDatabases,
  context: OperationContext,
  name: string,
  input: unknown,
  { checkOutput = false }: RunOptions = {},
): Result<unknown> {
  try {
    if (!isStoredName(name)) return refuse('app.unknown_operation')
    const parsed = parseInput(operations[name], input)
    if (!parsed.ok) return parsed
    const checked = (result: Result<unknown>) => {
      if (checkOutput && result.ok) operations[name].output.parse(result.value)
      return result
    }
    if (isReadName(name)) {
      const handle = readHandlers[name] as Handler<ReadableDatabase>
      return checked(handle(databases.reader, parsed.value, context))
    }
    const { reader, writer, attachments } = databases
    if (isAttachmentName(name)) {
      if (attachments === undefined) return refuse('storage.read_only')
      const handle = attachmentHandlers[name] as Handler<AttachmentDatabases>
      return checked(handle({ reader, attachments }, parsed.value, context))
    }
    const handle = writeHandlers[name] as Handler<WritableDatabase>
    if (writer === undefined) return refuse('storage.read_only')
    return inTransaction(writer, () => checked(handle(writer, parsed.value, context)))
  } catch (error) {
    return refuse(refusedByDisk(error) ?? 'app.unexpected', {
      logId: context.logUnexpected(error),
    })
  }
}

/** A call whose input and answer have the contract's types: for the command line and the tests. */
export type TypedOperations = <Name extends StoredName>(
  name: Name,
  input: z.input<Operations[Name]['input']>,
) => OperationResult<Name>

/** `runOperation` on fixed databases, with types. */
export function typedOperations(
  databases: OperationDatabases,
  context: OperationContext,
  options: RunOptions = {},
): TypedOperations {
  return (name, input) =>
    runOperation(databases, context, name, input, options) as OperationResult<typeof name>
}

/** An object's inherited names ("constructor") are no operations. */
function isStoredName(name: string): name is StoredName {
  return isReadName(name) || isAttachmentName(name) || Object.hasOwn(writeHandlers, name)
}

function isReadName(name: string): name is OperationNameWith<'read'> {
  return Object.hasOwn(readHandlers, name)
}

function isAttachmentName(name: string): name is OperationNameWith<'attachment'> {
  return Object.hasOwn(attachmentHandlers, name)
}
