import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveToGuest } from '../../scripts/guest/guest-user.ts'

export type TemporaryFolder = AsyncDisposable & { readonly path: string }

/** A fresh folder that the app may write to, whoever runs it; removed when its scope ends. */
export function makeAppFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `oeffnungskompass-${name}-`))
  giveToGuest(path)
  return {
    path,
    async [Symbol.asyncDispose]() {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
