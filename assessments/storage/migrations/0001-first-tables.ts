import { logTable } from './log-table.ts'
import type { Migration } from './migration.ts'

/** Every changing row says when it was changed last, by the counter of the device that changed it. */
const stamp = `
  stamp_counter INTEGER NOT NULL CHECK (stamp_counter > 0),
  stamp_device TEXT NOT NULL`

export const firstTables: Migration = {
  version: 1,
  statements: [
    ...logTable,

    `CREATE TABLE device (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      id TEXT NOT NULL,
      counter INTEGER NOT NULL CHECK (counter >= 0)
    ) STRICT`,

    `CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL,
      ${stamp}
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE organisations (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      supporting_body TEXT NOT NULL,
      place TEXT NOT NULL,
      peer_group_consent INTEGER NOT NULL CHECK (peer_group_consent IN (0, 1)),
      created_at TEXT NOT NULL,
      archived_at TEXT,
      ${stamp}
    ) STRICT`,

    `CREATE TABLE contacts (
      organisation_id TEXT NOT NULL REFERENCES organisations (id),
      position_in_list INTEGER NOT NULL CHECK (position_in_list >= 0),
      name TEXT NOT NULL,
      position TEXT NOT NULL,
      email TEXT NOT NULL,
      phone TEXT NOT NULL,
      ${stamp},
      PRIMARY KEY (organisation_id, position_in_list)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE instrument_snapshots (
      hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
      json TEXT NOT NULL CHECK (json_valid(json))
    ) STRICT`,

    `CREATE TABLE visits (
      id TEXT PRIMARY KEY,
      organisation_id TEXT NOT NULL REFERENCES organisations (id),
      snapshot_hash TEXT NOT NULL REFERENCES instrument_snapshots (hash),
      scope TEXT NOT NULL CHECK (scope IN ('full', 'short')),
      date TEXT NOT NULL,
      unit TEXT NOT NULL,
      created_at TEXT NOT NULL,
      closed_at TEXT,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      ${stamp}
    ) STRICT`,
    `CREATE INDEX visits_by_organisation ON visits (organisation_id, date)`,
    `CREATE INDEX visits_by_snapshot ON visits (snapshot_hash)`,

    `CREATE TABLE visit_consultants (
      visit_id TEXT NOT NULL REFERENCES visits (id),
      position_in_list INTEGER NOT NULL CHECK (position_in_list >= 0),
      name TEXT NOT NULL,
      ${stamp},
      PRIMARY KEY (visit_id, position_in_list)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE answers (
      visit_id TEXT NOT NULL REFERENCES visits (id),
      indicator_id TEXT NOT NULL,
      perspective TEXT NOT NULL CHECK (perspective IN ('external', 'self')),
      status TEXT NOT NULL CHECK (status IN ('open', 'rated', 'not_applicable', 'not_assessed')),
      level INTEGER CHECK (level BETWEEN 0 AND 4),
      reason TEXT,
      note TEXT NOT NULL,
      change_reason TEXT,
      ${stamp},
      PRIMARY KEY (visit_id, indicator_id, perspective),
      CHECK ((status = 'rated') = (level IS NOT NULL)),
      CHECK ((status IN ('not_applicable', 'not_assessed')) = (reason IS NOT NULL))
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE answer_history (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      visit_id TEXT NOT NULL REFERENCES visits (id),
      indicator_id TEXT NOT NULL,
      perspective TEXT NOT NULL CHECK (perspective IN ('external', 'self')),
      changed_at TEXT NOT NULL,
      changed_by TEXT NOT NULL,
      before_json TEXT NOT NULL CHECK (json_valid(before_json)),
      after_json TEXT NOT NULL CHECK (json_valid(after_json)),
      ${stamp}
    ) STRICT`,
    `CREATE INDEX answer_history_by_visit ON answer_history (visit_id)`,

    `CREATE TABLE visit_events (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      visit_id TEXT NOT NULL REFERENCES visits (id),
      kind TEXT NOT NULL CHECK (kind IN ('closed', 'reopened')),
      reason TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      done_by TEXT NOT NULL,
      ${stamp}
    ) STRICT`,
    `CREATE INDEX visit_events_by_visit ON visit_events (visit_id)`,
  ],
}
