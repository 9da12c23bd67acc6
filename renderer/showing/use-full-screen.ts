import { useEffect } from 'react'
import { callOperation } from '../api/call-operation.ts'

/** The whole screen while this is shown; whatever ends it gives the window back. */
export function useFullScreen(isWanted: boolean) {
  useEffect(() => {
    if (!isWanted) return
    void callOperation('window.setFullScreen', { fullScreen: true })
    return () => void callOperation('window.setFullScreen', { fullScreen: false })
  }, [isWanted])
}
