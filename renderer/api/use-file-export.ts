import { useCallback, useEffect, useRef, useState } from 'react'
import type {
  OperationInput,
  OperationNameWith,
  OperationResult,
} from '../../assessments/contract/contract-types.ts'
import type { Refusal } from '../../assessments/core/result.ts'

type ExportName = Extract<OperationNameWith<'job'>, `${string}.export`>

export type FileExport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly jobId: string; readonly fraction: number }
  | { readonly kind: 'done'; readonly path: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Runs an export as a job and follows its progress; leaving the screen cancels it. */
export function useFileExport<Name extends ExportName>(name: Name) {
  const [state, setState] = useState<FileExport>({ kind: 'idle' })
  const runningJob = useRef<string | null>(null)

  useEffect(
    () =>
      window.desktop.onEvent((event) => {
        if (event.kind !== 'job_progress') return
        setState((now) =>
          now.kind === 'running' && now.jobId === event.jobId
            ? { ...now, fraction: event.fraction }
            : now,
        )
      }),
    [],
  )

  const cancel = useCallback(() => {
    if (runningJob.current !== null) window.desktop.cancelJob(runningJob.current)
  }, [])
  useEffect(() => cancel, [cancel])

  const start = useCallback(
    async (input: OperationInput<Name>) => {
      const jobId = crypto.randomUUID()
      runningJob.current = jobId
      setState({ kind: 'running', jobId, fraction: 0 })
      const result: OperationResult<ExportName> = await window.desktop.runJob(jobId, name, input)
      runningJob.current = null
      if (result.ok) setState({ kind: 'done', path: result.value.path })
      else if (result.error.code === 'app.cancelled') setState({ kind: 'idle' })
      else setState({ kind: 'refused', refusal: result.error })
    },
    [name],
  )

  return { state, start, cancel }
}
