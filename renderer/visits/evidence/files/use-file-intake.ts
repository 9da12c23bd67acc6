import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../../../assessments/core/result.ts'
import { type IntakeTrouble, type PreparedFile, prepareFile } from './prepare-file.ts'

/** A file on its way in. */
export type IntakeFile = { readonly id: string; readonly name: string } & (
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly prepared: PreparedFile }
  | { readonly state: 'refused'; readonly refusal: Refusal<IntakeTrouble> }
)

type Prepared = Awaited<ReturnType<typeof prepareFile>>

/** Drawing a long list anew for each of its files would take longer than the files. */
const showEveryMilliseconds = 250

/** More at once are refused as a whole, before one of them is read. */
export const mostFilesAtOnce = 500

/**
 * Files that somebody adds, made fit to be kept one after the other, so that the window stays free to be used.
 * @param onReady told of each that is ready
 * @param first those to begin with
 */
export function useFileIntake(
  onReady: (prepared: PreparedFile) => void,
  first: readonly File[] = [],
) {
  const [files, setFiles] = useState<readonly IntakeFile[]>([])
  const [tooMany, setTooMany] = useState<number | null>(null)
  const queue = useRef<{ readonly id: string; readonly file: File }[]>([])
  const isRunning = useRef(false)
  const told = useRef(onReady)
  told.current = onReady

  const run = useCallback(async () => {
    if (isRunning.current) return
    isRunning.current = true
    let shownAt = performance.now()
    let results = new Map<string, Prepared>()
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const result = await prepareFile(next.file)
      results.set(next.id, result)
      if (result.ok) told.current(result.value)
      const isTime = performance.now() - shownAt > showEveryMilliseconds
      if (!isTime && queue.current.length > 0) continue
      const settled = results
      setFiles((now) => now.map((one) => withResult(one, settled.get(one.id))))
      results = new Map()
      shownAt = performance.now()
    }
    isRunning.current = false
  }, [])

  const cancel = useCallback(() => {
    queue.current = []
    setFiles((now) => now.filter(({ state }) => state !== 'waiting'))
  }, [])
  // Whoever leaves does not want the rest.
  useEffect(() => cancel, [cancel])

  const add = useCallback(
    (added: readonly File[]) => {
      setTooMany(added.length > mostFilesAtOnce ? added.length : null)
      if (added.length > mostFilesAtOnce) return
      const waiting = added.map((file) => ({ id: crypto.randomUUID(), file }))
      queue.current.push(...waiting)
      setFiles((now) => [
        ...now,
        ...waiting.map(({ id, file }) => ({ id, name: file.name, state: 'waiting' }) as const),
      ])
      void run()
    },
    [run],
  )

  const begun = useRef(false)
  useEffect(() => {
    if (!begun.current && first.length > 0) add(first)
    begun.current = true
  }, [add, first])

  const remove = useCallback(
    (id: string) => setFiles((now) => now.filter((one) => one.id !== id)),
    [],
  )

  return {
    files,
    /** How many were offered at once when that was more than can be taken; else null. */
    tooMany,
    add,
    cancel,
    remove,
    replace: (id: string, prepared: PreparedFile) =>
      setFiles((now) =>
        now.map((one) => (one.id === id ? { ...one, state: 'ready', prepared } : one)),
      ),
  }
}

export type FileIntake = ReturnType<typeof useFileIntake>

function withResult(file: IntakeFile, result: Prepared | undefined): IntakeFile {
  if (result === undefined) return file
  const { id, name } = file
  return result.ok
    ? { id, name: result.value.name, state: 'ready', prepared: result.value }
    : { id, name, state: 'refused', refusal: result.error }
}

export function preparedIn(files: readonly IntakeFile[]): readonly PreparedFile[] {
  return files.flatMap((one) => (one.state === 'ready' ? [one.prepared] : []))
}
