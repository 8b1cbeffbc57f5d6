import { describe, expect, it } from 'vitest'
import { decide } from '../../../../../../core/extraction/claims/deciding.ts'
import type { Decision } from '../../../../../../core/extraction/claims/decision.ts'
import { compileProfile } from '../../../../../../core/extraction/claims/compiled-profile.ts'
import { reconsider, verdictOf } from '../../../../../../core/extraction/claims/likelihood/reconsidering.ts'
import type { LikelihoodWeights } from '../../../../../../core/extraction/claims/likelihood/likelihood.ts'
import { Reading } from '../../../../../../core/extraction/claims/reading.ts'
import { TopicSense } from '../../../../../../core/extraction/claims/topics.ts'
import { ENGLISH } from '../../../../../../core/extraction/en/language.ts'
import { extractArticle } from '../../../../../../core/extraction/index.ts'
import { numbersOf } from '../../../../../../core/extraction/languages.ts'
import { Passage } from '../../../../../../core/extraction/numbers/passage.ts'
import { quantitiesOf } from '../../../../../../core/extraction/numbers/read-quantities.ts'

/** What is decided of the figures of a text's first sentence, with these weights for people and, where they are given, for money. */
function decidedAll(text: string, weights: LikelihoodWeights, money: LikelihoodWeights = ENGLISH.likelihood.money): Decision[] {
  const numbers = numbersOf('en')!
  const compiled = compileProfile({ ...ENGLISH, likelihood: { person: weights, money } }, numbers)
  const passage = new Passage(text, numbers, compiled.vocabulary)
  const reading = new Reading(passage.tokens, passage.sentenceStarts, compiled, quantitiesOf(passage, { singulars: true }))
  const decisions = decide(reading.sentence(0), new TopicSense(reading), [])
  decisions.forEach((decision, at) => reconsider(decision, decisions[at - 1], [], 0, compiled))
  return decisions
}
/** What is decided of the first of them. */
const decided = (...asked: Parameters<typeof decidedAll>): Decision => decidedAll(...asked)[0]!
const weights = (claim: string): LikelihoodWeights => ({ claim, measures: ['displaced', 'killed'], measure: 'near:dusk\t0:300' })

describe('reconsidering a figure', () => {
  it('makes one that the rules leave open a claim where it is likely, and says so', () => {
    const decision = decided('The valley has 4,000 people at dusk.', weights('near:dusk\t200'))
    expect(decision).toMatchObject({ measure: 'displaced', rule: 'displaced.likely', reasons: ['likely'], whyNot: null })
  })

  it('leaves it open where it is not, or where no kind stands out', () => {
    expect(decided('The valley has 4,000 people at dusk.', weights('near:dusk\t-60'))).toMatchObject({ measure: null })
    expect(decided('The valley has 4,000 people at dusk.', { claim: 'near:dusk\t200', measures: ['displaced', 'killed', 'held'], measure: '' })).toMatchObject({ measure: null })
  })

  it('takes back a claim of the rules only where it is most unlikely', () => {
    expect(decided('Floods killed 12 people in the valley.', weights('near:floo\t-100'))).toMatchObject({ measure: 'killed' })
    expect(decided('Floods injured 12 people in the valley.', weights('near:floo\t-400'))).toMatchObject({ measure: null, rule: 'unlikely', reasons: [] })
  })

  it('never takes back people whom a verb beside them plainly calls dead', () => {
    expect(decided('Floods killed 12 people in the valley.', weights('near:floo\t-400'))).toMatchObject({ measure: 'killed' })
    expect(decided('Floods killed 12 in the valley.', weights('near:floo\t-400'))).toMatchObject({ measure: null, rule: 'unlikely' })
  })

  it('gives a claim of the rules another measure only where that is much likelier, and says so', () => {
    const learnt = (weight: number): LikelihoodWeights => ({ claim: 'any\t300', measures: ['displaced', 'killed'], measure: `verdict:killed\t1:100\nnear:dusk\t0:${weight}` })
    expect(decided('Floods killed 12 people at dusk.', learnt(150))).toMatchObject({ measure: 'killed', reasons: ['trigger-before'] })
    expect(decided('Floods killed 12 people at dusk.', learnt(400))).toMatchObject({ measure: 'displaced', rule: 'displaced.likely', reasons: ['likely-measure', 'trigger-before'] })
  })

  it('gives one another kind where its measures are likely together, though none of them is', () => {
    const learnt: LikelihoodWeights = { claim: 'any\t300', measures: ['displaced', 'held', 'killed', 'released'], measure: 'near:dusk\t0:-300 1:150 2:60 3:150' }
    expect(decided('Floods killed 12 people at dusk.', learnt)).toMatchObject({ measure: 'held', reasons: ['likely-measure', 'trigger-before'] })
  })

  it('never touches a figure of people that a rule rules out', () => {
    expect(verdictOf(decided('The 4,000 tents came by train.', weights('noun:tent\t500')))).not.toBe('open')
  })

  it('asks of a part of no claim only where what it is a part of has become one', () => {
    const measured = (text: string, claim: string): (string | null)[] => decidedAll(text, weights(claim)).map(({ measure }) => measure)
    expect(measured('60 people were in custody at dusk, nine of them children.', 'any\t200')).toEqual(['displaced', 'displaced'])
    expect(measured('60 people were in custody at dusk, nine of them children.', 'bare:9\t200\nsize:99\t-200')).toEqual([null, null])
  })

  it('makes a sum of money a claim, takes it back or measures it anew by weights of its own', () => {
    const people = weights('any\t900')
    const money = (claim: string, measure = ''): LikelihoodWeights => ({ claim, measures: ['delivered', 'requested'], measure })
    expect(decided('The bridge cost $40 million.', people, money('near:cost\t-900'))).toMatchObject({ measure: null })
    expect(decided('The bridge cost $40 million.', people, money('near:cost\t900', 'near:cost\t1:500'))).toMatchObject({ measure: 'requested', rule: 'requested.likely', reasons: ['likely'] })
    expect(decided('Norway has given the camp $40 million in aid.', people, money('near:camp\t-900'))).toMatchObject({ measure: null, rule: 'unlikely' })
    expect(decided('Norway has given the camp $40 million in aid.', people, money('any\t900', 'near:camp\t1:500'))).toMatchObject({ measure: 'requested', reasons: ['likely-measure', 'trigger-before'] })
  })
})

describe('a text', () => {
  it('of few figures is read by the rules alone', () => {
    expect(extractArticle('Landslides claim 24 in the hills.', { language: 'en' }).claims).toHaveLength(1)
  })
})
