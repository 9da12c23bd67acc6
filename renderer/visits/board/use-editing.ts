import { useEffect, useState } from 'react'

interface Editing<Value> {
  readonly id: string
  /** As it was when editing began: it keeps the row in its place while its values change. */
  readonly atStart: Value
}

export const editButtonIdOf = (id: string) => `edit-${id}`

/**
 * Which row of a list is open for editing. When it is closed, the focus returns to its button.
 * @param atFirst the row that is open when the list appears
 */
export function useEditing<Value>(atFirst: Editing<Value> | null = null) {
  const [editing, setEditing] = useState(atFirst)
  const [returnTo, setReturnTo] = useState<string | null>(null)
  useEffect(() => {
    if (returnTo === null) return
    document.getElementById(editButtonIdOf(returnTo))?.focus()
    setReturnTo(null)
  }, [returnTo])
  return {
    /** null when no row is open. */
    id: editing?.id ?? null,
    begin: (id: string, atStart: Value) => setEditing({ id, atStart }),
    end: () => {
      setReturnTo(editing?.id ?? null)
      setEditing(null)
    },
    /** The entries to put in order: the open one as it was. */
    settled: (entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
      editing !== null && Object.hasOwn(entries, editing.id)
        ? { ...entries, [editing.id]: editing.atStart }
        : entries,
  }
}
