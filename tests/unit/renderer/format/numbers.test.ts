import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { formatNumber, parseTypedNumber, setNotation } from '../../../../renderer/format/numbers.ts'

afterEach(() => setNotation('en', 'latin'))

describe('parseTypedNumber', () => {
  it.each([
    ['1170', 1170], ['1,170', 1170], ['١١٧٠', 1170], ['١٬١٧٠', 1170], ['۱۱۷۰', 1170], ['51 000 000 000', 51e9], ['2.5', 2.5], ['٢٫٥', 2.5], ['-3', -3], ['  7 ', 7]
  ])('reads %s', (typed, value) => expect(parseTypedNumber(typed)).toBe(value))

  it('gives null for an empty field and undefined for what is no number', () => {
    expect(parseTypedNumber('  ')).toBeNull()
    for (const typed of ['many', '1.2.3', '12 people', '1e400', '--2']) expect(parseTypedNumber(typed)).toBeUndefined()
  })

  it('reads back every whole number as it is written, in either digits', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('latin' as const, 'arabic-indic' as const), fc.constantFrom('ar' as const, 'en' as const), (value, digits, language) => {
      setNotation(language, digits)
      const written = formatNumber(value).replace(/[\u200e\u200f\u061c]/g, '')
      expect(parseTypedNumber(written)).toBe(value)
    }))
  })
})
