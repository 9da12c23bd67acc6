import { ipcMain } from 'electron'
import type { OperationNameWith } from '../assessments/contract/contract-types.ts'
import { operations } from '../assessments/contract/operations.ts'
import { type Result, refuse } from '../assessments/core/result.ts'
import { parseInput } from '../assessments/operations/parse-input.ts'
import { channels } from './channels.ts'
import type { HostHandlers } from './host-handlers.ts'
import { logUnexpected } from './log.ts'
import { isTrustedSender, type TrustedWindow } from './trusted-sender.ts'

/** Answers the window's `host` operations, and nobody else's. */
export function setupHostIpc(window: TrustedWindow, handlers: HostHandlers): void {
  ipcMain.handle(channels.host, async (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event, window)) throw new Error('Sender refused')
    try {
      return await answer(handlers, name, input)
    } catch (error) {
      return refuse('app.unexpected', { logId: logUnexpected(error, 'main') })
    }
  })
}

async function answer(
  handlers: HostHandlers,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  return isHostOperation(name) ? call(handlers, name, input) : refuse('app.unknown_operation')
}

async function call<Name extends OperationNameWith<'host'>>(
  handlers: HostHandlers,
  name: Name,
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = parseInput(operations[name], input)
  if (!parsed.ok) return parsed
  const handler = handlers[name] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>
  return handler(parsed.value)
}

function isHostOperation(name: unknown): name is OperationNameWith<'host'> {
  return (
    typeof name === 'string' &&
    Object.hasOwn(operations, name) &&
    operations[name as keyof typeof operations].effect === 'host'
  )
}
