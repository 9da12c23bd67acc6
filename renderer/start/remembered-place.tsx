import { useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { visitIdSchema } from '../../assessments/core/visits/visit.ts'
import { callOperation, requestOperation } from '../api/call-operation.ts'
import { router } from '../router.tsx'

/** The screens of the app, opened where the window was last, even when it did not end in peace. */
export function RememberedPlace(): ReactNode {
  const place = useQuery({ queryKey: ['place'], queryFn: goToRememberedPlace, gcTime: 0 })
  useKeepPlace()
  return place.isFetched && <RouterProvider router={router} />
}

let hasGone = false

/** Only once for a window, and only where no address asks for another screen. */
async function goToRememberedPlace(): Promise<null> {
  if (hasGone || router.history.location.pathname !== '/') return null
  hasGone = true
  const { path } = await requestOperation('place.get', {})
  if (path !== null && (await isStillThere(path))) router.history.replace(path)
  return null
}

const visitPath = /^\/visits\/([^/?]+)/

/** A visit can have been discarded meanwhile; every other screen copes by itself. */
async function isStillThere(path: string): Promise<boolean> {
  const [, visitId] = visitPath.exec(path) ?? []
  if (visitId === undefined) return true
  const id = visitIdSchema.safeParse(visitId)
  return id.success && (await callOperation('visits.get', { id: id.data })).ok
}

function useKeepPlace() {
  useEffect(
    () =>
      router.subscribe('onResolved', ({ toLocation }) => {
        void callOperation('place.save', { path: toLocation.href })
      }),
    [],
  )
}
