import { type MessagePortMain, utilityProcess } from 'electron'
import type { StoreTrouble } from '../assessments/contract/vault-state.ts'
import { logDescribed, logNamedTrouble, logTrouble } from './log.ts'
import type {
  HowToOpen,
  MessageFromDataProcess,
  MessageToDataProcess,
  StoreAccess,
} from './process-messages.ts'

export type Opening =
  | { readonly kind: 'opened' }
  | {
      readonly kind: 'not_opened'
      readonly trouble: StoreTrouble
      readonly path: string
      readonly logId: string
    }

/** One running data process. */
export interface DataProcessChild {
  open(how: HowToOpen, access: StoreAccess): Promise<Opening>
  serve(port: MessagePortMain): void
  /** Ends it after its last save; by force if it does not answer. */
  close(): Promise<void>
}

const closingMilliseconds = 3_000

/** @param onDeath called when it ends without having been closed */
export function forkDataProcess(
  modulePath: string,
  onDeath: (exitCode: number) => void,
): DataProcessChild {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'Öffnungskompass (data)' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let closing = false

  child.on('message', (message: MessageFromDataProcess) => {
    if (message.kind === 'unexpected') logDescribed(message.logId, 'data-process', message.error)
    if (message.kind === 'trouble') logNamedTrouble(message.logId, 'data-process', message.fields)
  })
  child.once('exit', (exitCode) => {
    if (!closing) onDeath(exitCode)
  })
  const send = (message: MessageToDataProcess, ports: MessagePortMain[] = []) =>
    child.postMessage(message, ports)

  return {
    async open(how, access) {
      const answer = answerOf(child, 'opened', 'not_opened')
      send({ kind: 'open', how, access })
      const died = ended.then(() => diedWhileOpening(access.dataFolder))
      return Promise.race([answer, died])
    },
    serve: (port) => send({ kind: 'serve' }, [port]),
    async close() {
      closing = true
      const closed = answerOf(child, 'closed')
      send({ kind: 'close' })
      await Promise.race([closed, ended, pause(closingMilliseconds)])
      child.kill()
      await ended
    },
  }
}

function answerOf<Kind extends MessageFromDataProcess['kind']>(
  child: Electron.UtilityProcess,
  ...kinds: readonly Kind[]
): Promise<Extract<MessageFromDataProcess, { kind: Kind }>> {
  return new Promise((resolve) => {
    const listener = (message: MessageFromDataProcess) => {
      if (!isOneOf(message, kinds)) return
      child.off('message', listener)
      resolve(message)
    }
    child.on('message', listener)
  })
}

function isOneOf<Kind extends MessageFromDataProcess['kind']>(
  message: MessageFromDataProcess,
  kinds: readonly Kind[],
): message is Extract<MessageFromDataProcess, { kind: Kind }> {
  return kinds.some((kind) => kind === message.kind)
}

function diedWhileOpening(path: string): Opening {
  const trouble = 'unexpected'
  const logId = logTrouble('main', { trouble, path, reason: 'data_process_died' })
  return { kind: 'not_opened', trouble, path, logId }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
