/** Watches for the end of the last window; see {@link lastWindowWatch}. */
export interface LastWindowWatch {
  /** Tells how many windows there are now. */
  changed(count: number): void
  stop(): void
}

/** Calls `closed` once all windows have been gone for `graceMs` (a reload comes back) and no call is under way. Before the first window came it waits for ever. */
export function lastWindowWatch(graceMs: number, isBusy: () => boolean, closed: () => void): LastWindowWatch {
  let timer: NodeJS.Timeout | null = null
  const wait = () => {
    timer = setTimeout(() => (isBusy() ? wait() : closed()), graceMs)
  }
  const stop = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  return {
    changed: (count) => {
      stop()
      if (count === 0) wait()
    },
    stop
  }
}
