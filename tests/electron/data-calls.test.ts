import { expect, test } from 'vitest'
import { type CallPort, dataCalls } from '../../electron/data-calls.ts'
import type { OperationCall } from '../../electron/process-messages.ts'

/** One end of a port, with what came through it. */
function aPort() {
  const received: OperationCall[] = []
  const port: CallPort = {
    postMessage: (call) => void received.push(structuredClone(call)),
    close: () => void received.splice(0),
    onmessage: null,
  }
  const answer = (callId: number, value: unknown) =>
    port.onmessage?.({ data: { callId, result: { ok: true, value } } })
  return { port, received, answer }
}

test('pairs each answer with its call, in whatever order they come', async () => {
  const { port, received, answer } = aPort()
  const calls = dataCalls()
  calls.takePort(port)
  const first = calls.call('a', 1)
  const second = calls.call('b', 2)
  await Promise.resolve()
  expect(received.map(({ name, input }) => [name, input])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  answer(2, 'second')
  answer(1, 'first')
  expect(await first).toEqual({ ok: true, value: 'first' })
  expect(await second).toEqual({ ok: true, value: 'second' })
})

test('keeps calls until there is a port', async () => {
  const { port, received, answer } = aPort()
  const calls = dataCalls()
  const call = calls.call('a', 1)
  calls.takePort(port)
  await new Promise((done) => setTimeout(done))
  expect(received).toHaveLength(1)
  answer(1, 'here')
  expect(await call).toEqual({ ok: true, value: 'here' })
})

test('refuses unanswered calls when the process restarts, and goes on with the next port', async () => {
  const calls = dataCalls()
  calls.takePort(aPort().port)
  const lost = calls.call('a', 1)
  await Promise.resolve()
  calls.losePort('restarting')
  expect(await lost).toMatchObject({ error: { code: 'app.data_process_restarted' } })
  const waiting = calls.call('b', 2)
  const next = aPort()
  calls.takePort(next.port)
  await new Promise((done) => setTimeout(done))
  next.answer(2, 'again')
  expect(await waiting).toEqual({ ok: true, value: 'again' })
})

test('refuses all calls once there is no process any more', async () => {
  const calls = dataCalls()
  const waiting = calls.call('a', 1)
  calls.losePort('gone')
  expect(await waiting).toMatchObject({ error: { code: 'vault.locked' } })
  expect(await calls.call('b', 2)).toMatchObject({ error: { code: 'vault.locked' } })
})

test('refuses what cannot be copied', async () => {
  const calls = dataCalls()
  calls.takePort(aPort().port)
  expect(await calls.call('a', () => 1)).toMatchObject({ error: { code: 'app.invalid_input' } })
})
