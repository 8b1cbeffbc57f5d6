import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../../core/extraction/text/fold.ts'
import { hashOf } from '../../../../../core/extraction/text/hash.ts'
import { splitSentences, unendingWordsOf } from '../../../../../core/extraction/text/sentences.ts'
import { CAPITAL, DIGITS, foldedOf, isGlued, LINE_START, offsetAfter, PARAGRAPH_START, rawOf, SIGN, tokenize, WORD } from '../../../../../core/extraction/text/tokens.ts'

const words = (text: string): string[] => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => rawOf(tokens, i))
}

describe('folding', () => {
  it('compares letters without case, accents, hamza, alef and ta marbuta variants', () => {
    expect(fold('Élysée ÅNGSTRÖM')).toBe('elysee angstrom')
    expect(fold('أإآٱا ىي ةه ؤو ئ')).toBe('ااااا يي هه وو ي')
  })
  it('reads digits of three scripts and full width alike', () => {
    expect(fold('٣٥٩٠٣ ۳۵۹۰۳ 35903 ３５９０３')).toBe('35903 35903 35903 35903')
  })
  it('leaves out tatweel, diacritics and what cannot be seen', () => {
    expect(fold('قُتـــِلَ\u200f\u202b\u2067 \u200dشخ\u00adصٌ')).toBe('قتل شخص')
  })
  it('takes presentation forms and ligatures for the letters they show', () => {
    expect(fold('ﻗﺘﻠﻰ')).toBe(fold('قتلى'))
    expect(fold('ﻼ ﻵ')).toBe('لا لا')
  })
})

describe('tokens', () => {
  it('parts words, digits and signs, glued or not', () => {
    expect(words('قُتل 252شخصا، و٣٧ US$51bn')).toEqual(['قُتل', '252', 'شخصا', '،', 'و', '٣٧', 'US', '$', '51', 'bn'])
  })
  it('keeps letters with points between them in one word', () => {
    const tokens = tokenize('The U.S. and أ.ف.ب said')
    expect(foldedOf(tokens, 1)).toBe('us')
    expect(rawOf(tokens, 1)).toBe('U.S.')
    expect(foldedOf(tokens, 3)).toBe('افب')
  })
  it('ends a word after its diacritics but before directional marks', () => {
    const tokens = tokenize('شخصٌ\u200f.')
    expect(tokens.end[0]).toBe('شخصٌ'.length)
  })
  it('says where lines and paragraphs begin, and which words have a capital', () => {
    const tokens = tokenize('One\r\ntwo\n\nThree')
    expect(Array.from(tokens.flags.subarray(0, 3))).toEqual([LINE_START | PARAGRAPH_START | CAPITAL, LINE_START, LINE_START | PARAGRAPH_START | CAPITAL])
  })
  it('finds the raw offset after some of a word’s letters', () => {
    const tokens = tokenize('وَالـأَلف')
    expect(offsetAfter(tokens, 0, 3)).toBe('وَالـ'.length)
    expect(offsetAfter(tokens, 0, 99)).toBe('وَالـأَلف'.length)
  })
  it('covers any text in order, without overlaps, with hashes of the folded words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const tokens = tokenize(text)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]!).toBeGreaterThanOrEqual(last)
        expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!)
        last = tokens.end[i]!
        if (tokens.kind[i] === WORD) expect(tokens.hash[i]).toBe(hashOf(foldedOf(tokens, i)))
        if (tokens.kind[i] === DIGITS && tokens.length[i]! <= 9) expect(tokens.hash[i]).toBe(Number(foldedOf(tokens, i)))
        if (tokens.kind[i] === SIGN) expect(tokens.end[i]! - tokens.start[i]!).toBe(1)
        if (isGlued(tokens, i)) expect(text.slice(tokens.end[i - 1], tokens.start[i]).trim()).toBe(text.slice(tokens.end[i - 1], tokens.start[i]))
      }
    }))
  })
})

describe('sentences', () => {
  const firsts = (text: string): string[] => {
    const tokens = tokenize(text)
    return Array.from(splitSentences(tokens, unendingWordsOf({ abbreviations: ['Dr', 'Oct', 'د'], numbering: ['No'], leading: ['of', 'في'], opening: ['the'] })), (i) => rawOf(tokens, i))
  }
  it('end at points, question marks and lines', () => {
    expect(firsts('First one. Second? ثالثة؟ رابعة\nخامسة')).toEqual(['First', 'Second', 'ثالثة', 'رابعة', 'خامسة'])
  })
  it('go on after numbers, initials and abbreviations', () => {
    expect(firsts('Dr. Smith paid $1.5 million to J. Doe on Oct. 7 in the U.S. budget. Then he left.')).toEqual(['Dr', 'Then'])
  })
  it('end behind an initial, an abbreviation or an acronym before a word that opens one', () => {
    expect(firsts('It was posted on X. The army met Dr. Who in the U.S. The end was near, said J. the elder.')).toEqual(['It', 'The', 'The'])
  })
  it('end behind "No." but before a number', () => {
    expect(firsts('Did it? No. The mayor lives at No. 5. He left.')).toEqual(['Did', 'No', 'The', 'He'])
  })
  it('take closing quotation marks with them', () => {
    expect(firsts('"We lost 12." He left.')).toEqual(['"', 'He'])
  })
  it('end at a point behind which an Arabic text lost its space', () => {
    expect(firsts('قتل خمسة في الشارع.وأعلن (الدفاع المدني).كما ذكر أ.ف.ب ومراسل الجزيرة.نت عام 2023.وقال د.سعيد')).toEqual(['قتل', 'وأعلن', 'كما', 'وقال'])
  })
  it('go on over a line break behind a comma or a word that must have another behind it', () => {
    expect(firsts('قُتل 40 شخصا في\nسوق المدينة،\nوأصيب آخرون.\nونزح 3')).toEqual(['قُتل', 'ونزح'])
    expect(firsts('The minister of\n"Health", of\n12 regions, left,\nMaria Silva said. Two')).toEqual(['The', 'Two'])
  })
  it('end before an item of a list, and before a number behind a comma', () => {
    expect(firsts('قتلى في\n- حمص،\n- حماة،\n3 في إدلب')).toEqual(['قتلى', '-', '-', '3'])
  })
  it('go on over a line break before a small letter', () => {
    expect(firsts('At least 12 people\nwere killed. Two')).toEqual(['At', 'Two'])
  })
})
