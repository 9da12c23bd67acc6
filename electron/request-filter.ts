import type { Session } from 'electron'

/** Whether a request stays inside the app. @param origin where the window's pages come from */
export function isInsideApp(address: string, origin: string): boolean {
  return address.startsWith(`${origin}/`) || address.startsWith(`blob:${origin}/`)
}

/** Cancels every request that would leave the app, whoever makes it. */
export function setupRequestFilter(session: Session, allowed: (address: string) => boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allowed(url) }))
  // Chromium's spellchecker fetches dictionaries past this filter.
  session.setSpellCheckerEnabled(false)
}
