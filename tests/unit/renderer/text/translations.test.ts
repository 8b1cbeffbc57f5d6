import { beforeAll, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import { ar } from '../../../../renderer/text/ar.ts'
import { en } from '../../../../renderer/text/en.ts'
import { startTexts } from '../../../../renderer/text/i18n.ts'
import { setNotation } from '../../../../renderer/format/numbers.ts'
import { VERDICT_SCALE, VERDICTS } from '../../../../core/model/verdict.ts'

type Words = { readonly [key: string]: string | Words }

function flat(words: Words, path = ''): Map<string, string> {
  return new Map(Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...flat(value, `${path}${key}.`)])))
}

const FORM = /_(zero|one|two|few|many|other)$/
const english = flat(en)
const arabic = flat(ar)
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort()

describe('the words of the interface', () => {
  it('have the same keys in both languages, apart from plural forms', () => {
    const names = (words: Map<string, string>) => [...new Set([...words.keys()].map((key) => key.replace(FORM, '')))].sort()
    expect(names(arabic)).toEqual(names(english))
  })

  it('say something everywhere', () => {
    for (const [key, text] of [...english, ...arabic]) expect(text.trim(), key).not.toBe('')
  })

  it('put the same values into a text in both languages, except where an Arabic form says the number in words', () => {
    for (const [key, text] of english) {
      const other = arabic.get(key)
      if (other === undefined || /_one$/.test(key)) continue
      expect(placeholders(other), key).toEqual(placeholders(text))
    }
  })

  it('are Arabic in Arabic, apart from names of formats, grades and the way back to English', () => {
    const latin = [...arabic].filter(([key, text]) => !/[\u0600-\u06ff]/.test(text) && !/^(figure\.|reports\.formats\.|settings\.languageEn|article\.datePlaceholder|commands\.language|status\.language)/.test(key))
    expect(latin).toEqual([])
  })

  it('name the verdicts as reports do', () => {
    for (const verdict of VERDICTS) {
      expect(en.verdict[verdict]).toBe(VERDICT_SCALE[verdict].en)
      expect(ar.verdict[verdict]).toBe(VERDICT_SCALE[verdict].ar)
    }
  })
})

describe('Arabic counts', () => {
  beforeAll(async () => {
    setNotation('ar', 'latin')
    await startTexts('ar')
  })

  it.each([
    [0, 'لا ادعاءات'], [1, 'ادعاء واحد'], [2, 'ادعاءان'], [3, '3 ادعاءات'], [10, '10 ادعاءات'], [11, '11 ادعاءً'], [99, '99 ادعاءً'], [100, '100 ادعاء'], [103, '103 ادعاءات'], [1000, '1,000 ادعاء']
  ])('%i takes its own form', (count, words) => {
    expect(i18next.t('count.claims', { count })).toBe(words)
  })

  it('are written in the digits chosen', () => {
    setNotation('ar', 'arabic-indic')
    expect(i18next.t('count.claims', { count: 12 })).toBe('١٢ ادعاءً')
    setNotation('ar', 'latin')
  })

  it('find commands whose names hold a dot', () => {
    expect(i18next.t('commands.claim.next')).toBe('الادعاء التالي')
    expect(i18next.t('commands.palette.open')).toBe('لوحة الأوامر')
  })
})
