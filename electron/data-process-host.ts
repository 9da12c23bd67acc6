import { MessageChannelMain, type MessagePortMain } from 'electron'
import type { PortNews } from './data-calls.ts'
import { type DataProcessChild, forkDataProcess, type Opening } from './data-process-child.ts'
import { logEvent } from './log.ts'
import type { StoreAccess } from './process-messages.ts'
import { restartLimit } from './restart-limit.ts'

export interface DataProcessHost {
  /** Opens the store, and again whenever the process has to be restarted. */
  open(how: 'create' | 'open', access: StoreAccess): Promise<Opening>
  /** Gives the window a port to the data process. */
  connect(): void
  /** Closes the store and forgets the key; the window's calls are refused until it is opened again. */
  lock(): Promise<void>
  /** Closes the store for good. */
  end(): Promise<void>
}

interface DataProcessOptions {
  readonly modulePath: string
  readonly deliver: (port: MessagePortMain | PortNews) => void
  readonly onRestarted: () => void
  /** The process has died too often, or the store cannot be opened again. */
  readonly onLost: (opening: Opening | null) => void
}

const maximumRestartsPerMinute = 5

/** Keeps a data process running: when one dies, the next one opens the same store. */
export function startDataProcess(options: DataProcessOptions): DataProcessHost {
  const mayRestart = restartLimit(maximumRestartsPerMinute, () => performance.now())
  let access: StoreAccess | null = null
  let child = fork()

  function fork(): DataProcessChild {
    return forkDataProcess(options.modulePath, (exitCode) => {
      logEvent('data_process_died', { exitCode })
      void restart()
    })
  }

  async function restart(): Promise<void> {
    if (!mayRestart()) {
      options.deliver('gone')
      return options.onLost(null)
    }
    options.deliver('restarting')
    child = fork()
    const opening = access ? await child.open('reopen', access) : null
    connect()
    if (opening?.kind === 'not_opened') options.onLost(opening)
    else options.onRestarted()
  }

  function connect(): void {
    const { port1, port2 } = new MessageChannelMain()
    child.serve(port1)
    options.deliver(port2)
  }

  return {
    async open(how, storeAccess) {
      const opening = await child.open(how, storeAccess)
      access = opening.kind === 'opened' ? storeAccess : null
      return opening
    },
    connect,
    async lock() {
      access = null
      options.deliver('restarting')
      await child.close()
      child = fork()
      connect()
    },
    async end() {
      access = null
      await child.close()
    },
  }
}
