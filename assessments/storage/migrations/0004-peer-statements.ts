import type { Migration } from './migration.ts'

/**
 * What was said about an organisation, or a type of organisation, beside others, and from which visits: it
 * stands until enough of them have changed. Source: docs/method.md §17
 */
export const peerStatements: Migration = {
  version: 4,
  statements: [
    `CREATE TABLE peer_statements (
      -- a visit's id, or an organisation type
      subject TEXT PRIMARY KEY,
      json TEXT NOT NULL CHECK (json_valid(json)),
      stamp_counter INTEGER NOT NULL CHECK (stamp_counter > 0),
      stamp_device TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
