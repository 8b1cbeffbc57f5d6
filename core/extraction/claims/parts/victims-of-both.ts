import type { Measure } from '../../../model/kind.ts'
import { isClaim, least, makeClaim, most } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
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
  for (let n = 2; n < decisions.length; n++) countMadeUpOfBoth(sentence, decisions[n - 2]!, decisions[n - 1]!, decisions[n]!)
  countBothToldBefore(sentence, decisions)
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

/** Words between those hit, the dead and the hurt of them, at most. */
const MADE_UP_WITHIN = 3

/**
 * «بلغ مجموع الضحايا 90 شخصا (30 قتيلا و60 جريحا)», «أصيب 90 من المدنيين، 30 شهيدا و60 جريحا»: those right behind whom as many dead and hurt are told, by nouns for what befell
 * them, are these together.
 */
function countMadeUpOfBoth(sentence: Sentence, whole: Decision, dead: Decision, hurt: Decision): void {
  if (!sentence.profile.verbFirst || !isClaim(whole) || !MADE_UP.has(whole.measure) || most(whole) !== least(whole)) return
  if (!isCountedAs(sentence, dead, 'killed') || !isCountedAs(sentence, hurt, 'injured') || least(dead) + least(hurt) !== least(whole)) return
  if (!isRightBehind(sentence, whole, dead) || !isRightBehind(sentence, dead, hurt)) return
  for (const [part, measure] of [[dead, 'killed'], [hurt, 'injured']] as const) {
    makeClaim(part, measure, `${measure}.counted`, 0, 'trigger-inside')
    part.parent = whole
  }
  whole.measure = 'casualties'
  whole.rule = `casualties${OF_BOTH}`
}

/** What the dead and hurt together may be told as. */
const MADE_UP: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties'])

/** «قُتل 16 مدنيا وأصيب 29، بمجموع 45 ضحية»: victims as many as the dead and the hurt told right before them are these together. */
function countBothToldBefore(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst || decisions.length < 3) return
  const told = decisions.filter((d) => d.parent === null && isClaim(d))
  for (let n = 2; n < told.length; n++) {
    const [dead, hurt, whole] = [told[n - 2]!, told[n - 1]!, told[n]!]
    if (whole.measure !== 'killed' || !areVictims(whole) || dead.measure !== 'killed' || hurt.measure !== 'injured') continue
    if (least(dead) + least(hurt) !== least(whole) || most(whole) !== least(whole)) continue
    whole.measure = 'casualties'
    whole.rule = `casualties${OF_BOTH}`
    dead.parent = whole
    hurt.parent = whole
  }
}

/** True for a number whose noun tells that so many died, or were hurt. */
const isCountedAs = ({ hitAt }: Sentence, { amount: { to, quantity } }: Decision, measure: Measure): boolean =>
  quantity.noun !== null && tagsOf(hitAt[to - 1], 'trigger').some((t) => t.frame === 'counted' && t.measure === measure)

/** True where nothing is told between two figures. */
function isRightBehind({ hitAt, amountAt }: Sentence, before: Decision, behind: Decision): boolean {
  if (behind.amount.from - before.amount.to > MADE_UP_WITHIN) return false
  for (let i = before.amount.to; i < behind.amount.from; i++) if (amountAt[i] || tagOf(hitAt[i], 'trigger') || tagOf(hitAt[i], 'boundary')) return false
  return true
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
