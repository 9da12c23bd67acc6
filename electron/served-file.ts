import { realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** @returns null for a kind of file that the window never needs. */
export function mediaTypeOf(file: string): string | null {
  return mediaTypes[extname(file).toLowerCase()] ?? null
}

/**
 * A path that names no kind of file the window needs but a screen, such as `/visits/12` or
 * `/instruments/d5.interpreting`: the router in the window reads it.
 */
export function isRoute(pathname: string): boolean {
  return mediaTypeOf(pathname) === null
}

/**
 * The file behind a request.
 * @param root folder served, as `realpath` gives it
 * @param pathname the address's path, still percent-encoded
 * @returns null if there is none, or if it lies outside the root, through `..` or a link
 */
export async function servedFile(root: string, pathname: string): Promise<string | null> {
  const path = decoded(pathname)
  if (path === null || path.includes('\0')) return null
  const file = await realpath(join(root, path)).catch(() => null)
  // With the separator, because `/app-evil` also starts with `/app`.
  return file?.startsWith(root + sep) ? file : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
