import { app, shell, type WebContents } from 'electron'
import { isExternalAddress } from './external-address.ts'

/** The window stays inside the app: no foreign page, no second window, no embedded guest. */
export function setupNavigation(origin: string): void {
  app.on('web-contents-created', (_event, contents) => keepInside(contents, origin))
}

function keepInside(contents: WebContents, origin: string): void {
  const preventLeaving = (event: { readonly url: string; preventDefault(): void }) => {
    if (!event.url.startsWith(`${origin}/`)) event.preventDefault()
  }
  contents.on('will-frame-navigate', preventLeaving)
  contents.on('will-redirect', preventLeaving)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalAddress(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}
