import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OperationInput } from '../../assessments/contract/contract-types.ts'
import type { ReportSettings } from '../../assessments/core/reports/report-settings.ts'
import type { VisitId } from '../../assessments/core/visits/visit.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

/** The reports of a visit that were handed out, the newest first. */
export function useReportExports(visitId: VisitId) {
  return useQuery({
    queryKey: queryKeys.reportExports(visitId),
    queryFn: () => requestOperation('reports.exports', { visitId }),
  })
}

/** Keeps that a report was handed out. */
export function useRecordReport() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (exported: OperationInput<'reports.record'>) =>
      requestOperation('reports.record', exported),
    onSuccess: (_nothing, { visitId }) =>
      client.invalidateQueries({ queryKey: queryKeys.reportExports(visitId) }),
  })
}

export function useReportSettings() {
  return useQuery({
    queryKey: queryKeys.reportSettings,
    queryFn: () => requestOperation('reports.settings', {}),
  })
}

export function useSaveReportSettings() {
  const client = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (settings: ReportSettings) => requestOperation('reports.saveSettings', settings),
    onSuccess: (_nothing, settings) => client.setQueryData(queryKeys.reportSettings, settings),
  })
}
