/** An entry by id; what every object inherits ("constructor") is no entry. */
export function findEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  id: string,
): Value | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined
}

/** The entry that an instrument without findings is known to have; a missing one is a bug. */
export function entryOf<Value>(entries: Readonly<Record<string, Value>>, id: string): Value {
  const entry = findEntry(entries, id)
  if (entry === undefined) throw new Error(`The instrument has no entry "${id}".`)
  return entry
}
