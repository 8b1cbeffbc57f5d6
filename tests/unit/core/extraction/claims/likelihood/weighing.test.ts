import { describe, expect, it } from 'vitest'
import { feature } from '../../../../../../core/extraction/claims/likelihood/feature.ts'
import type { FeatureNames } from '../../../../../../core/extraction/claims/likelihood/feature.ts'
import { fixedFeatures } from '../../../../../../core/extraction/claims/likelihood/fixed-feature.ts'
import { Weighing } from '../../../../../../core/extraction/claims/likelihood/weighing.ts'
import { profileOf } from '../../../../../../core/extraction/claims/profiles.ts'
import { Reading } from '../../../../../../core/extraction/claims/reading.ts'
import { numbersOf } from '../../../../../../core/extraction/languages.ts'
import { Passage } from '../../../../../../core/extraction/numbers/passage.ts'
import { quantitiesOf } from '../../../../../../core/extraction/numbers/read-quantities.ts'

const { names: known, fixed } = fixedFeatures()
const dusk = fixed('test:dusk')
const dawn = fixed('test:dawn')
const compiled = profileOf('en')!
const passage = new Passage('Floods killed twelve of 31 villagers.', numbersOf('en')!, compiled.vocabulary)
const sentence = new Reading(passage.tokens, passage.sentenceStarts, compiled, quantitiesOf(passage)).sentence(0)

describe('weighing features', () => {
  it('sums up what those of known names, those of open ones and words weigh', () => {
    const weighing = new Weighing('test:dusk\t40\nnoun:boat\t-15\nleft:killed\t7', known)
    weighing.start()
    weighing.add(dusk)
    weighing.add(dawn)
    weighing.addOpen(feature('noun:boat'))
    weighing.addWord(sentence, 1, feature('left:'))
    expect(weighing.sum).toBe(32)
  })

  it('counts a word or an open name once, and begins anew', () => {
    const weighing = new Weighing('noun:boat\t5\nleft:killed\t7', known)
    for (let turn = 0; turn < 2; turn++) {
      weighing.start()
      weighing.addOpen(feature('noun:boat'))
      weighing.addOpen(feature('noun:boat'))
      for (let n = 0; n < 3; n++) weighing.addWord(sentence, 1, feature('left:'))
      expect(weighing.sum).toBe(12)
    }
  })

  it('reads a number as "#", a word by its first letters where so many are asked, and what is outside the sentence as "|"', () => {
    const names: FeatureNames = new Map()
    const weighing = new Weighing('', known)
    weighing.start(names)
    for (const index of [-1, 4, 99]) weighing.addWord(sentence, index, feature('word:'))
    weighing.read(sentence, 5)
    weighing.addRead(feature('stem:'), 4)
    weighing.add(dusk)
    expect([...names.values()]).toEqual(['word:|', 'word:#', 'stem:vill', 'test:dusk'])
  })
})
