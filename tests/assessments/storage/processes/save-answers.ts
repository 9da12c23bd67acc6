import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openAnswer } from '../../../../assessments/core/visits/answer.ts'
import { typedOperations } from '../../../../assessments/operations/run-operation.ts'
import { openStore } from '../../../../assessments/storage/open-store.ts'
import { databaseKey } from '../../../../assessments/storage/vault/database-key.ts'

interface Task {
  readonly dataFolder: string
  readonly key: string
  readonly visitId: string
  readonly firstNumber: number
}

/** Saves one answer after the other until it is killed, and prints each number once it is acknowledged. */
const { dataFolder, key, visitId, firstNumber } = JSON.parse(process.argv[2] ?? '') as Task
const opened = openStore({ dataFolder, key: databaseKey(Buffer.from(key, 'hex')) })
if (!opened.ok) throw new Error(opened.error.code)
const call = typedOperations(opened.value, {
  now: () => new Date(),
  newId: randomUUID,
  instruments: [],
  damagedInstruments: [],
  sampleFolder: '',
  logUnexpected: String,
})
for (let number = firstNumber; ; number += 1) {
  const id = `d1.${(number % 6) + 1}`
  const value = { ...openAnswer, note: `note ${number}` }
  const saved = call('entries.save', { visitId, changes: [{ kind: 'answer', id, value }] })
  if (!saved.ok) throw new Error(saved.error.code)
  writeSync(1, `${number}\n`)
}
