/** A second Ctrl+C ends the process at once, if it comes this much later: one keystroke can arrive twice, from the terminal and passed on by a parent. */
const SECOND_AFTER_MS = 500

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
type Interrupt = keyof typeof CODES
const INTERRUPTS = Object.keys(CODES) as Interrupt[]

/**
 * Calls `end` when the process is told to end (Ctrl+C, a kill, a closed terminal), so that it can end in order; when told again it ends at once, in disorder.
 * Gives back its own undoing.
 */
export function onInterrupt(end: () => void): () => void {
  let firstAt: number | null = null
  const hear = (signal: Interrupt) => {
    if (firstAt !== null && performance.now() - firstAt > SECOND_AFTER_MS) process.exit(CODES[signal])
    if (firstAt !== null) return
    firstAt = performance.now()
    end()
  }
  for (const signal of INTERRUPTS) process.on(signal, hear)
  return () => { for (const signal of INTERRUPTS) process.off(signal, hear) }
}
