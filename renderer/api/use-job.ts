import { useCallback, useEffect, useRef, useState } from 'react'
import type {
  OperationInput,
  OperationNameWith,
  OperationOutput,
} from '../../assessments/contract/contract-types.ts'
import type { Refusal, Result } from '../../assessments/core/result.ts'

type JobName = OperationNameWith<'job'>

type JobState<Name extends JobName> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly jobId: string; readonly fraction: number }
  | { readonly kind: 'done'; readonly value: OperationOutput<Name> }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Runs a job and follows its progress; leaving the screen cancels it. */
export function useJob<Name extends JobName>(name: Name) {
  const [state, setState] = useState<JobState<Name>>({ kind: 'idle' })
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
      const result: Result<OperationOutput<Name>> = await window.desktop.runJob(jobId, name, input)
      runningJob.current = null
      if (result.ok) setState({ kind: 'done', value: result.value })
      else if (result.error.code === 'app.cancelled') setState({ kind: 'idle' })
      else setState({ kind: 'refused', refusal: result.error })
      return result
    },
    [name],
  )

  return { state, start, cancel }
}
