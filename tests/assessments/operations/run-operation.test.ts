import { describe, expect, it } from 'vitest'
import { operations } from '../../../assessments/contract/operations.ts'
import { readHandlers, writeHandlers } from '../../../assessments/operations/handlers.ts'
import { runOperation } from '../../../assessments/operations/run-operation.ts'
import { connectionOf } from '../../../assessments/storage/database.ts'
import { openReadableStore } from '../../../assessments/storage/open-store.ts'
import {
  aContext,
  accepted,
  anOrganisation,
  aStore,
  logicalDump,
  refusalOf,
} from '../../support/build-store.ts'

const withEffect = (effect: string) =>
  Object.entries(operations)
    .filter(([, operation]) => operation.effect === effect)
    .map(([name]) => name)
    .sort()

it('has a handler for every read and write of the contract, and no other', () => {
  expect(Object.keys(readHandlers).sort()).toEqual(withEffect('read'))
  expect(Object.keys(writeHandlers).sort()).toEqual(withEffect('write'))
})

describe('a call from outside', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'organisations',
    'reports.export',
    'vault.state',
  ])('to "%s" is refused as unknown here', (name) => {
    const { store } = aStore()
    expect(refusalOf(runOperation(store, aContext(), name, {}))).toBe('app.unknown_operation')
  })

  it.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{}],
    [{ name: 5 }],
    [{ ...anOrganisation(), more: 1 }],
    [JSON.parse(`{ "__proto__": { "name": "x" } }`)],
  ])('with the input %j is refused and changes nothing', (input) => {
    const { store } = aStore()
    const before = logicalDump(store.writer)
    const refused = runOperation(store, aContext(), 'organisations.create', input)
    expect(refusalOf(refused)).toBe('app.invalid_input')
    expect(logicalDump(store.writer)).toEqual(before)
  })

  it('is told which field is wrong, but not what stood in it', () => {
    const { store } = aStore()
    const input = anOrganisation({ place: `GEHEIM-4711${'x'.repeat(300)}` })
    const refused = runOperation(store, aContext(), 'organisations.create', input)
    expect(refused).toEqual({
      ok: false,
      error: { code: 'app.invalid_input', params: { path: 'place', problem: 'too_big' } },
    })
  })
})

describe('a surprise', () => {
  const failing = new Error('The clock is broken.')
  const aBrokenContext = (logged: unknown[]) =>
    aContext({
      now: () => {
        throw failing
      },
      logUnexpected: (error) => `log-${logged.push(error)}`,
    })

  it('is logged once and returned with the id of its entry; nothing is changed', () => {
    const { store } = aStore()
    const before = logicalDump(store.writer)
    const logged: unknown[] = []
    const refused = runOperation(
      store,
      aBrokenContext(logged),
      'organisations.create',
      anOrganisation(),
    )
    expect(refused).toEqual({
      ok: false,
      error: { code: 'app.unexpected', params: { logId: 'log-1' } },
    })
    expect(logged).toEqual([failing])
    expect(logicalDump(store.writer)).toEqual(before)
    expect(connectionOf(store.writer).inTransaction).toBe(false)
  })

  it('does not stop the next call', () => {
    const { store, call } = aStore()
    runOperation(store, aBrokenContext([]), 'organisations.create', anOrganisation())
    expect(call('organisations.create', anOrganisation()).ok).toBe(true)
  })
})

it('refuses to write where only a reader is open', () => {
  const { options } = aStore()
  const reading = accepted(openReadableStore(options))
  const { reader } = reading
  const refused = runOperation({ reader }, aContext(), 'organisations.create', anOrganisation())
  expect(refusalOf(refused)).toBe('storage.read_only')
  const adding = { name: 'a.txt', content: new TextEncoder().encode('a') }
  expect(refusalOf(runOperation({ reader }, aContext(), 'attachments.add', adding))).toBe(
    'storage.read_only',
  )
  expect(
    accepted(runOperation({ reader }, aContext(), 'organisations.list', { includeArchived: true })),
  ).toEqual([])
  reading.close()
})

it('finds an answer that breaks the contract when it is asked to check, and takes the change back', () => {
  const { store } = aStore()
  const before = logicalDump(store.writer)
  const context = aContext({
    // The year 275760 is a moment for JavaScript, but no ISO date.
    now: () => new Date(8.64e15),
    logUnexpected: () => 'log-1',
  })
  const create = (checkOutput: boolean) =>
    runOperation(store, context, 'organisations.create', anOrganisation(), { checkOutput })
  expect(refusalOf(create(true))).toBe('app.unexpected')
  expect(logicalDump(store.writer)).toEqual(before)
  expect(create(false).ok).toBe(true)
})
