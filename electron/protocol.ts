import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import { appHost, appScheme } from './app-address.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { isRoute, mediaTypeOf, servedFile } from './served-file.ts'

const noncePlaceholder = '__CSP_NONCE__'

/** Must run before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built window, and nothing but the built window, at `app://kompass/`. */
export function setupProtocol(session: Session, rendererFolder: string): void {
  const root = realpath(rendererFolder)
  session.protocol.handle(appScheme, async (request) => answer(await root, request))
}

async function answer(root: string, request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url)
  if (host !== appHost) return refusal(404)
  if (request.method !== 'GET') return refusal(405)
  const file = await servedFile(root, isRoute(pathname) ? '/index.html' : pathname)
  const mediaType = file === null ? null : mediaTypeOf(file)
  if (file === null || mediaType === null) return refusal(404)
  const nonce = randomBytes(16).toString('base64')
  const headers = { ...secureHeaders(nonce), 'Content-Type': mediaType }
  if (extname(file) !== '.html') return new Response(await readFile(file), { headers })
  const html = await readFile(file, 'utf8')
  return new Response(html.replaceAll(noncePlaceholder, nonce), { headers })
}

function refusal(status: number): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(null, { status, headers: secureHeaders(nonce) })
}

function secureHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
}
