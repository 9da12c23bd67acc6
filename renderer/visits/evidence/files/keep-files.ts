import { ok, type Result } from '../../../../assessments/core/result.ts'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import { callOperation } from '../../../api/call-operation.ts'
import type { PreparedFile } from './prepare-file.ts'

export type KeptFile = Omit<EvidenceFile, 'evidenceId' | 'position'>

/**
 * Puts the contents of files into the store, one after the other; entries may refer to them afterwards. When
 * one is refused, or somebody cancels, those that are in already are taken out again: all or none.
 * @param onProgress told how many are in
 */
export async function keepFiles(
  files: readonly PreparedFile[],
  signal: AbortSignal,
  onProgress: (kept: number) => void,
): Promise<Result<readonly KeptFile[]>> {
  const kept: KeptFile[] = []
  for (const { name, content, isBlackened } of files) {
    const bytes = new Uint8Array(await content.arrayBuffer())
    const added = await callOperation('attachments.add', { name, content: bytes })
    if (added.ok) kept.push({ ...added.value, name, isBlackened })
    if (!added.ok || signal.aborted) {
      await callOperation('attachments.discard', { hashes: kept.map(({ hash }) => hash) })
      return added.ok ? { ok: false, error: { code: 'app.cancelled', params: {} } } : added
    }
    onProgress(kept.length)
  }
  return ok(kept)
}
