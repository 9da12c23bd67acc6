import { describe, expect, it } from 'vitest'
import {
  hasAttachment,
  putAttachment,
  readAttachment,
} from '../../../assessments/storage/attachments.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { openReadableStore } from '../../../assessments/storage/open-store.ts'
import { accepted, aStore, refusalOf } from '../../support/build-store.ts'

// SHA-256 of "abc", as FIPS 180-4 gives it.
const hashOfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe('the attachment store', () => {
  it('finds content by its SHA-256, also from a reader', () => {
    const { store, options } = aStore()
    expect(hasAttachment(store.attachments, hashOfAbc)).toBe(false)
    expect(putAttachment(store.attachments, Buffer.from('abc'))).toBe(hashOfAbc)
    expect(hasAttachment(store.attachments, hashOfAbc)).toBe(true)
    const reading = accepted(openReadableStore(options))
    expect(accepted(readAttachment(reading.attachments, hashOfAbc)).toString()).toBe('abc')
    reading.close()
  })

  it('stores the same content once', () => {
    const { attachments } = aStore().store
    putAttachment(attachments, Buffer.from('abc'))
    putAttachment(attachments, Buffer.from('abc'))
    const count = connectionOf(attachments).prepare('SELECT count(*) FROM attachments').pluck()
    expect(count.get()).toBe(1)
  })

  it('keeps content of no bytes', () => {
    const { attachments } = aStore().store
    const hash = putAttachment(attachments, Buffer.alloc(0))
    expect(accepted(readAttachment(attachments, hash))).toHaveLength(0)
  })

  it('refuses what it does not have', () => {
    expect(refusalOf(readAttachment(aStore().store.attachments, hashOfAbc))).toBe(
      'attachment.not_found',
    )
  })

  it('refuses content that is not what was stored', () => {
    const { attachments } = aStore().store
    const hash = putAttachment(attachments, Buffer.from('abc'))
    connectionOf(attachments).exec(`UPDATE attachments SET content = x'616264'`)
    expect(refusalOf(readAttachment(attachments, hash))).toBe('attachment.damaged')
  })
})
