/** Room for so many at first, a power of two; it doubles when half of it is taken. */
const ROOM = 512

/** Numbers in the order they came, each once. Serves again and again without making anything anew, as a set of the language does not. */
export class Once {
  readonly items: number[] = []
  /** For each place one more than the index of the item there; 0 where it is free. */
  #places = new Int32Array(ROOM)

  /** Takes all of them out. */
  clear(): void {
    this.items.length = 0
    this.#places.fill(0)
  }

  /** Adds a number that is not there yet. */
  add(item: number): void {
    const places = this.#places
    let place = (item ^ (item >>> 15)) & (places.length - 1)
    while (places[place] !== 0) {
      if (this.items[places[place]! - 1] === item) return
      place = (place + 1) & (places.length - 1)
    }
    places[place] = this.items.push(item)
    if (this.items.length * 2 > places.length) this.#grow()
  }

  #grow(): void {
    const items = this.items.splice(0)
    this.#places = new Int32Array(this.#places.length * 2)
    for (const item of items) this.add(item)
  }
}
