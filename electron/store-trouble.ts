import type { StoreTrouble, VaultState } from '../assessments/contract/vault-state.ts'
import type { Refusal } from '../assessments/core/result.ts'
import { logTrouble } from './log.ts'

interface FoundTrouble {
  readonly trouble: StoreTrouble
  readonly path: string
  /** What the system says; null when the code says it all. */
  readonly reason: string | null
}

/** What the window shows of data that cannot be used; the reason goes to the log, under the id shown. */
export function storeTrouble({ trouble, path, reason }: FoundTrouble): VaultState {
  const logId = logTrouble('main', { trouble, path, reason })
  return { kind: 'trouble', trouble, path, logId }
}

/** The same for a folder that cannot be used at all. */
export function folderTrouble({ code, params }: Refusal<StoreTrouble>): VaultState {
  const reason = params.reason === undefined ? null : String(params.reason)
  return storeTrouble({ trouble: code, path: String(params.path), reason })
}
