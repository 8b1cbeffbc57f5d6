import type { Rows } from './rows.ts'

/**
 * The rows that a table of weights has for the features of one figure, each once, in the order they came; features without a row weigh nothing and are left out.
 * Serves again and again without making anything anew.
 */
export class Seen {
  readonly rows: Int32Array
  /** How many of `rows` are those of the figure. */
  count = 0
  readonly #table: Rows
  /** For each row the number of the figure it was last seen for. */
  readonly #seenFor: Int32Array
  #figure = 0

  constructor(table: Rows) {
    this.#table = table
    this.rows = new Int32Array(table.size)
    this.#seenFor = new Int32Array(table.size)
  }

  /** Begins another figure. */
  clear(): void {
    this.count = 0
    this.#figure = (this.#figure + 1) | 0
  }

  /** Sees a feature, told by the hash of its name. */
  add(feature: number): void {
    const row = this.#table.of(feature)
    if (row < 0 || this.#seenFor[row] === this.#figure) return
    this.#seenFor[row] = this.#figure
    this.rows[this.count++] = row
  }
}
