import { describe, expect, it } from 'vitest'
import { bitsIn, FOLLOWS, BEGINS, lettersIn, pack, waysIn, wordIn } from '../../../../../core/extraction/lexicon/packed-word.ts'

describe('a packed word', () => {
  it('gives back what was packed', () => {
    const found = { word: 100_000, letters: 7, bits: 127, ways: BEGINS | FOLLOWS }
    const packed = pack(found)
    expect({ word: wordIn(packed), letters: lettersIn(packed), bits: bitsIn(packed), ways: waysIn(packed) }).toEqual(found)
  })

  it('refuses what does not fit rather than cut it off', () => {
    expect(() => pack({ word: 1 << 17, letters: 0, bits: 0, ways: 0 })).toThrow(RangeError)
    expect(() => pack({ word: 1, letters: 8, bits: 0, ways: 0 })).toThrow(RangeError)
  })
})
