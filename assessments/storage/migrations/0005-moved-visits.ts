import type { Migration } from './migration.ts'

/** A visit that is being worked on can be moved to a newer version of its instrument; its events tell of it. */
export const movedVisits: Migration = {
  version: 5,
  statements: [
    `CREATE TABLE visit_events_with_moves (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      visit_id TEXT NOT NULL REFERENCES visits (id),
      kind TEXT NOT NULL CHECK (kind IN ('closed', 'reopened', 'moved')),
      reason TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      done_by TEXT NOT NULL,
      stamp_counter INTEGER NOT NULL CHECK (stamp_counter > 0),
      stamp_device TEXT NOT NULL
    ) STRICT`,
    `INSERT INTO visit_events_with_moves
       (sequence, visit_id, kind, reason, happened_at, done_by, stamp_counter, stamp_device)
     SELECT sequence, visit_id, kind, reason, happened_at, done_by, stamp_counter, stamp_device
     FROM visit_events
     ORDER BY sequence`,
    'DROP TABLE visit_events',
    'ALTER TABLE visit_events_with_moves RENAME TO visit_events',
    'CREATE INDEX visit_events_by_visit ON visit_events (visit_id)',
  ],
}
