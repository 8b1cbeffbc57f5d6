import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { fits, haveRoom, isClaim, isUndecided, least, makeClaim, most, SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { hasMark, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { markerOnLeft } from './marker-on-left.ts'
import { mayBefall } from './may-befall.ts'
import { tellsOfTheLiving } from './tells-of-the-living.ts'

/**
 * "Fourteen of them were children and three had been shot", "Eleven of the pupils escaped; two are still held": a bare number with a predicate of its own that
 * "and" or a semicolon joins to a part of those told before is a part of them too, where the subject comes first. Changes the decisions.
 */
export function linkJoinedParts(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return linkBeforeVerb(sentence, decisions)
  for (let n = 1; n < decisions.length; n++) {
    const [before, part] = [decisions[n - 1]!, decisions[n]!]
    const whole = before.parent
    if (!isClaim(whole) || !isClaim(before) || kindOf(whole.measure) === 'aid' || !isFreeOf(part, before)) continue
    if (isFoundElsewhere(sentence, before, part, whole)) { part.parent = whole; continue }
    if (!isJoinedTo(sentence, before, part, whole) || !isBareSubject(sentence, part.amount)) continue
    const told = decisions.reduce((sum, d) => (d.parent === whole ? sum + least(d) : sum), 0)
    if (told + least(part) > most(whole)) continue
    if (part.measure === null) makeClaim(part, whole.measure, before.rule, before.cost + 1, 'part-of-figure')
    // "… and three had been shot in the head": whatever was done to some of the dead, they died.
    if (whole.measure === 'killed' && part.measure === 'injured' && sentence.keys[part.amount.from - 1] !== ';') {
      // "Nine children are among the dead and 12 were hurt."
      if (!isDoneToTheDead(part)) continue
      part.measure = 'killed'
    }
    if (mayHaveBefallen(part.measure!, whole.measure) && fits(part, whole)) part.parent = whole
  }
}

/**
 * «أن 25 شخصا، بينهم عشرة أطفال وامرأتان قُتلوا»: those whom "and" joins to a part that words point back from, right before the verb of all, are a part as well, where verbs
 * come first.
 */
function linkBeforeVerb(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const [before, part] = [decisions[n - 1]!, decisions[n]!]
    const whole = before.parent
    if (!isClaim(whole) || !isClaim(part) || part.parent?.sentence === sentence || part.measure !== whole.measure || before.measure !== whole.measure) continue
    if (isJoinedSum(sentence, before, part, whole) || areSaidAlike(sentence, before, part, whole)) { part.parent = whole; continue }
    // The verb behind them is that of the whole, or nothing else tells of that.
    if (whole.sentence !== sentence || part.trigger?.from !== part.amount.to || (whole.trigger !== null && whole.trigger !== part.trigger)) continue
    const isMarked = markerOnLeft({ sentence, amount: before.amount, here: [] })?.form === 'including'
    if (isMarked && isJoinedTo(sentence, before, part, whole) && fits(part, whole)) part.parent = whole
  }
}

/** Words between two sums of one whole, at most. */
const SHARE_WITHIN = 10

/**
 * «موضحا أن 2.5 مليار دولار منها للغذاء، و5.5 مليارات لدول الجوار»: true for a sum with no verb of its own that "and" joins to a share of one told in the
 * sentence, as far as that has room.
 */
function isJoinedSum(sentence: Sentence, before: Decision, part: Decision, whole: Decision): boolean {
  const { amount, trigger } = part
  if (whole.sentence !== sentence || kindOf(whole.measure ?? 'other') !== 'aid' || part.parent !== null || before.reasons[0] !== 'part-of-figure') return false
  if (amount.from - before.amount.to > SHARE_WITHIN || !isJoined(sentence, amount)) return false
  if (trigger !== null && trigger.to > before.amount.from && tagOf(trigger, 'trigger')?.frame === 'either') return false
  return !hasMark(sentence, before.amount.to, amount.from - 2) && fits(part, whole) && haveRoom(before, part, whole)
}

/** «بينهم 2.2 مليون فرد عادوا من النزوح و500 ألف فرد عادوا من الخارج»: true for those of the same noun of whom the same verb tells right behind them that "and" joins to a part. */
function areSaidAlike(sentence: Sentence, before: Decision, part: Decision, whole: Decision): boolean {
  const isSaidBehind = ({ trigger, amount }: Decision): boolean => trigger !== null && trigger.from === amount.to
  const { noun } = part.amount.quantity
  if (part.parent !== null || noun === null || noun !== before.amount.quantity.noun || !isSaidBehind(before) || !isSaidBehind(part)) return false
  return before.trigger?.meaning === part.trigger?.meaning && isJoinedTo(sentence, before, part, whole) && fits(part, whole) && haveRoom(before, part, whole)
}

/** "killed 25 people, including 15 whose bodies were found in a church and seven others along a road": true for others joined to a part. */
function isFoundElsewhere(sentence: Sentence, before: Decision, part: Decision, whole: Decision): boolean {
  const { amount: { to, quantity: { noun, form } }, measure } = part
  if (measure !== whole.measure || before.measure !== whole.measure || whole.sentence !== sentence || form === 'singular' || (noun !== null && noun !== 'other')) return false
  const behind = sentence.hitAt[to]
  const verb = tagOf(behind, 'auxiliary') ?? tagOf(behind, 'trigger') ?? tagOf(behind, 'said') ?? tagOf(behind, 'describes') ?? tagOf(behind, 'before-verb')
  if (verb !== null && !tagOf(behind, 'relative')) return false
  return isJoinedTo(sentence, before, part, whole) && fits(part, whole) && haveRoom(before, part, whole)
}

/** True for a claim that is part of nothing, or of the part before it, and for a figure that no rule decides. */
function isFreeOf(part: Decision, before: Decision): boolean {
  return part.measure === null ? isUndecided(part) && before.measure === before.parent?.measure : part.parent === null
}

/** True for what is told of the dead as well, that they were shot or burned, but not that they were hurt. */
const isDoneToTheDead = ({ rule }: Decision): boolean => !(rule?.endsWith('.injured.verb') || rule?.endsWith('.injured.counted'))

/** As `mayBefall`, and of those taken that they are missing, of those set free that they were taken, of the missing that they died. */
function mayHaveBefallen(part: Measure, whole: Measure): boolean {
  if (mayBefall(part, whole) || (TAKEN.has(whole) && part === 'missing')) return true
  return (SET_FREE.has(whole) && TAKEN.has(part)) || (whole === 'missing' && part === 'killed')
}

/** True where "and" or a semicolon joins a number to the part before it; with a comma before "and" only where their whole was told in another sentence. */
function isJoinedTo(sentence: Sentence, before: Decision, { amount }: Decision, whole: Decision): boolean {
  const { keys } = sentence
  if (keys[amount.from - 1] === ';') return whole.sentence !== sentence
  if (!isJoined(sentence, amount)) return false
  for (let i = before.amount.to; i < amount.from; i++) if (isMark(keys[i]) && (whole.sentence === sentence || !isComma(keys[i]))) return false
  return true
}

/** True for a number of several without a noun behind which its verb stands, that says nothing of the living alone. */
function isBareSubject(sentence: Sentence, amount: Amount): boolean {
  const { quantity, to } = amount
  if (quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person')) return false
  const verb = sentence.hitAt[to]
  return (tagOf(verb, 'auxiliary') ?? tagOf(verb, 'describes') ?? tagOf(verb, 'trigger') ?? tagOf(verb, 'holds')) !== null && !tellsOfTheLiving(sentence, to)
}
