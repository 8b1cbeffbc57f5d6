import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../../../core/extraction/index.ts'

const lines = (name: string): string[] => readFileSync(new URL(`../../../../fixtures/numbers/${name}.jsonl`, import.meta.url), 'utf8').split('\n')
  .filter((l) => l.trim() !== '').map((l) => String(JSON.parse(l).line))
const ARABIC = lines('ar-dev')
const ENGLISH = lines('en-dev')
const line = fc.oneof(fc.constantFrom(...ARABIC).map((text) => ({ text, language: 'ar' })), fc.constantFrom(...ENGLISH).map((text) => ({ text, language: 'en' })))
/** Pieces of which number reading might make something. */
const piece = fc.constantFrom(
  ...'12 3 1,000 35.903 0 2023 $ € % - – , . : / ( " و ال بين من إلى و903 قتيلا قتيلان مليون ملايين ألف ألفا مئة نصف ثلاثة وعشرين أكثر أقل على الأقل دولار شخص واحد أكتوبر المادة المئة between and to one hundred million million half a third dozen people soldiers at least more than or aged October May 5m F-16 -5 % minus degrees below zero ½ 1/2 of passed toll درجات تحت الصفر three- to year-old ٣٥ ۱۲ ٬ ٫'.split(' ')
)
const soup = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0', '\u200f')), { maxLength: 14 }).map((parts) => parts.map(([a, b]) => a + b).join(''))
const language = fc.constantFrom('ar', 'en', 'fr')

describe('for any text', () => {
  it('a quantity’s text is what stands at its offsets, in order and without overlaps', () => {
    fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 60 })), language, fc.boolean(), (text, tag, singulars) => {
      let last = 0
      for (const q of readQuantities(text, tag, { singulars })) {
        expect(text.slice(q.start, q.end)).toBe(q.text)
        expect(q.start).toBeGreaterThanOrEqual(last)
        expect(q.start).toBeLessThanOrEqual(q.numberStart)
        expect(q.numberStart).toBeLessThan(q.numberEnd)
        expect(q.numberEnd).toBeLessThanOrEqual(q.end)
        if (q.value !== null) expect(Number.isFinite(q.value)).toBe(true)
        if (q.min !== null && q.max !== null) expect(q.min).toBeLessThanOrEqual(q.max)
        expect(q.value === null).toBe(q.qualifier === 'vague' || q.qualifier === 'between')
        last = q.end
      }
    }), { numRuns: 4000 })
  })
})

/** What was found, without its place. */
const meaning = (text: string, tag: string) => readQuantities(text, tag).map(({ value, min, max, qualifier, unit, noun, form }) => ({ value, min, max, qualifier, unit, noun, form }))

/** Puts marks from `marks` at some places of a text; `after` says where one may stand. */
function strew(text: string, places: readonly number[], marks: readonly string[], after: RegExp): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    out += text[i]!
    if (after.test(text[i]!) && places.includes(i)) out += marks[i % marks.length]!
  }
  return out
}
const places = fc.array(fc.nat({ max: 80 }), { maxLength: 30 })

describe('what cannot be seen or heard', () => {
  it('diacritics and tatweel change neither what is found nor its value', () => {
    fc.assert(fc.property(fc.constantFrom(...ARABIC), places, (text, at) => {
      const marked = strew(text, at, ['\u064e', '\u0650', '\u0652', '\u0640', '\u0651', '\u064b', '\u0640\u0640'], /\p{Script=Arabic}/u)
      // A mark is no Arabic letter to put a mark on where the text has digits or signs.
      if (/[٠-٩۰-۹٬٫٪،؛؟]/.test(text)) return
      expect(meaning(marked, 'ar'), marked).toEqual(meaning(text, 'ar'))
    }), { numRuns: 1500 })
  })
  it('directional and zero-width marks change neither what is found nor its value', () => {
    fc.assert(fc.property(line, places, ({ text, language: tag }, at) => {
      const marked = strew(text, at, ['\u200f', '\u200e', '\u202b', '\u202c', '\u2067', '\u2069', '\u061c', '\u200d', '\ufeff', '\u00ad'], /./su)
      expect(meaning(marked, tag), marked).toEqual(meaning(text, tag))
    }), { numRuns: 1500 })
  })
  it('digits of the three scripts are equal', () => {
    fc.assert(fc.property(line, fc.constantFrom(0x660, 0x6f0), ({ text, language: tag }, zero) => {
      const other = text.replace(/[0-9]/g, (d) => String.fromCharCode(zero + Number(d)))
      // «MH17» and "5m" glue Latin letters to Latin digits only, so nothing else may differ.
      expect(meaning(other, tag), other).toEqual(meaning(text, tag))
    }), { numRuns: 1000 })
  })
})

