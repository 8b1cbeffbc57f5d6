import { useEffect, useRef } from 'react'

/**
 * Runs `commit` when a field goes away while it is being written in: its pane draws another claim, its dialog is closed, the window is closed or reloaded.
 * A field hears of none of these by being left.
 */
export function useCommitOnLeaving(commit: () => void): void {
  const latest = useRef(commit)
  useEffect(() => { latest.current = commit })
  useEffect(() => {
    const leave = (): void => latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}

/** Has the window ask before it is closed or reloaded, as long as something is written that nothing has saved. */
export function useWindowKept(isWritten: boolean): void {
  useEffect(() => {
    if (!isWritten) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWritten])
}
