import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { openStore } from '../../../assessments/storage/open-store.ts'
import { accepted, aStore, aStoredVisit } from '../../support/build-store.ts'
import { startChildScript } from '../../support/child-script.ts'
import { randomNumbers } from '../../support/random-numbers.ts'
import { rounds } from '../../support/rounds.ts'

const script = fileURLToPath(new URL('./processes/save-answers.ts', import.meta.url))
const longestLifeMilliseconds = 300

it('keeps every acknowledged answer when it is killed at a random moment (D4)', {
  timeout: 300_000,
}, async () => {
  const testStore = aStore()
  const visitId = aStoredVisit(testStore)
  const { options, store } = testStore
  store.close()
  const random = randomNumbers(20_261_122)
  const acknowledged = new Set<string>()
  const key = Buffer.from(options.key).toString('hex')

  for (let round = 1; round <= rounds({ normal: 5, endurance: 50 }); round += 1) {
    const task = { dataFolder: options.dataFolder, key, visitId, firstNumber: round * 1_000_000 }
    const child = startChildScript(script, task)
    await child.nextLine()
    await pause(random() * longestLifeMilliseconds)
    await child.kill()
    for (const number of child.lines) acknowledged.add(`note ${number}`)

    const reopened = accepted(openStore(options))
    const connection = connectionOf(reopened.writer)
    const found = new Set(
      connection.prepare(`SELECT after_json ->> 'note' FROM entry_history`).pluck().all(),
    )
    const lost = [...acknowledged].filter((note) => !found.has(note))
    expect({ round, lost }).toEqual({ round, lost: [] })
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    reopened.close()
  }
  expect(acknowledged.size).toBeGreaterThan(100)
})
