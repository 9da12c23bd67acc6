/** Which files the window may have written and opened: those that a save dialog has returned in this session. */
export interface ExportPaths {
  grant(path: string): void
  isGranted(path: string): boolean
  markExported(path: string): void
  isExported(path: string): boolean
}

export function exportPaths(): ExportPaths {
  const granted = new Set<string>()
  const exported = new Set<string>()
  return {
    grant: (path) => granted.add(path),
    isGranted: (path) => granted.has(path),
    markExported: (path) => exported.add(path),
    isExported: (path) => exported.has(path),
  }
}
