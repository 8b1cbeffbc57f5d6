import type { Modality } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import { tagOf } from '../meaning.ts'
import { isComma, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { modalOf } from './cues-in.ts'
import { edgeCost, openingComma } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words between a verb of intent and its "to", at most ("agreed late on Tuesday to free"). */
const INTENT_REACH = 4
/** … and between a deal and the verb that tells what it holds («صفقة تبادل بين الحكومة اليمنية والحوثيين تشمل»). */
const INTENT_REACH_BACK = 12

/** True for a figure of people. */
export const isOfPeople = ({ decision: { measure } }: Surroundings): boolean => measure !== null && kindOf(measure) !== 'aid'

/** True for a sum that is pledged, or a package of it announced: that it will be given is what is said. */
export const isToldAsPromise = ({ decision: { measure, rule } }: Surroundings): boolean => measure === 'pledged' || (measure === 'allocated' && rule?.endsWith('.verb') === false)

/** Words of an aside between a verb of intent and what it is on, at most. */
const ASIDE_REACH = 14

/** The comma that opens an aside that the one at `end` closes; -1 where none does. */
const openingOfAside = (sentence: Sentence, end: number): number => openingComma(sentence, end, ASIDE_REACH, (i) => tagOf(sentence.hitAt[i], 'said')?.form === 'verb')

/** What a verb of intent a few words before its "to" makes of what follows ("agreed on Tuesday to free"). */
export function intentBefore(around: Surroundings, to: number): Modality | null {
  const { sentence, cues, verbFirst } = around
  // A deal on money is one that is made.
  if (verbFirst && (!isOfPeople(around) || modalOf(rightBefore(cues, to), 'may-be', 'clause', 'opinion'))) return null
  const far = verbFirst ? INTENT_REACH_BACK : INTENT_REACH
  for (let i = to - 1, reach = to - far; i >= 0 && i >= reach; i--) {
    const cue = modalOf(cues[i], 'intent')
    if (cue) return isToldAsPromise(around) ? 'asserted' : cue.modality
    // «اتفقا، بعد 12 يوما من المفاوضات، على الإفراج عن»
    const opening = isComma(sentence.keys[i]) && i >= to - 1 ? openingOfAside(sentence, i) : -1
    if (opening >= 0) { i = opening; reach = opening - far; continue }
    if (sentence.keys[i] !== '' || edgeCost(sentence, i) > 0 || tagOf(sentence.hitAt[i], 'coordination')) return null
  }
  return null
}

/** What the deal or proposal named last before a word makes of what it provides for; null where none is named. */
export function dealBefore({ cues }: Surroundings, to: number): Modality | null {
  for (let i = to - 1; i >= 0; i--) {
    for (const cue of cues[i]?.cues ?? []) if (cue.is === 'modal' && cue.use === 'deal') return cue.modality
  }
  return null
}
