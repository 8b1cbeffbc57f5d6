/** Takes a step of the golden ratio through the table for each hash, so that like ones lie apart. */
const SPREAD = 0x9e3779b1

/**
 * Numbers the features that a table of weights has rows for. One flat table instead of a map: a figure asks for each of its features, most of
 * which have no row.
 */
export class Rows {
  /** Pairs of a feature and one more than its row; 0 there marks a free place. */
  readonly #table: Int32Array
  readonly #shift: number
  /** How many rows there are. */
  readonly size: number

  /** `features` in the order of their rows; of one that stands there twice the last row counts. */
  constructor(features: readonly number[]) {
    // At most half full, so that what is not there is soon known.
    const bits = Math.max(1, Math.ceil(Math.log2(features.length * 2 + 2)))
    this.#table = new Int32Array(2 ** (bits + 1))
    this.#shift = 32 - bits
    this.size = features.length
    features.forEach((feature, row) => {
      const place = this.#placeOf(feature)
      this.#table[place] = feature
      this.#table[place + 1] = row + 1
    })
  }

  /** The row of a feature; -1 where it has none. */
  of(feature: number): number { return this.#table[this.#placeOf(feature) + 1]! - 1 }

  /** Where a feature stands, or the free place it would take. */
  #placeOf(feature: number): number {
    const table = this.#table
    let place = (Math.imul(feature, SPREAD) >>> this.#shift) * 2
    while (table[place + 1] !== 0 && table[place] !== feature) place = (place + 2) & (table.length - 1)
    return place
  }
}
