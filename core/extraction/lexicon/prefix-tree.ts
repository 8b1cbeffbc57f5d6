import { fold } from '../text/fold.ts'
import type { Proclitic } from './proclitics.ts'

/** The spellings of proclitics as a tree of letters; node 0 is both the root and "no such spelling". */
export class PrefixTree {
  /** A small number for each letter that proclitics are written with, 0 for all others. */
  readonly #letters = new Uint8Array(65536)
  readonly #next: number[] = new Array<number>(16).fill(0)
  readonly #bits: number[] = [0]
  #known = 0

  constructor(proclitics: readonly Proclitic[]) {
    for (const { form, bits } of proclitics) {
      let node = 0
      for (const letter of fold(form)) {
        const unit = letter.charCodeAt(0)
        if (this.#letters[unit] === 0) {
          if (this.#known === 15) throw new RangeError('proclitics are written with more than 15 letters')
          this.#letters[unit] = ++this.#known
        }
        const edge = node * 16 + this.#letters[unit]!
        if (this.#next[edge] === 0) {
          this.#next[edge] = this.#bits.push(0) - 1
          this.#next.push(...new Array<number>(16).fill(0))
        }
        node = this.#next[edge]!
      }
      this.#bits[node] = bits
    }
  }

  /** The node after `letter`, 0 where no proclitic goes on so. */
  step(node: number, letter: number): number {
    const code = this.#letters[letter]!
    return code === 0 ? 0 : this.#next[node * 16 + code]!
  }

  /** The proclitics that the letters up to this node spell, 0 where they spell none. */
  bits(node: number): number { return this.#bits[node]! }
}
