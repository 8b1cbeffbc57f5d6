/** Work that stops after each step, so that the same step can be taken for others before the next. */
export type Steps<T> = Generator<void, T, void>

/** Does all steps of one work. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does each step of all works before the next step of any; gives what each comes to, in their order. */
export function allInStep<T>(works: readonly Steps<T>[]): T[] {
  const results = new Array<T>(works.length)
  let open = works.map((steps, n) => ({ steps, n }))
  while (open.length > 0) {
    open = open.filter(({ steps, n }) => {
      const step = steps.next()
      if (step.done) results[n] = step.value
      return !step.done
    })
  }
  return results
}
