/** Turns offsets into a text from UTF-16 code units (ours) to Unicode code points (W3C Web Annotation's) and back. */
export interface CodePoints {
  /** The number of code points before the UTF-16 offset; an offset inside a surrogate pair counts the pair. */
  fromUtf16(offset: number): number
  /** The UTF-16 offset after so many code points. */
  toUtf16(offset: number): number
}

/** Reads a text once, linear in its length, and remembers where its surrogate pairs are; each conversion is then a binary search. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++)
  }
  /** How many pairs come before the first that `isAfter`. */
  const countUntil = (isAfter: (start: number, index: number) => boolean): number => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAfter(pairs[middle] ?? 0, middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    fromUtf16: (offset) => offset - countUntil((start) => start + 2 > offset),
    toUtf16: (offset) => offset + countUntil((start, index) => start - index >= offset)
  }
}
