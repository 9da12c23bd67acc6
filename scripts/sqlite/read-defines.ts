/** The compile-time options of SQLite, out of the driver's own build file, so that both builds agree. */
export function readDefines(gypi: string): readonly string[] {
  const list = /'defines':\s*\[([^\]]*)\]/.exec(gypi)?.[1] ?? ''
  const defines = [...list.matchAll(/'([^']+)'/g)].map(([, define]) => define ?? '')
  if (defines.length === 0) throw new Error('The driver names no compile-time options for SQLite')
  return defines
}
