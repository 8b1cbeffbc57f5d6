import { isClaim, least, most } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { tagsOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** What the rule of a claim ends with that counts those who died and those who were hurt together, by what is told of both. */
export const OF_BOTH = '.both'

/** Words between those of the victims who died and those who were hurt, at most. */
const WITHIN = 4

/** Words between the word for those left and that they are hurt, at most. */
const HURT_WITHIN = 3

/**
 * «390 ضحية، قُتل منهم 148 وأصيب 242», «143 ضحية، 58 منهم قتلوا والبقية جرحى»: victims of whom some died and others, or all the rest, were hurt are not all dead.
 * Makes casualties of them, and the hurt a part of them.
 */
export function countVictimsOfBoth(sentence: Sentence, decisions: readonly Decision[]): void {
  for (const [n, dead] of decisions.entries()) {
    const victims = dead.parent
    if (dead.measure !== 'killed' || dead.trigger === null || victims?.measure !== 'killed' || !areVictims(victims)) continue
    const hurt = decisions[n + 1]
    if (isClaim(hurt) && areHurtOf(hurt, dead, victims)) hurt.parent = victims
    else if (!isRestHurt(sentence, dead.amount.to)) continue
    victims.measure = 'casualties'
    victims.rule = `casualties${OF_BOTH}`
  }
}

/** True for those counted as victims, or in a toll. */
const areVictims = ({ amount, rule }: Decision): boolean => amount.quantity.noun === 'victim' || rule?.endsWith('.toll') === true

/** True for a number of several without a noun: others are none of those told of before. */
const isNumberAlone = ({ quantity: { noun, form } }: Amount): boolean => noun === null && form !== 'singular'

/** True for the hurt told right behind those who died, as a bare number or by their noun («منهم 12 قتيلا و48 مصابا»), for whom the victims have room. */
function areHurtOf({ amount, rule, measure, parent }: DecidedClaim, dead: Decision, victims: Decision): boolean {
  if (measure !== 'injured' || !(isNumberAlone(amount) || rule?.endsWith('injured.counted')) || (parent !== null && parent !== victims)) return false
  const behind = Math.max(dead.amount.to, dead.trigger!.to)
  return amount.from - behind <= WITHIN && least(dead) + least({ amount }) <= most(victims)
}

/** True where it is told behind word `from` that those left are hurt. */
function isRestHurt({ keys, hitAt, amountAt }: Sentence, from: number): boolean {
  for (let i = from; i < keys.length && i <= from + WITHIN && !amountAt[i]; i++) {
    if (!tagsOf(hitAt[i], 'subset').some(({ rest }) => rest)) continue
    for (let k = hitAt[i]!.to; k < keys.length && k < hitAt[i]!.to + HURT_WITHIN && !isMark(keys[k]) && !amountAt[k]; k++) {
      if (tagsOf(hitAt[k], 'trigger').some(({ measure }) => measure === 'injured')) return true
    }
  }
  return false
}
