/** The entry that an instrument without findings is known to have; a missing one is a bug. */
export function entryOf<Value>(entries: Readonly<Record<string, Value>>, id: string): Value {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (entry === undefined) throw new Error(`The instrument has no entry "${id}".`)
  return entry
}
