import { beforeAll, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import type { Figure } from '../../../../core/model/figure.ts'
import { figureInWords } from '../../../../renderer/format/figure-words.ts'
import { formatDate } from '../../../../renderer/format/dates.ts'
import { setNotation } from '../../../../renderer/format/numbers.ts'
import { startTexts } from '../../../../renderer/text/i18n.ts'

const figure = (patch: Partial<Figure>): Figure => ({ value: null, min: null, max: null, qualifier: 'exact', unit: 'person', ...patch })
const inLanguage = async (language: 'ar' | 'en', work: () => void): Promise<void> => {
  setNotation(language, 'latin')
  await i18next.changeLanguage(language)
  work()
}
const plain = (text: string) => text.replace(/[\u200e\u200f\u00a0]/g, ' ').replace(/ +/g, ' ').trim()

beforeAll(async () => startTexts('en'))

describe('figureInWords', () => {
  it('says the qualifier and the unit', () => inLanguage('en', () => {
    expect(figureInWords(figure({ value: 1170, min: 1170, qualifier: 'more-than' }))).toBe('more than 1,170 people')
    expect(figureInWords(figure({ value: 1, min: 1, max: 1 }))).toBe('1 person')
  }))

  it('uses the Arabic form that the number asks for', () => inLanguage('ar', () => {
    expect(figureInWords(figure({ value: 2, min: 2, max: 2 }))).toBe('شخصان')
    expect(figureInWords(figure({ value: 37, min: 37, max: 37 }))).toBe('37 شخصا')
    expect(figureInWords(figure({ value: 1170, min: 1170, qualifier: 'more-than' }))).toBe('أكثر من 1,170 شخصا')
  }))

  it('puts an Arabic dual behind a word that governs it into the genitive', () => inLanguage('ar', () => {
    expect(figureInWords(figure({ value: 2, min: 2, qualifier: 'at-least' }))).toBe('ما لا يقل عن شخصين')
    expect(figureInWords(figure({ value: 2, min: 2, qualifier: 'more-than', unit: 'truck' }))).toBe('أكثر من شاحنتين')
    expect(figureInWords(figure({ qualifier: 'between', min: 1, max: 2 }))).toBe('بين 1 وشخصين')
    expect(figureInWords(figure({ value: 1, min: 1, qualifier: 'at-least' }))).toBe('ما لا يقل عن شخص واحد')
    expect(figureInWords(figure({ value: 0, min: 0, max: 0 }))).toBe('لا أحد')
  }))

  it('says units of measure in the reader’s language, as reports do', async () => {
    const tonnes = (value: number): Figure => figure({ value, min: value, max: value, unit: 'tonne' })
    await inLanguage('ar', () => {
      expect([1, 2, 3, 11, 500].map((value) => figureInWords(tonnes(value)))).toEqual(['طن واحد', 'طنان', '3 أطنان', '11 طنا', '500 طن'])
      expect(figureInWords(figure({ value: 24, min: 24, max: 24, unit: 'hour' }))).toBe('24 ساعة')
      expect(figureInWords(figure({ value: 3, min: 3, max: 3, unit: 'item' }))).toBe('3 قطع')
    })
    await inLanguage('en', () => {
      expect([1, 500].map((value) => figureInWords(tonnes(value)))).toEqual(['1 tonne', '500 tonnes'])
      expect(figureInWords(figure({ value: 45_000, min: 45_000, max: 45_000, unit: 'family' }))).toBe('45,000 families')
    })
  })

  it('shortens money only where nothing is lost', () => inLanguage('en', () => {
    expect(plain(figureInWords(figure({ value: 51e9, unit: 'USD' })))).toBe('51 billion US dollars')
    expect(plain(figureInWords(figure({ value: 51_234_567_890, unit: 'USD' })))).toBe('51,234,567,890 US dollars')
  }))

  it('never makes a vague number exact', () => inLanguage('en', () => {
    expect(figureInWords(figure({ qualifier: 'vague' }))).toBe('an unstated number')
    expect(figureInWords(figure({ qualifier: 'vague', min: 24 }))).toBe('an unstated number, 24 people or more')
    expect(figureInWords(figure({ qualifier: 'between', min: 20, max: 30 }))).toBe('20 to 30 people')
  }))
})

describe('formatDate', () => {
  it('is never more precise than what was given', () => inLanguage('en', () => {
    expect(formatDate('2024')).toBe('2024')
    expect(formatDate('2024-05')).toBe('May 2024')
    expect(formatDate('2024-05-25')).toBe('May 25, 2024')
  }))
})
