import { ipcMain } from 'electron'
import type { OperationInput, OperationNameWith } from '../assessments/contract/contract-types.ts'
import type { AppEvent } from '../assessments/contract/events.ts'
import { operations } from '../assessments/contract/operations.ts'
import { type Result, refuse } from '../assessments/core/result.ts'
import { channels } from './channels.ts'
import type { GrantedPaths } from './granted-paths.ts'
import { forkJob, type JobChild, type PrintToPdf } from './job-child.ts'
import type { StoreAccess } from './process-messages.ts'
import { isTrustedSender, type TrustedWindow } from './trusted-sender.ts'

interface JobOptions {
  readonly window: TrustedWindow
  readonly modulePath: string
  /** null while the store is not open. */
  readonly access: () => StoreAccess | null
  readonly paths: GrantedPaths
  readonly printToPdf: PrintToPdf
  readonly sendEvent: (event: AppEvent) => void
}

export interface JobHost {
  cancelAll(): Promise<void>
}

type JobInput = OperationInput<OperationNameWith<'job'>>

const maximumJobs = 4

/** Runs each job that the window asks for in a process of its own. */
export function setupJobs(options: JobOptions): JobHost {
  const { window, paths } = options
  const running = new Map<string, JobChild>()

  async function run(jobId: unknown, name: unknown, input: unknown): Promise<Result<unknown>> {
    if (!isJobOperation(name)) return refuse('app.unknown_operation')
    const parsed = operations[name].input.safeParse(input)
    if (!isJobId(jobId) || running.has(jobId) || running.size >= maximumJobs || !parsed.success) {
      return refuse('app.invalid_input')
    }
    if (!isGranted(paths, parsed.data)) return refuse('app.invalid_input')
    const access = options.access()
    return access ? runGranted(jobId, { access, name, input: parsed.data }) : refuse('vault.locked')
  }

  async function runGranted(
    jobId: string,
    job: { access: StoreAccess; name: string; input: JobInput },
  ): Promise<Result<unknown>> {
    const child = forkJob(options.modulePath, job, {
      printToPdf: options.printToPdf,
      onProgress: (fraction, step) =>
        options.sendEvent({ kind: 'job_progress', jobId, fraction, step }),
    })
    running.set(jobId, child)
    const result = await child.result
    running.delete(jobId)
    if (result.ok && 'path' in job.input) paths.markExported(job.input.path)
    return result
  }

  ipcMain.handle(channels.runJob, (event, jobId: unknown, name: unknown, input: unknown) => {
    if (!isTrustedSender(event, window)) throw new Error('Sender refused')
    return run(jobId, name, input)
  })
  ipcMain.handle(channels.cancelJob, (event, jobId: unknown) => {
    if (!isTrustedSender(event, window)) throw new Error('Sender refused')
    if (isJobId(jobId)) running.get(jobId)?.cancel()
  })

  return {
    async cancelAll() {
      const children = [...running.values()]
      for (const child of children) child.cancel()
      await Promise.all(children.map((child) => child.result))
    },
  }
}

/** The window may have written or read only what the person has chosen in a dialog. */
function isGranted(paths: GrantedPaths, input: JobInput): boolean {
  if ('path' in input) return paths.isWritable(input.path)
  return 'paths' in input ? input.paths.every(paths.isReadable) : true
}

function isJobId(jobId: unknown): jobId is string {
  return typeof jobId === 'string' && jobId.length > 0 && jobId.length <= 100
}

function isJobOperation(name: unknown): name is OperationNameWith<'job'> {
  return (
    typeof name === 'string' &&
    Object.hasOwn(operations, name) &&
    operations[name as keyof typeof operations].effect === 'job'
  )
}
