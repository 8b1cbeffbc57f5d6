import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle, extractArticle, extractArticles, readSelection } from '../../../../../core/extraction/claims/extract-article.ts'
import type { ExtractedArticle } from '../../../../../core/extraction/extracted.ts'
import { fold } from '../../../../../core/extraction/text/fold.ts'

const fixtures = join(import.meta.dirname, '../../../../fixtures/extraction')
const articles = ['ar', 'en'].flatMap((language) => {
  const folder = join(fixtures, language, 'dev')
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'))
})
const words = ['قتل', 'مقتل', 'وإصابة', '12', '٣٠', 'شخصا', 'منهم', 'بينهم', '«', '»', '،', '.', 'قال', 'وفق', 'وزارة الصحة', 'killed', '5 people', 'including', 'of whom', 'said', 'police', '"', ',', '\n', '(', '$5 million', 'aid', '-', '…']
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((w) => w.join(' ')))

const figures = (article: ExtractedArticle): unknown[] => article.claims.map((c) => [c.measure, c.figure, c.modality, c.mentions.length, c.subsetOf, c.rule])

const arabic = readdirSync(join(fixtures, 'ar', 'dev31')).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(fixtures, 'ar', 'dev31', name), 'utf8'))

/** The figures of an article with who gave each, in folded letters. */
const found = (text: string): unknown[] => extractArticle(text).claims.map(({ measure, figure, modality, subsetOf, mentions }) =>
  [measure, figure, modality, subsetOf, mentions.map(({ attribution }) => attribution && fold(attribution.text.replace(/["«»]/g, '"').replace(/\s*[,،]\s*/g, ', ').replace(/\s+/g, ' ')))])

describe('what holds for any text', () => {
  it('quotes the text at its offsets', () => {
    const check = (text: string): void => {
      for (const claim of extractArticle(text).claims) {
        for (const mention of claim.mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.quote)
          if (mention.attribution) expect(text.slice(mention.attribution.start, mention.attribution.end)).toBe(mention.attribution.text)
        }
        // «للسودان» names the Sudan with its article whole.
        if (claim.place) expect([text, text.replaceAll('لل', 'ال')].map((t) => t.slice(claim.place!.start, claim.place!.end))).toContain(claim.place.name)
        expect(claim.subsetOf).not.toBe(claim.id)
      }
    }
    articles.forEach(check)
    fc.assert(fc.property(anyText, check), { numRuns: 150 })
  })

  it('finds the same with tatweel, diacritics and directional marks put in', () => {
    const noise = ['\u0640', '\u064e', '\u0651', '\u200f', '\u200e']
    for (const text of articles.filter((_, i) => i % 4 === 0)) {
      let n = 0
      const noisy = text.replace(/(?<=[\u0628-\u064a])(?=[\u0628-\u064a])/g, () => (n++ % 5 === 0 ? noise[n % noise.length] ?? '' : ''))
      expect(figures(extractArticle(noisy))).toEqual(figures(extractArticle(text)))
    }
  })

  it.each<[string, (text: string) => string]>([
    ['tatweel between letters', (text) => text.replace(/(?<=[بتسعفقكلمنهيش])(?=[\u0628-\u064a])(?<=.{3})/g, '\u0640')],
    ['directional marks before digits', (text) => text.replace(/\d+/g, '\u200f$&')],
    ['directional marks between words', (text) => text.replaceAll(' ', ' \u200f')],
    ['alef without hamza', (text) => text.replace(/[أإآ]/g, 'ا')],
    ['«ه» for every final «ة»', (text) => text.replace(/ة(?![\u0620-\u064a])/g, 'ه')],
    ['«ى» for every final «ي»', (text) => text.replace(/ي(?![\u0620-\u064a])/g, 'ى')],
    ['paragraphs on lines that follow one another', (text) => text.replace(/\n\n/g, '\n')],
    ['lines set in and out', (text) => text.replace(/\n(?=.)/g, '  \n    ')],
    ['no-break spaces', (text) => text.replace(/ (?=[\u0620-\u064a])/g, '\u00a0')],
    ['Latin commas', (text) => text.replaceAll('،', ',').replaceAll('؛', ';')],
    ['commas behind a space', (text) => text.replace(/([،؛]) /g, ' $1 ')],
    ['straight quotation marks', (text) => text.replace(/[«»“”]/g, '"')]
  ])('finds the same, by the same sources, with %s', (_name, change) => {
    for (const text of arabic) expect(found(change(text))).toEqual(found(text))
  })

  it('reads the digits of three scripts alike', () => {
    for (const text of articles.filter((_, i) => i % 4 === 1)) {
      const persian = text.replace(/[0-9٠-٩]/g, (d) => String.fromCharCode(0x6f0 + (d.charCodeAt(0) & 15)))
      const latin = text.replace(/[0-9٠-٩]/g, (d) => String.fromCharCode(0x30 + (d.charCodeAt(0) & 15)))
      expect(figures(extractArticle(persian))).toEqual(figures(extractArticle(latin)))
    }
  })

  it('explains every number, and the claims it names exist', () => {
    for (const text of articles.slice(0, 12)) {
      const ids = new Set(extractArticle(text).claims.map((claim) => claim.id))
      const explained = explainArticle(text)
      for (const one of explained) {
        expect(one.reasons.length).toBeGreaterThan(0)
        if (one.claim !== null) expect(ids).toContain(one.claim)
      }
      expect(new Set(explained.flatMap((one) => one.claim ?? []))).toEqual(ids)
    }
  })

  it('finds in articles read in step what each gives by itself', () => {
    // Of both languages, some of them too long to be read beside others.
    const read = [...articles.slice(0, 20), '', articles.join('\n\n'), 'Il y a 3 morts.', ...articles.slice(-40)].map((text) => ({ text }))
    expect(extractArticles(read)).toEqual(read.map(({ text }) => extractArticle(text)))
  })

  it('reads in a selection what the article gives there', () => {
    const text = articles[0] ?? ''
    for (const claim of extractArticle(text).claims.slice(0, 5)) {
      const { start, end } = claim.mentions[0] ?? { start: 0, end: 0 }
      expect(readSelection(text, start, end)).toMatchObject({ start, end, figure: claim.figure })
    }
    expect(readSelection(text, 5, 5)).toBeNull()
  })

  it.each([
    ['digits', '7'.repeat(1_000_000)],
    ['numbers', '7 '.repeat(400_000)],
    ['one letter', 'و'.repeat(1_000_000)],
    ['one word', 'killed 5 '.repeat(100_000)],
    ['nested brackets', '('.repeat(500_000) + ')'.repeat(500_000)],
    ['quotation marks', '"'.repeat(500_000)],
    ['speakers', 'said police '.repeat(60_000)]
  ])('comes to an end on a megabyte of %s', (_name, text) => {
    // What grows with the square of the text takes minutes here, and so runs out of the time a test has.
    expect(extractArticle(text).claims.length).toBeLessThan(text.length)
  }, 150_000)
})
