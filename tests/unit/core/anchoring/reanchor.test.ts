import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reanchor } from '../../../../core/anchoring/index.ts'
import { anchorAt } from '../../../../core/model/anchor.ts'

const anchorOf = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return anchorAt(text, start, start + quote.length)
}
const only = (oldText: string, newText: string, quote: string) => reanchor(oldText, newText, [anchorOf(oldText, quote)])[0]

const ARTICLE = 'حصيلة جديدة\n\nقتل 12 شخصا في قصف على المدينة، وفق الدفاع المدني.\n\nوخُطف خلال الهجوم 252 شخصا لا يزال 121 منهم محتجزين.\n'

describe('reanchor', () => {
  it('keeps an anchor when text before it grows', () => {
    const grown = `خبر عاجل\n\n${ARTICLE}`
    const result = only(ARTICLE, grown, '252 شخصا')
    expect(result?.found?.quote).toBe('252 شخصا')
    expect(result?.found?.start).toBe(grown.indexOf('252 شخصا'))
  })
  it('finds a quote by its surroundings when its own line changed', () => {
    const changed = ARTICLE.replace('وفق الدفاع المدني', 'حسب الدفاع المدني السوري')
    expect(only(ARTICLE, changed, '12 شخصا')).toMatchObject({ by: 'quote', found: { quote: '12 شخصا' } })
  })
  it('makes an orphan of a figure that was corrected', () => {
    expect(only(ARTICLE, ARTICLE.replace('12 شخصا', '15 شخصا'), '12 شخصا')).toEqual({ found: null, candidates: [] })
  })
  it('does not jump to the same words in another sentence', () => {
    const moved = ARTICLE.replace('قتل 12 شخصا في قصف على المدينة', 'قتل 15 شخصا في قصف على المدينة') + '\nوأصيب في حادث سير منفصل 12 شخصا بجروح طفيفة صباح اليوم.\n'
    const result = only(ARTICLE, moved, '12 شخصا')
    expect(result?.found).toBeNull()
    expect(result && 'candidates' in result && result.candidates.length).toBe(1)
  })
  it('does not take the digits of a longer number for the figure', () => {
    expect(only('killed 12 in the town today', 'killed 1,212 in the town today', '12')?.found).toBeNull()
    expect(only('killed 12 in the town today', 'killed 12.5 in the town today', '12')?.found).toBeNull()
  })
  it('keeps equal sentences apart by their lines', () => {
    const twice = 'one\nkilled 12 people\ntwo\nkilled 12 people\nthree\n'
    const second = anchorOf(twice, '12 people', 20)
    expect(reanchor(twice, `zero\n${twice}`, [second])[0]?.found?.start).toBe(second.start + 5)
  })
  it('never gives an anchor whose words differ from its quote, whatever the edit', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('قتل 12 شخصا', 'killed 12', 'a', '\n', ' 252 ', '.'), { maxLength: 40 }), fc.array(fc.constantFrom('قتل 12 شخصا', 'killed 12', 'b', '\n', ' 252 ', '.'), { maxLength: 40 }), (a, b) => {
      const [oldText, newText] = [a.join(''), b.join('')]
      const quotes = [...oldText.matchAll(/12|252/g)].map((match) => anchorAt(oldText, match.index, match.index + match[0].length))
      for (const [i, result] of reanchor(oldText, newText, quotes).entries()) {
        if (result.found) expect(newText.slice(result.found.start, result.found.end)).toBe(quotes[i]?.quote)
      }
    }))
  })
  it('finds every anchor of an unchanged text where it was', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('12', 'x', '\n', ' ', 'نص'), { minLength: 1, maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const anchors = [...text.matchAll(/12/g)].map((match) => anchorAt(text, match.index, match.index + 2))
      expect(reanchor(text, text, anchors).map((result) => result.found?.start)).toEqual(anchors.map((anchor) => anchor.start))
    }))
  })
})
