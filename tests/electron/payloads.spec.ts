import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { operations } from '../../assessments/contract/operations.ts'
import type { Result } from '../../assessments/core/result.ts'
import { callData, startOpenShell } from './start-shell.ts'

const payloadsPerOperation = 12
const seed = 20_261_122

/** Objects with the field names that the contract knows, and nonsense in them; what is valid is left out. */
function payloadsFor(name: keyof typeof operations): readonly unknown[] {
  const names = ['id', 'visitId', 'name', 'answer', 'details', 'reason', 'path', 'changes']
  const nonsense = fc.anything({ maxDepth: 3, withNullPrototype: false })
  const payload = fc.oneof(nonsense, fc.dictionary(fc.constantFrom(...names), nonsense))
  return fc
    .sample(payload, { seed, numRuns: payloadsPerOperation * 3 })
    .map(asPlainData)
    .filter((each) => !operations[name].input.safeParse(each).success)
    .slice(0, payloadsPerOperation)
}

/** What travels from the test into the page as it is; a key `__proto__` would get lost on the way. */
function asPlainData(value: unknown): unknown {
  const text = JSON.stringify(value ?? null).replaceAll('__proto__', 'prototype')
  return JSON.parse(text) as unknown
}

const stored = Object.entries(operations)
  .filter(([, { effect }]) => effect === 'read' || effect === 'write')
  .map(([name]) => name as 'settings.get')

test('answers nonsense with refusals only, and stores none of it', async () => {
  await using shell = await startOpenShell()
  await callData(shell.window, 'settings.save', { consultantName: 'A. Berg' })
  const dump = () =>
    Promise.all([
      callData(shell.window, 'organisations.list', { includeArchived: true }),
      callData(shell.window, 'settings.get', {}),
    ])
  const before = await dump()
  for (const name of stored) {
    const payloads = payloadsFor(name)
    expect(payloads.length).toBeGreaterThan(5)
    const results = await shell.window.evaluate(
      ([each, inputs]) => Promise.all(inputs.map((input) => window.desktop.callData(each, input))),
      [name, payloads] as const,
    )
    expect(new Set(results.map(codeOf)), name).toEqual(new Set(['app.invalid_input']))
  }
  expect(await dump()).toEqual(before)
})

test('serves no host or job operation over the port of the data process', async () => {
  await using shell = await startOpenShell()
  for (const name of ['app.info', 'vault.lock', 'reports.export', 'constructor', '', '__proto__']) {
    const result = await callData(shell.window, name as 'settings.get', {})
    expect(codeOf(result)).toBe('app.unknown_operation')
  }
})

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'answered' : result.error.code
}
