import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { MessagePortMain } from 'electron'
import { readInstalledInstruments } from '../assessments/files/instrument/installed-instruments.ts'
import { removeUnreferredAttachments } from '../assessments/operations/attachments/remove-unreferred.ts'
import type { OperationContext } from '../assessments/operations/operation-context.ts'
import { runOperation } from '../assessments/operations/run-operation.ts'
import { createStore, openStore, type Store } from '../assessments/storage/open-store.ts'
import { databaseKey } from '../assessments/storage/vault/database-key.ts'
import { serveOperations } from './operation-server.ts'
import { parentChannel } from './parent-channel.ts'
import type {
  HowToOpen,
  MessageFromDataProcess,
  MessageToDataProcess,
  StoreAccess,
} from './process-messages.ts'

interface OpenStore {
  readonly store: Store
  readonly context: OperationContext
}

/** How long a window that has been closed may take to hand over its last saves. */
const lastCallsMilliseconds = 500

const parent = parentChannel<MessageToDataProcess, MessageFromDataProcess>()
const ports = new Set<MessagePortMain>()
let opened: OpenStore | null = null

parent.onMessage((message, [port]) => {
  if (message.kind === 'open') void open(message.how, message.access)
  if (message.kind === 'serve' && port) serve(port)
  if (message.kind === 'close') void close()
})

async function open(how: HowToOpen, access: StoreAccess): Promise<void> {
  try {
    parent.send(await answerToOpening(how, access))
  } catch (error) {
    const logId = parent.logUnexpected(error)
    parent.send({ kind: 'not_opened', trouble: 'unexpected', path: access.dataFolder, logId })
  }
}

async function answerToOpening(
  how: HowToOpen,
  access: StoreAccess,
): Promise<MessageFromDataProcess> {
  const context = await operationContext(access.resourcesFolder)
  const options = {
    dataFolder: access.dataFolder,
    key: databaseKey(access.key),
    nativeBinding: access.nativeBinding ?? undefined,
  }
  const result = how === 'create' ? createStore(options) : openStore(options)
  if (!result.ok) {
    const trouble = result.error.code
    const path = String(result.error.params.path)
    const logId = parent.logTrouble({ trouble, path, reason: String(result.error.params.reason) })
    return { kind: 'not_opened', trouble, path, logId }
  }
  if (how === 'open') tidyAttachments(result.value)
  opened = { store: result.value, context }
  return { kind: 'opened' }
}

/** What cannot be tidied now, on a full disk for instance, waits for the next start; nobody is kept out by it. */
function tidyAttachments(store: Store): void {
  try {
    removeUnreferredAttachments(store)
  } catch (error) {
    parent.logUnexpected(error)
  }
}

async function operationContext(resourcesFolder: string): Promise<OperationContext> {
  const installed = await readInstalledInstruments(join(resourcesFolder, 'instruments'))
  for (const { finding } of installed.damaged) {
    const { code, file, line } = finding
    parent.logTrouble({ trouble: 'instrument.damaged', finding: code, file, line })
  }
  return {
    now: () => new Date(),
    newId: randomUUID,
    instruments: installed.instruments,
    damagedInstruments: installed.damaged,
    sampleFolder: join(resourcesFolder, 'sample'),
    logUnexpected: parent.logUnexpected,
  }
}

function serve(port: MessagePortMain): void {
  ports.add(port)
  port.on('close', () => ports.delete(port))
  serveOperations(port, () => {
    if (!opened) return null
    const { store, context } = opened
    return (name, input) => runOperation(store, context, name, input)
  })
}

/** A port closes after its last message, so waiting for that loses no save of a window that is gone. */
async function close(): Promise<void> {
  await Promise.race([allPortsClosed(), pause(lastCallsMilliseconds)])
  opened?.store.close()
  opened = null
  parent.send({ kind: 'closed' })
}

async function allPortsClosed(): Promise<void> {
  await Promise.all([...ports].map(closed))
}

function closed(port: MessagePortMain): Promise<void> {
  return new Promise((resolve) => port.once('close', () => resolve()))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
