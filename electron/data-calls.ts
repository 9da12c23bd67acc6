import { type Result, refuse } from '../assessments/core/result.ts'
import type { OperationAnswer, OperationCall } from './process-messages.ts'

/** What a page needs of a MessagePort. */
export interface CallPort {
  postMessage(call: OperationCall): void
  close(): void
  onmessage: ((event: { readonly data: OperationAnswer }) => void) | null
}

/** `restarting`: a port follows. `gone`: none follows. */
export type PortNews = 'restarting' | 'gone'

export interface DataCalls {
  /** Never rejects. Waits while there is no port yet, or none any more. */
  call(name: string, input: unknown): Promise<Result<unknown>>
  /** Calls that the former port has not answered are refused: nobody knows whether they were carried out. */
  takePort(port: CallPort): void
  losePort(news: PortNews): void
}

/** Pairs calls over a port with their answers. */
export function dataCalls(): DataCalls {
  const unanswered = new Map<number, (result: Result<unknown>) => void>()
  const waiting: (() => void)[] = []
  let port: CallPort | 'gone' | null = null
  let lastCallId = 0

  function drop(): void {
    if (port !== null && port !== 'gone') port.close()
    port = null
    for (const settle of unanswered.values()) settle(refuse('app.data_process_restarted'))
    unanswered.clear()
  }

  function become(next: CallPort | 'gone'): void {
    port = next
    for (const resume of waiting.splice(0)) resume()
  }

  function send(to: CallPort, name: string, input: unknown): Promise<Result<unknown>> {
    const callId = ++lastCallId
    return new Promise((settle) => {
      try {
        to.postMessage({ callId, name, input })
        unanswered.set(callId, settle)
      } catch {
        // A function or another thing that cannot be copied.
        settle(refuse('app.invalid_input'))
      }
    })
  }

  return {
    async call(name, input) {
      while (port === null) await new Promise<void>((resume) => waiting.push(resume))
      return port === 'gone' ? refuse('vault.locked') : send(port, name, input)
    },
    takePort(next) {
      drop()
      next.onmessage = ({ data }) => {
        unanswered.get(data.callId)?.(data.result)
        unanswered.delete(data.callId)
      }
      become(next)
    },
    losePort(news) {
      drop()
      if (news === 'gone') become('gone')
    },
  }
}
