import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formsOf } from '../../../../core/search/word-forms.ts'
import { cutAfter, eachWord, LONGEST_WORD, wordsOf } from '../../../../core/search/words.ts'

/** Texts of any UTF-16 units, half surrogate pairs included. */
const anyText = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units))

const foldedWords = (text: string) => wordsOf(text).map(({ word }) => word)
const same = (a: string, b: string) => expect(foldedWords(a)).toEqual(foldedWords(b))

describe('wordsOf', () => {
  it('folds alef, ya and ta marbuta spellings', () => {
    same('أحمد إلى آخر ٱلله', 'احمد الي اخر الله')
    same('على مستشفى', 'علي مستشفي')
    same('وزارة', 'وزاره')
  })
  it('folds hamza on any seat, also where it is a combining mark', () => {
    same('مسؤول', 'مسئول')
    same('شؤون', 'شئون')
    same('مسو\u0654ول', 'مسؤول')
  })
  it('folds diacritics, tatweel and directional marks away', () => {
    same('وِزَارَةُ الصِّحَّةِ', 'وزارة الصحة')
    same('غـــزة', 'غزة')
    same('\u200fغزة\u200e \u2067رفح\u2069', 'غزة رفح')
  })
  it('reads presentation forms and ligatures as their letters', () => {
    same('ﻟﻠﻮﺯﺍﺭﺓ', 'للوزارة')
    same('ﷲ', 'الله')
    same('ﬁve', 'five')
  })
  it('folds case and accents of Latin letters', () => {
    same('ÉLAN Straße Ørsted', 'elan strasse orsted')
  })
  it('reads the digits of three scripts and any grouping as one number', () => {
    for (const number of ['40000', '40,000', '40.000', '٤٠٬٠٠٠', '۴۰۰۰۰', "40'000", '40\u00a0000', '４００００']) expect(foldedWords(number)).toEqual(['40000'])
    expect(foldedWords('1.5 ١٫٥ 1,170,000')).toEqual(['1.5', '1.5', '1170000'])
  })
  it('keeps numbers apart that only stand beside each other', () => {
    expect(foldedWords('2024 300, 12,34')).toEqual(['2024', '300', '12', '34'])
  })
  it('parts letters from digits', () => {
    expect(foldedWords('F16 ١٢٠شخصا')).toEqual(['f', '16', '120', 'شخصا'])
  })
  it('gives offsets into the raw text, marks at a word’s end left out', () => {
    const text = 'قال: «وِزَارَة» 40,000.'
    const [, ministry, number] = wordsOf(text)
    expect(text.slice(ministry?.start, ministry?.end)).toBe('وِزَارَة')
    expect(text.slice(number?.start, number?.end)).toBe('40,000')
  })
  it('finds the same words whatever marks are strewn over a text', () => {
    const arabic = fc.array(fc.constantFrom(...'اأبتةثجحدرسشعفقكلمنهويىء ٣7'), { maxLength: 60 })
    const marks = fc.array(fc.constantFrom('', '', '\u064e', '\u0651', '\u0640', '\u200f'), { minLength: 60, maxLength: 60 })
    fc.assert(fc.property(arabic, marks, (letters, strewn) => {
      const marked = letters.map((letter, i) => letter + (strewn[i] ?? '')).join('')
      expect(foldedWords(marked)).toEqual(foldedWords(letters.join('')))
    }))
  })
  it('gives every word of any text in order, within the text, and never an empty one', () => {
    fc.assert(fc.property(anyText(200), (text) => {
      let at = 0
      for (const { word, start, end } of wordsOf(text)) {
        expect(word.length).toBeGreaterThan(0)
        expect(word.length).toBeLessThanOrEqual(LONGEST_WORD)
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }))
  })
  it('reads a text cut into slices as it reads the whole', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('قتل', ' ', '\n', '40', ',', '000', 'people', '.'), { maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (parts, slice) => {
      const text = parts.join('')
      const sliced: string[] = []
      for (let from = 0; from < text.length;) {
        const to = cutAfter(text, from + slice)
        eachWord(text, (word) => sliced.push(word), from, to)
        from = to
      }
      expect(sliced).toEqual(foldedWords(text))
    }))
  })
  it('takes time in proportion to hostile text', () => {
    for (const unit of ['7', 'ا', '\u064e', '1,000,', '(']) {
      const from = performance.now()
      eachWord(unit.repeat(1_000_000 / unit.length), () => undefined)
      expect(performance.now() - from).toBeLessThan(2000)
    }
  })
})

describe('formsOf', () => {
  const has = (word: string, form: string, exact = false) => formsOf(foldedWords(word)[0] ?? '', exact).some(({ spelling }) => spelling === foldedWords(form)[0])
  it('joins particles and the article to an Arabic word, and takes the article off', () => {
    for (const form of ['ووزارة', 'للوزارة', 'بالوزارة', 'والوزارة', 'لوزارة', 'وبوزارة']) expect(has('وزارة', form)).toBe(true)
    for (const form of ['وزارة', 'للوزارة', 'ووزارة']) expect(has('الوزارة', form)).toBe(true)
  })
  it('does not take a root letter for a particle', () => {
    expect(has('وزارة', 'زارة')).toBe(false)
    expect(has('ألف', 'ف')).toBe(false)
  })
  it('adds joined pronouns, the accusative and the English plural, but not to a quoted word', () => {
    for (const [word, form] of [['وزارة', 'وزارتها'], ['قتلى', 'قتلاهم'], ['شخص', 'شخصا'], ['hostage', 'hostages'], ['bodies', 'body']] as const) {
      expect(has(word, form)).toBe(true)
      expect(has(word, form, true)).toBe(false)
    }
  })
})
