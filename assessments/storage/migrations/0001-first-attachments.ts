import { logTable } from './log-table.ts'
import type { Migration } from './migration.ts'

/** The attachment store: content by its SHA-256, written once and never changed. */
export const firstAttachments: Migration = {
  version: 1,
  statements: [
    ...logTable,

    `CREATE TABLE attachments (
      hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
      byte_length INTEGER NOT NULL CHECK (byte_length = length(content)),
      content BLOB NOT NULL
    ) STRICT`,
  ],
}
