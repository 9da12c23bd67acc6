import type { ReadableDatabase } from './database.ts'
import { selectTemplateHashes } from './report-templates.ts'
import { selectEvidenceHashes } from './visit-entries.ts'

/** Every content of the attachment store that something refers to: whatever is not among them may go. */
export function selectReferredHashes(db: ReadableDatabase): ReadonlySet<string> {
  return new Set([...selectEvidenceHashes(db), ...selectTemplateHashes(db)])
}
