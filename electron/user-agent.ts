import { app } from 'electron'

/**
 * Takes the Ö of the app's name out of what Chromium calls itself: a header takes nothing but ASCII, and every
 * `fetch` of the window would fail.
 */
export function setupUserAgent(): void {
  app.userAgentFallback = app.userAgentFallback.replace(/[^ -~]+/g, 'Oe')
}
