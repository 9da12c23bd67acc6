import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { openReadableStore, openStore } from '../../../assessments/storage/open-store.ts'
import {
  accepted,
  answering,
  aStore,
  aStoredVisit,
  refusalOf,
  type TestStore,
  wholeHistory,
} from '../../support/build-store.ts'
import { anAnswer } from '../../support/build-visit.ts'
import { aSmallDisk } from '../../support/small-disk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const longNote = 'x'.repeat(20_000)

/** A store that runs out of space soon, and a way to give it more. */
function aStoreWithoutSpace(): { testStore: TestStore; giveSpace: () => void } {
  const logged = { logUnexpected: () => 'log-1' }
  const disk = aSmallDisk(3)
  if (disk !== null) {
    const ballast = join(disk.folder, 'ballast')
    writeFileSync(ballast, Buffer.alloc(2_000_000))
    return { testStore: aStore(logged, disk.folder), giveSpace: () => rmSync(ballast) }
  }
  const testStore = aStore(logged)
  const connection = connectionOf(testStore.store.writer)
  connection.pragma('max_page_count = 200')
  return { testStore, giveSpace: () => connection.pragma('max_page_count = 1000000') }
}

describe('a full disk (D7)', () => {
  it('is refused as such, loses nothing, still reads, and takes the answer once there is space', () => {
    const { testStore, giveSpace } = aStoreWithoutSpace()
    const { call, options, store } = testStore
    const visitId = aStoredVisit(testStore)
    const save = (number: number) =>
      call(
        'entries.save',
        answering(visitId, 'd1.1', { ...anAnswer(2), note: `${number} ${longNote}` }),
      )
    let saved = 0
    let last = save(0)
    while (last.ok && saved < 1_000) {
      saved += 1
      last = save(saved)
    }
    expect(refusalOf(last)).toBe('storage.disk_full')
    expect(saved).toBeGreaterThan(0)

    const history = accepted(call('entries.history', wholeHistory(visitId)))
    expect(history).toHaveLength(saved)
    expect(accepted(call('visits.get', { id: visitId })).visit.answers['d1.1']?.note).toBe(
      `${saved - 1} ${longNote}`,
    )

    giveSpace()
    expect(save(saved).ok).toBe(true)
    store.close()
    const reopened = accepted(openStore(options))
    const connection = connectionOf(reopened.writer)
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(connection.prepare('SELECT count(*) FROM entry_history').pluck().get()).toBe(saved + 1)
    reopened.close()
  })
})

describe('a medium that takes no writing (D8)', () => {
  /** A closed store on such a medium. */
  function aReadOnlyStore(): TestStore {
    const disk = aSmallDisk(5)
    const testStore = aStore({}, disk?.folder ?? temporaryFolder())
    const { dataFolder } = testStore.options
    aStoredVisit(testStore)
    testStore.store.close()
    if (disk === null) {
      for (const file of readdirSync(dataFolder)) chmodSync(join(dataFolder, file), 0o400)
      chmodSync(dataFolder, 0o500)
      onTestFinished(() => chmodSync(dataFolder, 0o700))
    } else disk.makeReadOnly()
    return testStore
  }

  it('is refused for writing', () => {
    const { options } = aReadOnlyStore()
    expect(refusalOf(openStore(options))).toBe('folder_not_writable')
  })

  it('can be read', () => {
    const { options } = aReadOnlyStore()
    const store = accepted(openReadableStore(options))
    expect(connectionOf(store.reader).prepare('SELECT count(*) FROM visits').pluck().get()).toBe(1)
    store.close()
  })
})
