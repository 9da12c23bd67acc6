import type { Migration } from './migration.ts'

/** Every changing row says when it was changed last, by the counter of the device that changed it. */
const stamp = `
  stamp_counter INTEGER NOT NULL CHECK (stamp_counter > 0),
  stamp_device TEXT NOT NULL`

/** Answers of the first form, as JSON in the history, get the fields that came with this one. */
const wholeAnswer = (json: string) => `json_set(${json},
  '$.clientWording', '', '$.needsFollowUp', json('false'), '$.areas', json('null'),
  '$.blindRating', json('null'), '$.consensusReason', '')`

/**
 * Answers keep more than a rating and a note; everything else that is entered in a visit lies in one
 * table, by kind; one history for all of it. See docs/decisions/0006-entries-of-a-visit.md.
 */
export const entriesOfAVisit: Migration = {
  version: 2,
  statements: [
    `ALTER TABLE answers ADD COLUMN client_wording TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE answers ADD COLUMN needs_follow_up INTEGER NOT NULL DEFAULT 0
       CHECK (needs_follow_up IN (0, 1))`,
    'ALTER TABLE answers ADD COLUMN areas_examined INTEGER CHECK (areas_examined >= 0)',
    'ALTER TABLE answers ADD COLUMN areas_total INTEGER CHECK (areas_total >= areas_examined)',
    `ALTER TABLE answers ADD COLUMN blind_rating_json TEXT
       CHECK (blind_rating_json IS NULL OR json_valid(blind_rating_json))`,
    `ALTER TABLE answers ADD COLUMN consensus_reason TEXT NOT NULL DEFAULT ''`,

    `CREATE TABLE visit_entries (
      visit_id TEXT NOT NULL REFERENCES visits (id),
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      -- null: it was taken away, and a merge has to know
      json TEXT CHECK (json IS NULL OR json_valid(json)),
      ${stamp},
      PRIMARY KEY (visit_id, kind, id)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE measures (
      organisation_id TEXT NOT NULL REFERENCES organisations (id),
      id TEXT NOT NULL,
      json TEXT CHECK (json IS NULL OR json_valid(json)),
      ${stamp},
      PRIMARY KEY (organisation_id, id)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE entry_history (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      visit_id TEXT NOT NULL REFERENCES visits (id),
      kind TEXT NOT NULL,
      entry_id TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      changed_by TEXT NOT NULL,
      before_json TEXT CHECK (before_json IS NULL OR json_valid(before_json)),
      after_json TEXT CHECK (after_json IS NULL OR json_valid(after_json)),
      ${stamp}
    ) STRICT`,
    `INSERT INTO entry_history
       (sequence, visit_id, kind, entry_id, changed_at, changed_by, before_json, after_json,
        stamp_counter, stamp_device)
     SELECT sequence, visit_id,
       CASE perspective WHEN 'external' THEN 'answer' ELSE 'self_answer' END, indicator_id,
       changed_at, changed_by, ${wholeAnswer('before_json')}, ${wholeAnswer('after_json')},
       stamp_counter, stamp_device
     FROM answer_history
     ORDER BY sequence`,
    'CREATE INDEX entry_history_by_visit ON entry_history (visit_id, stamp_counter)',
    'DROP TABLE answer_history',
  ],
}
