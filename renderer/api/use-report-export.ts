import { useCallback, useEffect, useRef, useState } from 'react'
import type { OperationInput, OperationOutput } from '../../assessments/contract/contract-types.ts'
import type { Refusal } from '../../assessments/core/result.ts'

export type ReportExport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly jobId: string; readonly fraction: number }
  | { readonly kind: 'done'; readonly file: OperationOutput<'reports.export'> }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Runs the export as a job and follows its progress; leaving the screen cancels it. */
export function useReportExport() {
  const [state, setState] = useState<ReportExport>({ kind: 'idle' })
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

  const start = useCallback(async (input: OperationInput<'reports.export'>) => {
    const jobId = crypto.randomUUID()
    runningJob.current = jobId
    setState({ kind: 'running', jobId, fraction: 0 })
    const result = await window.desktop.runJob(jobId, 'reports.export', input)
    runningJob.current = null
    if (result.ok) setState({ kind: 'done', file: result.value })
    else if (result.error.code === 'app.cancelled') setState({ kind: 'idle' })
    else setState({ kind: 'refused', refusal: result.error })
  }, [])

  return { state, start, cancel }
}
