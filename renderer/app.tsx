import { MantineProvider, mergeThemeOverrides, Notification } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from './api/query-client.ts'
import { useAppInfo, useDesktopEvents, usePreferences } from './api/use-app-state.ts'
import { Gate } from './start/gate.tsx'
import { styleNonce } from './style-nonce.ts'
import { useWords } from './texts/use-words.ts'
import { cssVariablesResolver, theme } from './theme.ts'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemedApp />
    </QueryClientProvider>
  )
}

function ThemedApp() {
  const words = useWords()
  useDesktopEvents(words('app.data_restarted'))
  useChosenLanguage()
  const { theme: chosenTheme } = usePreferences()
  const wordedTheme = useWordedTheme(words('app.close'))
  return (
    <MantineProvider
      theme={wordedTheme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      {...(chosenTheme === 'system' ? {} : { forceColorScheme: chosenTheme })}
      getStyleNonce={() => styleNonce}
    >
      <ModalsProvider labels={{ confirm: words('app.ok'), cancel: words('app.cancel') }}>
        <Gate />
      </ModalsProvider>
      <Notifications position="bottom-right" containerWidth={420} />
    </MantineProvider>
  )
}

/** The theme with the words that Mantine's own buttons need. */
function useWordedTheme(close: string) {
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': close }
    const components = { Notification: Notification.extend({ defaultProps: { closeButtonProps } }) }
    return mergeThemeOverrides(theme, { components })
  }, [close])
}

/** The person's language; until one is chosen, the system's. */
function useChosenLanguage() {
  const { i18n } = useTranslation()
  const { language } = usePreferences()
  const systemLanguage = useAppInfo().data?.systemLanguage
  const wanted = language ?? systemLanguage ?? 'de'
  useEffect(() => {
    if (i18n.language !== wanted) i18n.changeLanguage(wanted)
  }, [i18n, wanted])
}
