import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../../../core/extraction/index.ts'
import { spellArabic, spellEnglish, spellFrench } from './spelling.ts'

/** Numbers of every size, small ones as often as large ones. */
const numbers = fc.integer({ min: 1, max: 12 }).chain((digits) => fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 1 }))
const arabicStyle = fc.record({ feminine: fc.boolean(), nominative: fc.boolean(), alef: fc.boolean(), apart: fc.boolean() })
const englishStyle = fc.record({ and: fc.boolean(), hyphen: fc.boolean(), comma: fc.boolean() })

function expectNumber(text: string, number: string, language: string, value: number): void {
  const found = readQuantities(text, language)
  expect(found.map((q) => q.value), text).toEqual([value])
  expect(text.slice(found[0]!.numberStart, found[0]!.numberEnd), text).toBe(number)
}

describe('a number spelt out is read back', () => {
  it('in Arabic, in every gender, case and spelling', () => {
    fc.assert(fc.property(numbers.filter((n) => n > 2), arabicStyle, (n, style) => {
      const words = spellArabic(n, style)
      expectNumber(`بلغ العدد ${words} في المدينة`, words, 'ar', n)
    }), { numRuns: 3000 })
  })
  it('in Arabic with what is counted', () => {
    fc.assert(fc.property(numbers.filter((n) => n > 2), arabicStyle, (n, style) => {
      const words = spellArabic(n, style)
      expectNumber(`قتل ${words} مدنيا أمس`, words, 'ar', n)
    }), { numRuns: 1000 })
  })
  it('in English, with and without "and", hyphens and commas', () => {
    fc.assert(fc.property(numbers.filter((n) => n > 1), englishStyle, (n, style) => {
      const words = spellEnglish(n, style)
      expectNumber(`Officials counted ${words} people.`, words, 'en', n)
    }), { numRuns: 3000 })
  })
  it('in French', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
      const words = spellFrench(n)
      expectNumber(`On compte ${words} personnes.`, words, 'fr', n)
    }), { numRuns: 2000 })
  })
  it('when two stand after each other, each by itself', () => {
    fc.assert(fc.property(numbers.filter((n) => n > 1), numbers.filter((n) => n > 1), englishStyle, (a, b, style) => {
      const text = `They freed ${spellEnglish(a, style)} prisoners and ${spellEnglish(b, style)} hostages.`
      expect(readQuantities(text, 'en').map((q) => q.value), text).toEqual([a, b])
    }), { numRuns: 500 })
    fc.assert(fc.property(numbers.filter((n) => n > 2), numbers.filter((n) => n > 2), arabicStyle, (a, b, style) => {
      const text = `قتل ${spellArabic(a, style)} مدنيا و${spellArabic(b, style)} جنديا`
      expect(readQuantities(text, 'ar').map((q) => q.value), text).toEqual([a, b])
    }), { numRuns: 500 })
  })
})
