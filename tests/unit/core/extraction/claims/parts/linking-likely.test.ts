import { describe, expect, it } from 'vitest'
import { compileProfile } from '../../../../../../core/extraction/claims/compiled-profile.ts'
import { decide } from '../../../../../../core/extraction/claims/deciding.ts'
import type { Decision } from '../../../../../../core/extraction/claims/decision.ts'
import { reconsider } from '../../../../../../core/extraction/claims/likelihood/reconsidering.ts'
import { linkLikely } from '../../../../../../core/extraction/claims/parts/linking-likely.ts'
import { Reading } from '../../../../../../core/extraction/claims/reading.ts'
import { TopicSense } from '../../../../../../core/extraction/claims/topics.ts'
import { ENGLISH } from '../../../../../../core/extraction/en/language.ts'
import { numbersOf } from '../../../../../../core/extraction/languages.ts'
import { Passage } from '../../../../../../core/extraction/numbers/passage.ts'
import { quantitiesOf } from '../../../../../../core/extraction/numbers/read-quantities.ts'

/** Each part of a text with its whole, where every figure that the rules leave open is made a claim. */
function partsOf(text: string): string[] {
  const numbers = numbersOf('en')!
  const compiled = compileProfile({ ...ENGLISH, likelihood: { ...ENGLISH.likelihood, person: { claim: 'verdict:open\t900', measures: ['displaced'], measure: 'verdict:open\t0:900' } } }, numbers)
  const passage = new Passage(text, numbers, compiled.vocabulary)
  const reading = new Reading(passage.tokens, passage.sentenceStarts, compiled, quantitiesOf(passage, { singulars: true }))
  const topics = new TopicSense(reading)
  const claims: Decision[] = []
  for (const index of reading.withQuantities()) {
    const sentence = reading.sentence(index)
    const decisions = decide(sentence, topics, claims.filter((d) => d.reasons[0] !== 'likely'))
    for (const decision of decisions) reconsider(decision, decisions[decisions.indexOf(decision) - 1], claims, 0, compiled)
    linkLikely(sentence, decisions, claims, topics)
    claims.push(...decisions.filter((d) => d.measure !== null))
  }
  return claims.flatMap((d) => (d.parent ? [`${d.amount.quantity.value} < ${d.parent.amount.quantity.value}`] : []))
}

describe('claims by likelihood', () => {
  it.each([
    ['are wholes of the parts told right behind them', 'The school took 40 persons in, nine of them under ten.', ['9 < 40']],
    ['are wholes of the parts that open the next sentence', 'The valley has 4,000. Nine hundred of them walk to the well.', ['900 < 4000']],
    ['are wholes of parts that the rules took for another\'s', 'The storm displaced 9,000 people. The valley has 4,000 persons, 300 of them with cattle.', ['300 < 4000']],
    ['are no parts where no word says so', 'The valley has 4,000 persons. The town has 900.', []]
  ])('%s', (_name, text, parts) => expect(partsOf(text)).toEqual(parts))
})
