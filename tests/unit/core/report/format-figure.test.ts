import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../core/model/figure.ts'
import { QUALIFIERS, boundsOf } from '../../../../core/model/figure.ts'
import { formatFigure } from '../../../../core/report/index.ts'

const ar = { language: 'ar', digits: 'latin' } as const
const arIndic = { language: 'ar', digits: 'arabic-indic' } as const
const en = { language: 'en', digits: 'latin' } as const
const said = (value: number, unit: string | null, qualifier: Figure['qualifier'] = 'exact'): Figure => ({ value, ...boundsOf(value, qualifier), qualifier, unit })
const range = (min: number, max: number, unit: string | null, qualifier: 'between' | 'vague' = 'between'): Figure => ({ value: null, min, max, qualifier, unit })

describe('figures in Arabic', () => {
  it.each([
    [1, 'شخص واحد'], [2, 'شخصان'], [3, '3 أشخاص'], [10, '10 أشخاص'], [11, '11 شخصا'], [99, '99 شخصا'], [100, '100 شخص'], [103, '103 أشخاص'], [252, '252 شخصا'], [1000, '1,000 شخص'], [35903, '35,903 أشخاص']
  ])('gives the counted noun the form that %i asks for', (value, text) => expect(formatFigure(said(value, 'person'), ar)).toBe(text))

  it('puts a dual in the genitive after a word that governs it', () => {
    expect(formatFigure(said(2, 'person', 'more-than'), ar)).toBe('أكثر من شخصين')
    expect(formatFigure(said(2e9, 'USD', 'about'), ar)).toBe('نحو ملياري دولار')
    expect(formatFigure(said(2e9, 'USD'), ar)).toBe('مليارا دولار')
    expect(formatFigure(said(2e6, null), ar)).toBe('مليونان')
  })

  it.each([
    [said(1170, 'person', 'more-than'), 'أكثر من 1,170 شخصا'], [said(51e9, 'USD', 'more-than'), 'أكثر من 51 مليار دولار'], [said(3e6, 'person'), '3 ملايين شخص'], [said(1e6, 'person'), 'مليون شخص'],
    [said(3.5e9, 'USD'), '3.5 مليار دولار'], [said(50, 'person', 'up-to'), 'ما يصل إلى 50 شخصا'], [said(12.5, 'percent'), '12.5%'], [said(5, 'USD'), '5 دولارات'],
    [range(10, 12, 'person'), 'بين 10 و12 شخصا'], [range(2, 5, 'person'), 'بين شخصين و5 أشخاص'], [range(10, 99, 'person', 'vague'), 'عشرات الأشخاص'], [range(3, 9, 'person', 'vague'), 'عدة أشخاص'], [range(1000, 9999, null, 'vague'), 'آلاف']
  ])('writes %o as the news does', (figure, text) => expect(formatFigure(figure, ar)).toBe(text))

  it('writes Arabic-Indic digits with their own signs when asked', () => {
    expect(formatFigure(said(1170, 'person', 'more-than'), arIndic)).toBe('أكثر من ١٬١٧٠ شخصا')
    expect(formatFigure(said(3.5e9, 'USD'), arIndic)).toBe('٣٫٥ مليار دولار')
    expect(formatFigure(said(70, 'percent'), arIndic)).toBe('٧٠٪')
  })
})

describe('figures in English', () => {
  it.each([
    [said(1, 'person'), '1 person'], [said(1170, 'person', 'more-than'), 'more than 1,170 people'], [said(51e9, 'USD', 'more-than'), 'more than $51 billion'], [said(1.2e9, 'EUR', 'about'), 'about €1.2 billion'],
    [said(3e9, 'SAR'), 'SAR\u00a03 billion'], [said(1_234_567, 'person'), '1,234,567 people'], [range(10, 12, 'person'), 'between 10 and 12 people'], [range(12, 99, 'person', 'vague'), 'dozens of people'],
    [range(100, 999, null, 'vague'), 'hundreds'], [range(40, 60, 'person', 'vague'), 'between 40 and 60 people'], [said(70, 'percent', 'nearly'), 'nearly 70%'], [said(40, 'tonne'), '40 tonnes']
  ])('writes %o as the news does', (figure, text) => expect(formatFigure(figure, en)).toBe(text))

  it('says so when there is no number at all', () => {
    expect(formatFigure({ value: null, min: null, max: null, qualifier: 'vague', unit: 'person' }, en)).toBe('an unstated number')
  })

  it('never shortens an amount to another one', () => {
    fc.assert(fc.property(fc.integer({ min: 1_000_000, max: 2_000_000_000_000 }), (value) => {
      const text = formatFigure(said(value, null), en)
      const scale = text.endsWith('trillion') ? 1e12 : text.endsWith('billion') ? 1e9 : text.endsWith('million') ? 1e6 : 1
      expect(Math.round(Number(text.replace(/[^\d.]/g, '')) * scale)).toBe(value)
    }))
  })
})

it('gives words for every figure there can be', () => {
  const bound = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }), { nil: null })
  const figures = fc.record({ value: bound, min: bound, max: bound, qualifier: fc.constantFrom(...QUALIFIERS), unit: fc.constantFrom('person', 'USD', 'XAF', 'percent', 'item', 'megawatt', null) })
  fc.assert(fc.property(figures, fc.constantFrom(ar, arIndic, en), (figure, style) => {
    expect(formatFigure(figure, style)).toMatch(/\S/)
    expect(formatFigure(figure, style)).not.toMatch(/null|undefined|NaN/)
  }))
})
