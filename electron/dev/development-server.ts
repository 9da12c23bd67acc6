import type { Session } from 'electron'

/** Vite's server, which serves the window while somebody works on it. */
export interface DevelopmentServer {
  readonly origin: string
  /** Vite's socket for reloading, and the developer tools. */
  allows(address: string): boolean
}

/** @returns null unless `electron-vite dev` has started the app */
export function developmentServer(
  address: string | undefined = process.env.ELECTRON_RENDERER_URL,
): DevelopmentServer | null {
  if (address === undefined) return null
  const { origin, host } = new URL(address)
  const beginnings = [`${origin}/`, `ws://${host}/`, 'devtools://', 'chrome-extension://']
  return {
    origin,
    allows: (each) => beginnings.some((beginning) => each.startsWith(beginning)),
  }
}

export function setupDevelopmentPolicy(session: Session): void {
  const policy = developmentPolicy()
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) =>
    answer({ responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [policy] } }),
  )
}

/** Vite injects its client and styles inline. A function, so that nothing of it is left in the built app. */
function developmentPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self' ws:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
