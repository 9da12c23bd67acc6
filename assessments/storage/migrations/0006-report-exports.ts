import type { Migration } from './migration.ts'

/** Which reports were handed out, so that a file can be told from every other. */
export const reportExports: Migration = {
  version: 6,
  statements: [
    `CREATE TABLE report_exports (
      id TEXT PRIMARY KEY,
      visit_id TEXT NOT NULL REFERENCES visits (id),
      json TEXT NOT NULL CHECK (json_valid(json)),
      stamp_counter INTEGER NOT NULL CHECK (stamp_counter > 0),
      stamp_device TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX report_exports_by_visit ON report_exports (visit_id)',
  ],
}
