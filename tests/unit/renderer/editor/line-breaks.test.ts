import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineBreaks, piecesOf } from '../../../../renderer/editor/line-breaks.ts'

/** Every character ten pixels wide, marks none. */
const measure = (text: string): number => 10 * [...text.replace(/\p{M}/gu, '')].length
const rows = (text: string, width: number): string[] => {
  const starts = [0, ...lineBreaks(piecesOf(text), width, measure)]
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

describe('lineBreaks', () => {
  it('leaves a line alone that fits', () => expect(lineBreaks(piecesOf('قتل 14 شخصا'), 110, measure)).toEqual([]))

  it('breaks behind white space, which may reach over the edge', () => {
    expect(rows('قالت وزارة الصحة', 110)).toEqual(['قالت وزارة ', 'الصحة'])
    expect(rows('قالت وزارة الصحة', 100)).toEqual(['قالت وزارة ', 'الصحة'])
    expect(rows('قالت وزارة الصحة', 99)).toEqual(['قالت ', 'وزارة ', 'الصحة'])
  })

  it('breaks a word that alone is wider than a row, and goes on behind it', () => {
    expect(rows('aa ' + 'ب'.repeat(25) + ' cc', 100)).toEqual(['aa ', 'ب'.repeat(10), 'ب'.repeat(10), `${'ب'.repeat(5)} cc`])
  })

  it('takes no mark from its letter and halves no character', () => {
    expect(rows('بَ'.repeat(6), 40)).toEqual(['بَ'.repeat(4), 'بَ'.repeat(2)])
    expect(rows('😀'.repeat(6), 40)).toEqual(['😀'.repeat(4), '😀'.repeat(2)])
    expect(rows('😀😀', 5)).toEqual(['😀', '😀'])
  })

  it('breaks behind a hyphen or a slash between letters, but in no date, number or no-break space', () => {
    expect(rows('Beirut-based', 80)).toEqual(['Beirut-', 'based'])
    expect(rows('aa 2024-05-25', 110)).toEqual(['aa ', '2024-05-25'])
    expect(rows('aaaa 1\u00a0000\u00a0000', 110)).toEqual(['aaaa ', '1\u00a0000\u00a0000'])
  })

  it('measures a text without spaces, as a file that is no article may be, in short pieces: it grows with its length only', () => {
    let asked = 0
    const counted = (text: string): number => {
      asked += text.length
      return measure(text)
    }
    const solid = 'أَ'.repeat(20_000)
    const breaks = lineBreaks(piecesOf(solid), 300, counted)
    expect(asked).toBeLessThan(10 * solid.length)
    const starts = [0, ...breaks]
    for (const [index, start] of starts.entries()) {
      const row = solid.slice(start, starts[index + 1])
      expect(measure(row)).toBeLessThanOrEqual(300)
      expect(row.startsWith('أ')).toBe(true)
    }
  })

  it('breaks between characters of writing without spaces', () => expect(rows('死者は千人', 30)).toEqual(['死者は', '千人']))

  it('keeps every row in the width, loses nothing and breaks nothing that fits', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.constant(' '), fc.constant('كلمة')), { maxLength: 20 }), fc.integer({ min: 20, max: 300 }), (pieces, width) => {
      const text = pieces.join('')
      const shown = rows(text, width)
      expect(shown.join('')).toBe(text)
      for (const row of shown) {
        const seen = row.trimEnd()
        expect(measure(seen) <= width || [...seen].length === 1).toBe(true)
      }
      if (measure(text) <= width) expect(shown).toHaveLength(1)
    }))
  })

  it('measures each word once however often it stands', () => {
    const asked = new Map<string, number>()
    const remembered = (text: string): number => {
      if (!asked.has(text)) asked.set(text, measure(text))
      return asked.get(text) ?? 0
    }
    lineBreaks(piecesOf('قتل 14 شخصا '.repeat(500)), 300, remembered)
    expect(asked.size).toBeLessThan(6)
  })
})
