import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { EvidenceFile } from '../../../../assessments/core/visits/entries/evidence-file.ts'
import type { EntryChange } from '../../../../assessments/core/visits/visit-entry.ts'
import { removeUnreferredAttachments } from '../../../../assessments/operations/attachments/remove-unreferred.ts'
import { hasAttachment } from '../../../../assessments/storage/attachments.ts'
import { accepted, aStore, aStoredVisit, refusalOf } from '../../../support/build-store.ts'
import { aPng } from '../../../support/file-bytes.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function filing(id: string, hash: string | null): EntryChange {
  const value: EvidenceFile | null =
    hash === null
      ? null
      : {
          evidenceId: 'e',
          hash,
          name: 'Aushang.png',
          kind: 'png',
          byteLength: 80,
          isBlackened: false,
          position: 0,
        }
  return { kind: 'evidence_file', id, value }
}

describe('the content of a file', () => {
  it('is kept, found by its hash, and read as it was', () => {
    const { call } = aStore()
    const content = new Uint8Array(aPng())
    const added = accepted(call('attachments.add', { name: 'Aushang.png', content }))
    expect(added).toEqual({ hash: sha256(content), kind: 'png', byteLength: content.length })
    expect(accepted(call('attachments.read', { hash: added.hash })).content).toEqual(content)
  })

  it('is refused when it tells more than its pixels, and nothing of it is kept', () => {
    const { call, store } = aStore()
    const content = new Uint8Array(aPng({ chunks: { eXIf: 'MM GPS 51.48 N' } }))
    const refused = call('attachments.add', { name: 'Aushang.png', content })
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'attachment.not_allowed', params: { trouble: 'tells_more' } },
    })
    expect(hasAttachment(store.attachments, sha256(content))).toBe(false)
  })

  it('is missed by name when it is not there', () => {
    const { call } = aStore()
    expect(refusalOf(call('attachments.read', { hash: 'a'.repeat(64) }))).toBe(
      'attachment.not_found',
    )
  })
})

describe('content that nothing refers to', () => {
  function aStoreWithTwo() {
    const testStore = aStore()
    const { call } = testStore
    const visitId = aStoredVisit(testStore)
    const [first = '', second = ''] = [aPng(), aPng({ width: 9 })].map(
      (bytes) =>
        accepted(call('attachments.add', { name: 'a.png', content: new Uint8Array(bytes) })).hash,
    )
    accepted(call('entries.save', { visitId, changes: [filing('f', first)] }))
    const isThere = (hash: string) => hasAttachment(testStore.store.attachments, hash)
    return { ...testStore, visitId, first, second, isThere }
  }

  it('goes when it is discarded; what an entry refers to stays', () => {
    const { call, first, second, isThere } = aStoreWithTwo()
    accepted(call('attachments.discard', { hashes: [first, second, 'b'.repeat(64)] }))
    expect([isThere(first), isThere(second)]).toEqual([true, false])
  })

  it('goes at the next start, and so does that of a file taken away', () => {
    const { call, store, visitId, first, second, isThere } = aStoreWithTwo()
    removeUnreferredAttachments(store)
    expect([isThere(first), isThere(second)]).toEqual([true, false])
    accepted(call('entries.save', { visitId, changes: [filing('f', null)] }))
    expect(isThere(first)).toBe(true)
    removeUnreferredAttachments(store)
    expect(isThere(first)).toBe(false)
  })

  it('stays as long as one of two files with the same content is there', () => {
    const { call, store, visitId, first, isThere } = aStoreWithTwo()
    accepted(call('entries.save', { visitId, changes: [filing('g', first), filing('f', null)] }))
    removeUnreferredAttachments(store)
    expect(isThere(first)).toBe(true)
  })
})
