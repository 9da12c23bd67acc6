import fc from 'fast-check'
import { expect, it } from 'vitest'
import { operations } from '../../../assessments/contract/operations.ts'
import {
  attachmentHandlers,
  readHandlers,
  writeHandlers,
} from '../../../assessments/operations/handlers.ts'
import { runOperation } from '../../../assessments/operations/run-operation.ts'
import { aContext, aStore, aStoredVisit, logicalDump } from '../../support/build-store.ts'

const payloadsPerOperation = 100

const isEmptyRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/**
 * Anything that a broken or hostile window could send, keys of the contract among it. Their values are no
 * text and no yes or no, so that none can be right by chance.
 */
function payloads(name: keyof typeof operations) {
  const { input } = operations[name]
  const fields = 'shape' in input ? Object.keys(input.shape) : []
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  })
  const wrongValue = value.filter((some) => !['string', 'boolean'].includes(typeof some))
  return fc
    .oneof(value, fc.dictionary(fc.constantFrom('__proto__', 'constructor', ...fields), wrongValue))
    .filter((payload) => !isEmptyRecord(payload))
}

it.each([
  ...Object.keys(readHandlers),
  ...Object.keys(writeHandlers),
  ...Object.keys(attachmentHandlers),
] as (keyof typeof operations)[])(
  'refuses whatever random input %s gets, and changes nothing',
  (name) => {
    const testStore = aStore()
    aStoredVisit(testStore)
    const { store } = testStore
    const before = logicalDump(store.writer)
    fc.assert(
      fc.property(payloads(name), (payload) => {
        const result = runOperation(store, aContext(), name, payload)
        expect(result).toMatchObject({ ok: false, error: { code: 'app.invalid_input' } })
      }),
      { seed: 4_711, numRuns: payloadsPerOperation },
    )
    expect(logicalDump(store.writer)).toEqual(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)
