import { useEffect, useRef, useState } from 'react'

/**
 * Files that come from other programs: dropped anywhere on the window, or pasted. A text that is pasted into a
 * field stays a text, also when it brings a picture of itself along, as those from office programs do.
 * @returns whether files are held over the window
 */
export function useOutsideFiles(isActive: boolean, onFiles: (files: readonly File[]) => void) {
  const [isOver, setIsOver] = useState(false)
  const told = useRef(onFiles)
  told.current = onFiles

  useEffect(() => {
    if (!isActive) return
    const ending = new AbortController()
    const { signal } = ending
    const leave = () => setIsOver(false)

    function hold(event: DragEvent) {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    }
    function drop(event: DragEvent) {
      leave()
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      told.current([...event.dataTransfer.files])
    }
    function paste(event: ClipboardEvent) {
      const { clipboardData } = event
      if (clipboardData === null || clipboardData.files.length === 0) return
      if (isTextField(event.target) && clipboardData.types.includes('text/plain')) return
      event.preventDefault()
      told.current([...clipboardData.files])
    }

    window.addEventListener('dragover', hold, { signal })
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && leave(), {
      signal,
    })
    window.addEventListener('drop', drop, { signal })
    window.addEventListener('paste', paste, { signal })
    return () => {
      ending.abort()
      leave()
    }
  }, [isActive])

  return isOver
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
