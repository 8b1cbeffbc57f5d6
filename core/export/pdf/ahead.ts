import type { CancelSignal } from '../../model/cancel-signal.ts'

/**
 * Makes something of each item and gives it in order, working on up to `atOnce` items at a time, so that what is made next is under way while the last is
 * used. Where one fails, or no more is asked for, the others are told to stop by their signal and are awaited.
 */
export async function* ahead<Item, Made>(items: readonly Item[], atOnce: number, make: (item: Item, signal: CancelSignal) => Promise<Made>): AsyncGenerator<Made> {
  const signal = { aborted: false }
  const underWay: Promise<Made>[] = []
  let next = 0
  const begin = () => {
    for (; underWay.length < atOnce && next < items.length; next++) {
      const made = make(items[next] as Item, signal)
      // A failure is told when its turn comes; until then it is not unhandled.
      made.catch(() => undefined)
      underWay.push(made)
    }
  }
  try {
    begin()
    for (let first = underWay[0]; first !== undefined; first = underWay[0]) {
      const made = await first
      void underWay.shift()
      begin()
      yield made
    }
  } finally {
    signal.aborted = true
    await Promise.allSettled(underWay)
  }
}