describe('hostile text', () => {
  const seconds = (text: string, tag: string): number => {
    const start = performance.now()
    readQuantities(text, tag)
    return (performance.now() - start) / 1000
  }
  const MEGABYTE = 1_000_000
  /** Texts that are all numbers are costlier than any news; a tenth is enough to tell linear from quadratic. */
  const SOME = 100_000
  /** Generous, so that a busy machine passes; what is quadratic takes minutes. */
  const LIMIT_SECONDS = 5
  const hostile: [string, (n: number) => string][] = [
    ['digits', (n) => '7'.repeat(n)], ['digits parted by spaces', (n) => '7 '.repeat(n / 2)], ['groups of three', (n) => '123,'.repeat(n / 4)], ['spaced groups of three', (n) => '123 '.repeat(n / 4)],
    ['a list of numbers', (n) => '1,'.repeat(n / 2)], ['points and commas', (n) => '1.2,'.repeat(n / 4)], ['one letter', (n) => 'a'.repeat(n)], ['one Arabic letter', (n) => 'و'.repeat(n)], ['waws alone', (n) => 'و '.repeat(n / 2)], ['nested brackets', (n) => '('.repeat(n / 2) + ')'.repeat(n / 2)], ['exclamation marks', (n) => '!'.repeat(n)], ['marks that close', (n) => '!"'.repeat(n / 2)], ['fractions', (n) => '1/2 '.repeat(n / 4)], ['points in words', (n) => 'a.'.repeat(n / 2)],
    ['hyphens in digits', (n) => '1-'.repeat(n / 2)], ['colons in digits', (n) => '1:'.repeat(n / 2)], ['diacritics', (n) => 'ق' + '\u064e'.repeat(n)], ['thousands', (n) => 'thousand '.repeat(n / 9)], ['hundreds of hundreds', (n) => 'hundreds of '.repeat(n / 12)],
    ['a few', (n) => 'a few thousand '.repeat(n / 15)], ['between', (n) => 'between 1 and '.repeat(n / 14)], ['آلاف', (n) => 'آلاف '.repeat(n / 5)], ['مليون و', (n) => 'مليون و'.repeat(n / 7)], ['more than', (n) => 'more than '.repeat(n / 10)], ['label', (n) => 'article 5, '.repeat(n / 11)],
    ['+1', (n) => '+1 '.repeat(n / 3)], ['aged 1', (n) => 'aged 1 '.repeat(n / 7)], ['5 October', (n) => '5 October '.repeat(n / 10)], ['one of the', (n) => 'one of the '.repeat(n / 11)], ['a', (n) => 'a '.repeat(n / 2)], ['half', (n) => 'half '.repeat(n / 5)], ['1 and', (n) => '1 and '.repeat(n / 6)], ['no.', (n) => 'no. 1 '.repeat(n / 6)], ['100 million', (n) => '100 million '.repeat(n / 12)],
    ['tonnes', (n) => '5 new '.repeat(n / 6)], ['New', (n) => '5 New New New New '.repeat(n / 18)]
  ]
  it.each(hostile)('of %s costs little', (_, make) => {
    for (const tag of ['ar', 'en']) expect(seconds(make(SOME), tag)).toBeLessThan(LIMIT_SECONDS)
  })
  it.each(hostile.filter(([name]) => ['digits', 'one letter', 'one Arabic letter', 'nested brackets', 'exclamation marks', 'marks that close'].includes(name)))('of a megabyte of %s costs little', (_, make) => {
    for (const tag of ['ar', 'en']) expect(seconds(make(MEGABYTE), tag)).toBeLessThan(LIMIT_SECONDS)
  })
})
