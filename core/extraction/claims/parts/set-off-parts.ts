import { countsPeople, fits, least, most, MOVED, sumOfParts, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { hasMark, isComma, isMark, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { FATES, mayBefall } from './may-befall.ts'
import { toldLast } from './told-last.ts'

/** «وأن سبعا أخرى وجدت على السلالم»: true for others of whom nothing of their own is told. */
const isOthers = ({ amount: { quantity: { noun } }, reasons }: Decision): boolean => noun === 'other' && reasons[0] === 'continues-sentence'

/** True for a claim on several people without a noun. */
const isBareClaim = (d: Decision): boolean => countsPeople(d) && d.amount.quantity.noun === null && d.amount.quantity.form !== 'singular'

/**
 * Links bare numbers with a predicate of their own to the whole told before them, where verbs come first: set off by a comma («قتل 11، تسعة سقطوا داخل
 * العيادة»), behind a second «وأن» («ستة منهم أُسروا، وأن اثنين ماتا»), those who died of the hurt brought in («وصلنا 19 جريحا، ومات أربعة»), and others that
 * a sentence goes on with. Changes the decisions' parents.
 */
export function linkSetOffParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  const claims = decisions.filter(countsPeople)
  for (const [n, part] of claims.entries()) {
    if (part.parent !== null) continue
    const before = claims[n - 1]
    if (before === undefined && part.amount.quantity.noun === 'other') { linkOthersOn(sentence, part, earlier); continue }
    if (!isBareClaim(part) && !isOthers(part)) continue
    const beside = before ? besideComma(sentence, part, before) ?? ofSameSpeech(sentence, part, before, claims) : null
    const whole = beside ?? broughtBefore(sentence, part, claims.slice(0, n), earlier)
    if (whole && fits(part, whole)) part.parent = whole
  }
}

/** Words between a whole and the comma behind which a part of it is told, at most. */
const WITHIN = 14

/**
 * «قتل 11 من طاقمها، تسعة سقطوا داخل العيادة», «نزح 4000، وما زال 900 يقيمون في مدارس»: those counted right before, where a verb that agrees with the
 * number stands right behind it, and none such behind them; null where none were.
 */
function besideComma({ keys, hitAt }: Sentence, { measure, amount, trigger }: Decision, before: Decision): Decision | null {
  const opening = hitAt[amount.from - 1]
  const still = opening && tagOf(opening, 'not-negation') && (opening.coordinated || isComma(keys[opening.from - 1])) ? opening : null
  if ((!still && !isComma(keys[amount.from - 1])) || hitAt[amount.from]?.coordinated === true) return null
  if (amount.from - before.amount.to > WITHIN || least(before) <= leastOf(amount) || !mayBefall(measure!, before.measure!)) return null
  if (trigger?.from !== amount.to || before.trigger?.from === before.amount.to) return null
  if (!tagsOf(trigger, 'trigger').some(({ frame }) => frame === 'passive')) return null
  const comma = (still ? still.from : amount.from) - 1
  return hasMark({ keys }, before.amount.to, comma) ? null : before
}

/**
 * «إن ستة من الجرحى في حال خطرة، وإن اثنين ماتا»: the whole of the bare part told before, where «أن» opens what is said next; null where it does not. Makes
 * those hurt who left a hospital.
 */
function ofSameSpeech({ hitAt }: Sentence, part: Decision, before: Decision, claims: readonly Decision[]): Decision | null {
  const opening = hitAt[part.amount.from - 1]
  if (!opening || !tagOf(opening, 'complement')) return null
  // «17 جثة، خمس منها لأطفال، مشيرا إلى أن إحدى عشرة لم يُعرف أصحابها»: without «و» only where nothing else tells what befell them.
  if (!opening.coordinated && part.reasons[0] !== 'continues-sentence') return null
  const whole = before.parent
  if (whole === null) return isOfHeld(part, before) ? before : null
  if (whole.measure === null || before.amount.quantity.noun !== null) return null
  if (whole.measure !== 'injured' && sumOfParts(whole, claims) + least(part) > most(whole)) return null
  // «وأن اثنين غادرا بعد الاطمئنان عليهما»
  if (whole.measure === 'injured' && MOVED.has(part.measure!) && tagOf(part.trigger, 'discharged')) { part.measure = 'injured'; return whole }
  return mayBefall(part.measure!, whole.measure) && (part.measure !== whole.measure || before.measure === part.measure) ? whole : null
}

/** «كانوا يحتجزون 210، وأن ثمانية ماتوا»: of those held, of whom no part was told. */
function isOfHeld(part: Decision, before: Decision): boolean {
  return TAKEN.has(before.measure!) && part.measure !== before.measure && FATES.has(part.measure!) && least(before) > least(part)
}

/** Words between a verb of bringing and those brought, at most. */
const BROUGHT_WITHIN = 8
/** Words between a verb of dying and the number of those who died, at most. */
const DIED_WITHIN = 4

/** «استقبل المستشفى 540 مصابا. ومات اثنا عشر»: the hurt brought in that were counted last, of whom some died; null where none were. */
function broughtBefore(sentence: Sentence, part: Decision, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  if (part.measure !== 'killed' || !diesBeside(sentence, part.amount.from, part.trigger)) return null
  const last = toldLast(sentence, here, earlier, (d) => d.measure === 'injured')
  const whole = last?.parent?.measure === 'injured' ? last.parent : last
  return whole && least(whole) > least(part) && isBroughtIn(whole) ? whole : null
}

function diesBeside({ hitAt, keys, amountAt }: Sentence, from: number, trigger: Hit | null): boolean {
  if (tagOf(trigger, 'succumbs')) return true
  for (let i = from - 1; i >= 0 && i >= from - DIED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'succumbs')) return true
  return false
}

function isBroughtIn({ sentence: { hitAt, amountAt }, amount: { from } }: Decision): boolean {
  for (let i = from - 1; i >= 0 && i >= from - BROUGHT_WITHIN && !amountAt[i]; i--) if (tagOf(hitAt[i], 'brings')) return true
  return false
}

/**
 * «أُدخل 19 منهم المستشفى. وتلقى 11 آخرون العلاج في المكان»: others of whom the next sentence tells the same are of the whole that the parts before belong
 * to.
 */
function linkOthersOn(sentence: Sentence, part: Decision, earlier: readonly Decision[]): void {
  const last = earlier.at(-1)
  if (!last?.parent || sentence.opensLine || last.sentence.index !== sentence.index - 1) return
  if (last.measure !== part.measure || last.amount.quantity.noun !== null || isJoined(sentence, part.amount)) return
  // Those who leave their homes are added to, as a rule.
  if (MOVED.has(part.measure!)) return
  const whole = last.parent.parent?.measure === part.measure ? last.parent.parent : last.parent
  if (whole.measure === part.measure && sumOfParts(whole, earlier) + least(part) <= most(whole) && fits(part, whole)) part.parent = whole
}
