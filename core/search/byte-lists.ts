/** Lists grow through pages in slices, so that growing never copies. */
const PAGE_BITS = 18
const PAGE_SIZE = 1 << PAGE_BITS
const PAGE_MASK = PAGE_SIZE - 1
/** A slice ends in the address of the next one. */
const LINK_BYTES = 4
const FIRST_SLICE = 16
const LARGEST_SLICE = 16384

/** The size of the slice that follows one of this size. */
const sizeAfter = (size: number): number => Math.min(size * 2, LARGEST_SLICE)

/**
 * Many append-only lists of whole numbers in few large pages, after the slice pools of Busch et al., "Earlybird: Real-Time Search at Twitter"
 * (ICDE 2012): a list begins in a slice of 16 bytes and goes on in slices that double up to 16 KB. Holds up to 4 GB.
 */
export class ByteLists {
  readonly #pages: Uint8Array[] = []
  /** Where the next slice begins. */
  #top = 0
  /** By list: its first byte, where it is written next, where its present slice ends (before the link; 0 before the first), and that slice's size. */
  #first = new Uint32Array(1024)
  #next = new Uint32Array(1024)
  #end = new Uint32Array(1024)
  #size = new Uint16Array(1024)

  /** Writes a whole number from 0 to 2^31 - 1 at a list's end: seven bits a byte, low bits first. Lists are numbered from 0 and begin empty. */
  append(list: number, value: number): void {
    if (list >= this.#first.length) this.#makeRoom(list)
    let rest = value
    while (rest > 0x7f) {
      this.#appendByte(list, (rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.#appendByte(list, rest)
  }

  /** A reader at the beginning of a list; it must not read further than was written. */
  reader(list: number): ByteReader {
    return new ByteReader(this.#pages, this.#first[list] ?? 0)
  }

  get byteLength(): number {
    return this.#pages.length * PAGE_SIZE + this.#first.length * 14
  }

  #appendByte(list: number, byte: number): void {
    let at = this.#next[list] ?? 0
    const end = this.#end[list] ?? 0
    if (at === end) at = this.#nextSlice(list, end)
    const page = this.#pages[at >>> PAGE_BITS]
    if (page) page[at & PAGE_MASK] = byte
    this.#next[list] = at + 1
  }

  #nextSlice(list: number, link: number): number {
    const isFirst = link === 0
    const size = isFirst ? FIRST_SLICE : sizeAfter(this.#size[list] ?? 0)
    const at = this.#newSlice(size)
    const page = this.#pages[link >>> PAGE_BITS]
    if (isFirst) this.#first[list] = at
    else if (page) for (let i = 0; i < LINK_BYTES; i++) page[(link & PAGE_MASK) + i] = (at >>> (8 * i)) & 0xff
    this.#size[list] = size
    this.#end[list] = at + size - LINK_BYTES
    return at
  }

  #newSlice(size: number): number {
    if (this.#pages.length === 0 || (this.#top & PAGE_MASK) + size > PAGE_SIZE || (this.#top & PAGE_MASK) === 0) {
      this.#top = this.#pages.length * PAGE_SIZE
      this.#pages.push(new Uint8Array(PAGE_SIZE))
    }
    const at = this.#top
    this.#top += size
    return at
  }

  #makeRoom(list: number): void {
    const length = Math.max(list + 1, this.#first.length + (this.#first.length >> 1))
    const grow = <A extends Uint32Array | Uint16Array>(grown: A, old: A): A => {
      grown.set(old)
      return grown
    }
    this.#first = grow(new Uint32Array(length), this.#first)
    this.#next = grow(new Uint32Array(length), this.#next)
    this.#end = grow(new Uint32Array(length), this.#end)
    this.#size = grow(new Uint16Array(length), this.#size)
  }
}

/** Reads one list from its beginning. */
export class ByteReader {
  readonly #pages: readonly Uint8Array[]
  #page: Uint8Array
  #at: number
  #end: number
  #size = FIRST_SLICE

  constructor(pages: readonly Uint8Array[], first: number) {
    this.#pages = pages
    this.#page = pages[first >>> PAGE_BITS] ?? new Uint8Array(FIRST_SLICE)
    this.#at = first & PAGE_MASK
    this.#end = this.#at + FIRST_SLICE - LINK_BYTES
  }

  /** The next number. */
  read(): number {
    let byte = this.#at === this.#end ? this.#readAcross() : (this.#page[this.#at++] as number)
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; ; shift += 7) {
      byte = this.#at === this.#end ? this.#readAcross() : (this.#page[this.#at++] as number)
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }

  /** Follows the link to the next slice and reads its first byte. */
  #readAcross(): number {
    const page = this.#page
    const at = this.#at
    const next = ((page[at] ?? 0) | ((page[at + 1] ?? 0) << 8) | ((page[at + 2] ?? 0) << 16) | ((page[at + 3] ?? 0) << 24)) >>> 0
    this.#size = sizeAfter(this.#size)
    this.#page = this.#pages[next >>> PAGE_BITS] ?? page
    this.#at = next & PAGE_MASK
    this.#end = this.#at + this.#size - LINK_BYTES
    return this.#page[this.#at++] ?? 0
  }
}
