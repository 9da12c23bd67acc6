/** What a caller may show for a refusal: a stable code and the values its wording needs. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly params: RefusalParams
}

export type RefusalParams = Readonly<Record<string, string | number>>

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal<Code> }

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A refusal is an expected answer, worded where it is shown; a bug is thrown instead. */
export function refuse<Code extends string>(
  code: Code,
  params: RefusalParams = {},
): { readonly ok: false; readonly error: Refusal<Code> } {
  return { ok: false, error: { code, params } }
}

/** Closes a switch over a union: a new member that nobody handles does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
