/**
 * Which files the window may have read, written and opened: those that a dialog has returned in this
 * session. A file to be saved may not be read, and the other way round.
 */
export interface GrantedPaths {
  grantWriting(path: string): void
  isWritable(path: string): boolean
  grantReading(path: string): void
  isReadable(path: string): boolean
  markExported(path: string): void
  isExported(path: string): boolean
}

export function grantedPaths(): GrantedPaths {
  const writable = new Set<string>()
  const readable = new Set<string>()
  const exported = new Set<string>()
  return {
    grantWriting: (path) => writable.add(path),
    isWritable: (path) => writable.has(path),
    grantReading: (path) => readable.add(path),
    isReadable: (path) => readable.has(path),
    markExported: (path) => exported.add(path),
    isExported: (path) => exported.has(path),
  }
}
