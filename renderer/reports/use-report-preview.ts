import { useEffect, useRef, useState } from 'react'
import type { OperationInput } from '../../assessments/contract/contract-types.ts'
import type { ReportPreview } from '../../assessments/core/reports/report-preview.ts'
import { useJob } from '../api/use-job.ts'
import { saveEverything } from '../visits/entries/visit-stores.ts'

const pauseMilliseconds = 700

/**
 * The report as it would go out now, composed anew a moment after something has changed. The one before
 * stays until the next is there.
 * @param content whatever it is made of in the window; another object means that something has changed
 * @param saidOfPeersAt when it was last said where the organisation stands beside others
 */
export function useReportPreview(
  input: OperationInput<'reports.preview'>,
  content: unknown,
  saidOfPeersAt: number,
) {
  const { state, start } = useJob('reports.preview')
  const [shown, setShown] = useState<ReportPreview | null>(null)
  const newest = useRef(0)
  const { visitId, language } = input
  const { audience, version, form } = input.edition
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content itself is read from the database
  useEffect(() => {
    newest.current += 1
    const own = newest.current
    const timer = setTimeout(
      async () => {
        await saveEverything()
        const result = await start({ visitId, language, edition: { audience, version, form } })
        if (result.ok && own === newest.current) setShown(result.value)
      },
      own === 1 ? 0 : pauseMilliseconds,
    )
    return () => clearTimeout(timer)
  }, [visitId, language, audience, version, form, content, saidOfPeersAt, start])
  return {
    preview: shown,
    isComposing: state.kind === 'running',
    refusal: state.kind === 'refused' ? state.refusal : null,
  }
}
