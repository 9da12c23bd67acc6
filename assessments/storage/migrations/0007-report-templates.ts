import type { Migration } from './migration.ts'

/** Word templates of organisations and of the service point; their bytes lie in the attachment store. */
export const reportTemplates: Migration = {
  version: 7,
  statements: [
    `CREATE TABLE report_templates (
      id TEXT PRIMARY KEY,
      organisation_id TEXT REFERENCES organisations (id),
      json TEXT NOT NULL CHECK (json_valid(json)),
      stamp_counter INTEGER NOT NULL CHECK (stamp_counter > 0),
      stamp_device TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX report_templates_by_organisation ON report_templates (organisation_id)',
  ],
}
