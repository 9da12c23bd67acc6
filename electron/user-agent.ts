import { app } from 'electron'

/**
 * The app's name, and Chromium's version, which libraries ask for: nothing of the computer, because this stands in
 * every PDF as what made it. ASCII only, because it is a header too, and every `fetch` of the window would fail.
 */
export function setupUserAgent(): void {
  app.userAgentFallback = `Oeffnungskompass/${app.getVersion()} Chrome/${process.versions.chrome}`
}
