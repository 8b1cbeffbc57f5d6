import { describe, expect, it } from 'vitest'
import { AR_PROCLITICS } from '../../../../../core/extraction/ar/proclitics.ts'
import { Lexicon } from '../../../../../core/extraction/lexicon/lexicon.ts'
import { Vocabulary } from '../../../../../core/extraction/lexicon/vocabulary.ts'

const counted = new Lexicon([{ form: 'قتيل', value: 'dead' }, { form: 'قتلى', value: 'dead' }], AR_PROCLITICS)
const spoken = new Lexicon([{ form: 'والقتيل', value: 'and the dead' }, { form: 'قال', value: 'said' }], AR_PROCLITICS)

describe('a vocabulary', () => {
  it('gives each lexicon its own reading of a word', () => {
    const vocabulary = new Vocabulary([counted, spoken])
    const tokens = vocabulary.tokenize('والقتيل قال')
    expect(vocabulary.scan(counted, tokens).at(0)[0]?.start).toBe(1)
    expect(vocabulary.scan(spoken, tokens).at(0)[0]?.start).toBe(0)
    expect(vocabulary.scan(counted, tokens).at(1)).toEqual([])
    expect(vocabulary.scan(spoken, tokens).at(1)[0]?.value).toBe('said')
  })
  it('calls words of no lexicon nothing, however many it has met', () => {
    const vocabulary = new Vocabulary([counted])
    const others = Array.from({ length: 40_000 }, (_, n) => `كلمة${String.fromCharCode(0x628 + (n % 25), 0x628 + (Math.floor(n / 25) % 25), 0x628 + Math.floor(n / 625) % 25, 0x628 + Math.floor(n / 15_625))}`)
    const tokens = vocabulary.tokenize(`${others.join(' ')} وقتلى`)
    expect(new Set(tokens.form.subarray(0, tokens.count - 1))).toEqual(new Set([0]))
    expect(vocabulary.scan(counted, tokens).at(tokens.count - 1)[0]?.value).toBe('dead')
  })
  it('refuses a lexicon that it was made without', () => {
    const vocabulary = new Vocabulary([counted])
    expect(() => vocabulary.scan(spoken, vocabulary.tokenize('قال'))).toThrow(RangeError)
  })
})
