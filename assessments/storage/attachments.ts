import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '../core/result.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { execute, selectAll, selectOne } from './statements.ts'

declare const attachmentStore: unique symbol

/** The attachment store is a database of its own, so that a backup copies only what is new in it. */
export interface ReadableAttachments extends ReadableDatabase {
  readonly [attachmentStore]: true
}
export interface WritableAttachments extends WritableDatabase {
  readonly [attachmentStore]: true
}

/**
 * Stores content once, durable when this returns; the row that refers to it is written afterwards.
 * @returns the SHA-256 it is found by, 64 hexadecimal digits
 */
export function putAttachment(db: WritableAttachments, content: Uint8Array): string {
  const hash = sha256(content)
  insertAttachment(db, hash, content)
  return hash
}

/** Refuses with `attachment.not_found`, and with `attachment.damaged` if the content is not what was stored. */
export function readAttachment(
  db: ReadableAttachments | WritableAttachments,
  hash: string,
): Result<Buffer, 'attachment.not_found' | 'attachment.damaged'> {
  const row = selectOne<{ content: Buffer }>(
    db,
    'SELECT content FROM attachments WHERE hash = :hash',
    { hash },
  )
  if (row === null) return refuse('attachment.not_found', { hash })
  return sha256(row.content) === hash ? ok(row.content) : refuse('attachment.damaged', { hash })
}

export function hasAttachment(
  db: ReadableAttachments | WritableAttachments,
  hash: string,
): boolean {
  return selectOne(db, 'SELECT 1 FROM attachments WHERE hash = :hash', { hash }) !== null
}

export function selectAttachmentHashes(
  db: ReadableAttachments | WritableAttachments,
): readonly string[] {
  return selectAll<{ hash: string }>(db, 'SELECT hash FROM attachments').map(({ hash }) => hash)
}

/** Deletes content for good; whoever calls knows that nothing refers to it. */
export function deleteAttachment(db: WritableAttachments, hash: string): void {
  execute(db, 'DELETE FROM attachments WHERE hash = :hash', { hash })
}

function insertAttachment(db: WritableAttachments, hash: string, content: Uint8Array): void {
  execute(
    db,
    `INSERT INTO attachments (hash, byte_length, content)
     VALUES (:hash, :byteLength, :content)
     ON CONFLICT (hash) DO NOTHING`,
    { hash, byteLength: content.byteLength, content },
  )
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
