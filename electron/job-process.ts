import { join } from 'node:path'
import { type Result, refuse } from '../assessments/core/result.ts'
import type { JobContext } from '../assessments/operations/job-handler.ts'
import { jobHandlers } from '../assessments/operations/job-handlers.ts'
import { runJob } from '../assessments/operations/run-job.ts'
import type { ReadableAttachments } from '../assessments/storage/attachments.ts'
import { openReadableStore } from '../assessments/storage/open-store.ts'
import { databaseKey } from '../assessments/storage/vault/database-key.ts'
import { parentChannel } from './parent-channel.ts'
import { printRequests } from './print-requests.ts'
import type { MessageFromJobProcess, MessageToJobProcess, StoreAccess } from './process-messages.ts'
import { spacedProgress } from './spaced-progress.ts'

type RunMessage = Extract<MessageToJobProcess, { kind: 'run' }>

const parent = parentChannel<MessageToJobProcess, MessageFromJobProcess>()
const abort = new AbortController()
const { printToPdf, takePrinted } = printRequests((printable) =>
  parent.send({ kind: 'print', printable }),
)

parent.onMessage((message) => {
  if (message.kind === 'printed') takePrinted(message.bytes)
  if (message.kind === 'cancel') abort.abort()
  if (message.kind === 'run') void run(message)
})

async function run(message: RunMessage): Promise<void> {
  parent.send({ kind: 'finished', result: await resultOf(message) })
}

async function resultOf({ access, name, input }: RunMessage): Promise<Result<unknown>> {
  try {
    const store = openReadableStore({
      dataFolder: access.dataFolder,
      key: databaseKey(access.key),
      nativeBinding: access.nativeBinding ?? undefined,
    })
    if (!store.ok) return refuse('vault.locked')
    const result = await runJob(
      jobHandlers,
      store.value.reader,
      jobContext(access, store.value.attachments),
      name,
      input,
    )
    store.value.close()
    return result
  } catch (error) {
    return refuse('app.unexpected', { logId: parent.logUnexpected(error) })
  }
}

function jobContext(
  { resourcesFolder }: StoreAccess,
  attachments: ReadableAttachments,
): JobContext {
  return {
    attachments,
    textsFolder: join(resourcesFolder, 'texts'),
    instrumentsFolder: join(resourcesFolder, 'instruments'),
    now: () => new Date(),
    signal: abort.signal,
    progress: spacedProgress((fraction, step) => parent.send({ kind: 'progress', fraction, step })),
    printToPdf,
    logUnexpected: parent.logUnexpected,
  }
}
