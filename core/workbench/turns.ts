/** The order of two sorts of work on one thing; who asks first is first. */
export interface Turns {
  /** Runs beside other shared work, once what was asked for alone before it has ended. */
  share<T>(work: () => Promise<T>): Promise<T>
  /** Runs once everything asked for before it has ended; what is asked for meanwhile waits. Work that runs alone may not ask for a turn of the same turns. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

const ended = (work: Promise<unknown>): Promise<void> => work.then(() => undefined, () => undefined)

export function createTurns(): Turns {
  let lastAlone: Promise<void> = Promise.resolve()
  const sharing = new Set<Promise<void>>()
  return {
    share: (work) => {
      const run = lastAlone.then(work)
      const end = ended(run)
      sharing.add(end)
      void end.then(() => sharing.delete(end))
      return run
    },
    alone: (work) => {
      const run = Promise.all([lastAlone, ...sharing]).then(work)
      lastAlone = ended(run)
      return run
    }
  }
}
