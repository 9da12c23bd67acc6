import type { MessageEvent, MessagePortMain } from 'electron'
import { type Result, refuse } from '../assessments/core/result.ts'
import type { OperationAnswer, OperationCall } from './process-messages.ts'

type RunOperation = (name: string, input: unknown) => Result<unknown>

/**
 * Serves the window's calls in the order in which they come.
 * @param run null while no store is open
 */
export function serveOperations(port: MessagePortMain, run: () => RunOperation | null): void {
  port.on('message', ({ data }: MessageEvent) => {
    if (!isOperationCall(data)) return
    const runOperation = run()
    const result = runOperation ? runOperation(data.name, data.input) : refuse('vault.locked')
    port.postMessage({ callId: data.callId, result } satisfies OperationAnswer)
  })
  port.start()
}

/** Without a number to answer to, there is nobody to refuse. */
function isOperationCall(data: unknown): data is OperationCall {
  return (
    typeof data === 'object' &&
    data !== null &&
    'callId' in data &&
    Number.isSafeInteger(data.callId) &&
    'name' in data &&
    typeof data.name === 'string' &&
    'input' in data
  )
}
