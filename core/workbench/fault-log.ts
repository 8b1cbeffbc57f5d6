import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inspect } from 'node:util'

/** Where faults of the program itself are written down, for whoever mends it. */
export interface FaultLog {
  /** The file. */
  readonly path: string
  /** Writes down what failed, with the error's stack and causes. Gives whether it could: the disk may be what fails. */
  write(what: string, error: unknown): boolean
}

/** A log is set aside at this size, in place of the one set aside before it, so that two of them are all that ever lies there. */
const MOST_BYTES = 1024 * 1024

/** The log of a machine: `faults.log` in the configuration folder, made when something is first written to it. Faults are told on standard error as well, where a terminal shows them. */
export function openFaultLog(configDir: string): FaultLog {
  const path = join(configDir, 'faults.log')
  return {
    path,
    write: (what, error) => {
      console.error(`${what}:`, error)
      try {
        mkdirSync(dirname(path), { recursive: true })
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= MOST_BYTES) renameSync(path, join(configDir, 'faults.old.log'))
        // At once: what failed unforeseen may be about to take the program with it.
        appendFileSync(path, `${new Date().toISOString()} ${what}: ${inspect(error, { breakLength: Infinity })}\n\n`)
        return true
      } catch (refused) {
        console.error(refused)
        return false
      }
    }
  }
}
