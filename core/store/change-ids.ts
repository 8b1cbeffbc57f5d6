import type { Ground } from './surroundings.ts'
import type { ChangeHead } from './undo-stack.ts'

/** How many base-36 digits of an id are its time in milliseconds; nine last until the year 5188. */
const TIME_DIGITS = 9

const timeOf = (changeId: string): number => {
  const time = /^[0-9a-z]{10,}$/.test(changeId) ? Number.parseInt(changeId.slice(0, TIME_DIGITS), 36) : 0
  return Number.isSafeInteger(time) ? time : 0
}

/** Makes ids of changes that sort by time: later ones are greater even where the clock stands still or was set back. */
export class ChangeIds {
  readonly #ground: Ground
  #last: number

  constructor(ground: Ground, known: readonly ChangeHead[]) {
    this.#ground = ground
    this.#last = known.reduce((latest, { changeId }) => Math.max(latest, timeOf(changeId)), 0)
  }

  next(): string {
    this.#last = Math.max(this.#last + 1, this.#ground.clock().getTime())
    const rest = this.#ground.newId().toLowerCase().replace(/[^0-9a-z]/g, '').slice(-8)
    return `${this.#last.toString(36).padStart(TIME_DIGITS, '0')}${rest || '0'}`
  }
}
