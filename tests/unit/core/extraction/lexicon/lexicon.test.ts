import { describe, expect, it } from 'vitest'
import { AR_PROCLITICS } from '../../../../../core/extraction/ar/proclitics.ts'
import { Lexicon } from '../../../../../core/extraction/lexicon/lexicon.ts'
import { AND, FOR, THE, WITH } from '../../../../../core/extraction/lexicon/proclitics.ts'
import { Vocabulary } from '../../../../../core/extraction/lexicon/vocabulary.ts'

const lexicon = new Lexicon([
  { form: 'قتلى', value: 'dead' }, { form: 'في المئة', value: 'percent' }, { form: 'مئة', value: 'hundred' }, { form: 'عامل إغاثة', value: 'aid-worker' }, { form: 'وفاة', value: 'death' },
  { form: 'per cent', value: 'percent' }, { form: 'aid', value: 'aid' }, { form: 'aid worker', value: 'aid-worker' }
], AR_PROCLITICS)

const vocabulary = new Vocabulary([lexicon])
const scanOf = (text: string) => vocabulary.scan(lexicon, vocabulary.tokenize(text))
const at = (text: string, i: number) => scanOf(text).at(i).map((m) => ({ value: m.value, text: text.slice(m.start, m.end), prefix: m.prefix }))

describe('lexicon', () => {
  it('finds words in any spelling that folds alike, with their place in the raw text', () => {
    expect(at('سقوط قَتـلـﻰ', 1)).toEqual([{ value: 'dead', text: 'قَتـلـﻰ', prefix: 0 }])
  })
  it('takes proclitics off and keeps the article in the span', () => {
    expect(at('وقتلى', 0)).toEqual([{ value: 'dead', text: 'قتلى', prefix: AND }])
    expect(at('بالقتلى', 0)).toEqual([{ value: 'dead', text: 'القتلى', prefix: WITH | THE }])
    expect(at('وللقتلى', 0)).toEqual([{ value: 'dead', text: 'للقتلى', prefix: AND | FOR | THE }])
  })
  it('prefers the whole word to one with a proclitic', () => {
    expect(at('وفاة', 0)).toEqual([{ value: 'death', text: 'وفاة', prefix: 0 }])
  })
  it('gives every reading of a word that is both a phrase’s part and a word with the article', () => {
    expect(at('المئة', 0)).toEqual([{ value: 'hundred', text: 'المئة', prefix: THE }])
    expect(at('في المئة', 0)).toEqual([{ value: 'percent', text: 'في المئة', prefix: 0 }])
  })
  it('lets later words of a phrase take the article, and a hyphen stand for the space', () => {
    expect(at('عامل الإغاثة', 0)).toEqual([{ value: 'aid-worker', text: 'عامل الإغاثة', prefix: 0 }])
    expect(at('12 per-cent', 1)).toEqual([{ value: 'percent', text: 'per-cent', prefix: 0 }])
  })
  it('tells by two words where no longer phrase can begin, and never denies one that does', () => {
    expect(scanOf('per day').leadsOn(0)).toBe(false)
    expect(scanOf('aid').leadsOn(0)).toBe(false)
    for (const text of ['per cent', 'per-cent', 'aid worker', 'في المئة', 'عامل الإغاثة', 'وعامل إغاثة']) expect(scanOf(text).leadsOn(0)).toBe(true)
  })
  it('gives the longest phrase first', () => {
    expect(at('aid worker', 0).map((m) => m.value)).toEqual(['aid-worker', 'aid'])
  })
  it('gives the longest alone that ends before a token', () => {
    const scan = scanOf('12 aid worker')
    expect(scan.longest(1, 3)).toEqual({ value: 'aid-worker', to: 3, prefix: 0 })
    expect(scan.longest(1, 2)).toEqual({ value: 'aid', to: 2, prefix: 0 })
    expect(scan.longest(0, 3)).toBeNull()
  })
  it('finds nothing in words it lacks', () => {
    expect(at('والشمس', 0)).toEqual([])
  })
  it('refuses an empty phrase', () => {
    expect(() => new Lexicon([{ form: ' ', value: 1 }])).toThrow(RangeError)
  })
})
