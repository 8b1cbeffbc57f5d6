import { describe, expect, it } from 'vitest'
import { claimsIn, partsIn, sourcesIn } from './claims.ts'

describe('lists of a toll in English', () => {
  it.each([
    ['are of the dead whom the toll counts, though the hurt were told last', 'As many as 310 people have been killed and 125 injured in the floods. According to the authority, the death toll included 127 women and 88 children.', ['127 < 310', '88 < 310']],
    ['are no parts of one another by district', 'The deaths in other districts are as follows: Kohala: 35 deaths, 8 injured; Mardan: 23 deaths, 2 injured; Bara: 21 deaths, 7 injured.', []],
    ['are no parts of one another by place', 'The rain has claimed several lives in various districts, including 42 in Kohala, 36 in Mardan and 25 in Bara.', []]
  ])('%s', (_name, text, expected) => expect(partsIn(text)).toEqual(expected))

  it('have the press behind them for their source, not themselves', () => {
    const text = 'The rain has claimed lives in various districts, including 42 in Kohala, 36 in Mardan, and 25 in Bara, reports leading daily Dawn.'
    expect(new Set(sourcesIn(text))).toEqual(new Set(['leading daily Dawn']))
  })

  it('count no official by "official figures"', () => {
    expect(claimsIn('He said that official figures only reflect those hurt and brought to hospitals.')).toEqual([])
  })
})
