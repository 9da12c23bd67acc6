export interface ErrorDescription {
  readonly name: string
  readonly code: string | null
  /** Where it happened: the lines of the stack, without the message. */
  readonly stack: readonly string[]
}

/** What may be logged of a surprise. The message is left out, because it may quote what somebody has typed. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, code: null, stack: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const lines = error.stack?.split('\n').map((line) => line.trim()) ?? []
  return { name: error.name, code, stack: lines.filter((line) => line.startsWith('at ')) }
}
