import type { Migration } from './migration.ts'

const sources = `('evidence', 'conversation_note')`

const withLevels = (json: string) => `json_set(${json}, '$.saidLevels', json('{}'))`

const withConfirmation = (json: string) =>
  `json_set(${json}, '$.findingId', json('null'), '$.confirmation', json('null'))`

/**
 * Evidence and notes can say which level they speak for, and evidence can have files: which contents of
 * the attachment store are still referred to is asked at each start.
 * Measures know the finding they answer, and where it was confirmed that they work.
 */
export const filesAndLevelsOfEvidence: Migration = {
  version: 3,
  statements: [
    `UPDATE visit_entries SET json = ${withLevels('json')}
     WHERE kind IN ${sources} AND json IS NOT NULL`,
    `UPDATE entry_history SET before_json = ${withLevels('before_json')}
     WHERE kind IN ${sources} AND before_json IS NOT NULL`,
    `UPDATE entry_history SET after_json = ${withLevels('after_json')}
     WHERE kind IN ${sources} AND after_json IS NOT NULL`,
    `UPDATE measures SET json = ${withConfirmation('json')} WHERE json IS NOT NULL`,
    `UPDATE entry_history SET before_json = ${withConfirmation('before_json')}
     WHERE kind = 'measure' AND before_json IS NOT NULL`,
    `UPDATE entry_history SET after_json = ${withConfirmation('after_json')}
     WHERE kind = 'measure' AND after_json IS NOT NULL`,
    `CREATE INDEX visit_entries_by_attachment ON visit_entries (json_extract(json, '$.hash'))
     WHERE kind = 'evidence_file' AND json IS NOT NULL`,
  ],
}
