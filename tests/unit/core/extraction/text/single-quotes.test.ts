import { describe, expect, it } from 'vitest'
import { SIGN } from '../../../../../core/extraction/text/tokens.ts'
import { Vocabulary } from '../../../../../core/extraction/lexicon/vocabulary.ts'

const vocabulary = new Vocabulary([])

describe('single quotation marks', () => {
  it.each([
    ['‘Nine died,’ he said', [0, 4]],
    ["the 'truce' and the miners' sons", [1, 3]],
    ["'The miners' sons died.'", [0, 7]],
    ["it isn't the miners' tent", []],
    ["in the '90s and '80s", []]
  ])('takes the apostrophes around a quotation for quotation marks in "%s"', (text, quotes) => {
    const tokens = vocabulary.tokenize(text)
    expect(Array.from({ length: tokens.count }, (_, i) => i).filter((i) => tokens.kind[i] === SIGN && tokens.hash[i] === '"'.charCodeAt(0))).toEqual(quotes)
  })
})
