import { readAttachment, selectAttachmentHashes } from '../../assessments/storage/attachments.ts'
import { openReadableStore } from '../../assessments/storage/open-store.ts'
import { unlockWithPassphrase } from '../../assessments/storage/vault/unlock-vault.ts'
import { accepted } from '../support/prepared-data.ts'
import { passphrase } from './open-window.ts'

/** Every content in the attachment store of a window, by hash, through the store's own reader. */
export async function storedContents(dataFolder: string): Promise<ReadonlyMap<string, Buffer>> {
  const key = accepted(await unlockWithPassphrase(dataFolder, { passphrase, device: null }))
  const store = accepted(openReadableStore({ dataFolder, key }))
  try {
    return new Map(
      selectAttachmentHashes(store.attachments).map((hash) => [
        hash,
        accepted(readAttachment(store.attachments, hash)),
      ]),
    )
  } finally {
    store.close()
  }
}
