import { notifications } from '@mantine/notifications'
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { defaultPreferences, type Preferences } from '../../assessments/contract/preferences.ts'
import type { VaultState } from '../../assessments/contract/vault-state.ts'
import { requestOperation } from './call-operation.ts'
import { queryKeys } from './query-keys.ts'

export function useVaultState() {
  return useQuery({
    queryKey: queryKeys.vault,
    queryFn: () => requestOperation('vault.state', {}),
  })
}

/** Follows what the shell tells unasked: the vault's state, and that the data process runs again. */
export function useDesktopEvents(restartedMessage: string) {
  const client = useQueryClient()
  useEffect(
    () =>
      window.desktop.onEvent((event) => {
        if (event.kind === 'vault_changed') keepVaultState(client, event.state)
        if (event.kind === 'data_process_restarted') {
          client.invalidateQueries({ queryKey: queryKeys.data })
          notifications.show({ message: restartedMessage })
        }
      }),
    [client, restartedMessage],
  )
}

function keepVaultState(client: QueryClient, state: VaultState) {
  client.setQueryData(queryKeys.vault, state)
  // Locked data must not stay in the window's memory.
  if (state.kind !== 'open') client.removeQueries({ queryKey: queryKeys.data })
}

export function useCreateVault() {
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (input: { passphrase: string; rememberOnDevice: boolean }) =>
      requestOperation('vault.create', input),
  })
}

export function useUnlockVault() {
  const client = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (input: { passphrase: string; rememberOnDevice: boolean }) =>
      requestOperation('vault.unlock', input),
    onSuccess: (state) => client.setQueryData(queryKeys.vault, state),
  })
}

/** Looks again at data that could not be opened. */
export function useRetryVault() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => requestOperation('vault.retry', {}),
    onSuccess: (state) => client.setQueryData(queryKeys.vault, state),
  })
}

export function useLockVault() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => requestOperation('vault.lock', {}),
    onSuccess: (state) => client.setQueryData(queryKeys.vault, state),
  })
}

export function useAppInfo() {
  return useQuery({
    queryKey: queryKeys.appInfo,
    queryFn: () => requestOperation('app.info', {}),
  })
}

export function usePreferences(): Preferences {
  const { data } = useQuery({
    queryKey: queryKeys.preferences,
    queryFn: () => requestOperation('preferences.get', {}),
  })
  return data ?? defaultPreferences
}

export function useSavePreferences() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (preferences: Preferences) => requestOperation('preferences.save', preferences),
    onMutate: (preferences) => client.setQueryData(queryKeys.preferences, preferences),
    onError: () => client.invalidateQueries({ queryKey: queryKeys.preferences }),
  })
}

export function useSettings({ enabled = true } = {}) {
  return useQuery({
    queryKey: queryKeys.settings,
    queryFn: () => requestOperation('settings.get', {}),
    enabled,
  })
}

export function useSaveSettings() {
  const client = useQueryClient()
  return useMutation({
    meta: { shownInPlace: true },
    mutationFn: (settings: { consultantName: string }) =>
      requestOperation('settings.save', settings),
    onSuccess: (_nothing, settings) => client.setQueryData(queryKeys.settings, settings),
  })
}
