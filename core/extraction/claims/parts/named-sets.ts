import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { asideStart } from '../asides.ts'
import { isAge } from '../counting/ages.ts'
import { amongAtEnd, amongPredicate } from './among-predicate.ts'
import { isJoined } from '../joined.ts'
import { holdsAny, isContrast, rolesAsked, speaks, tagOf, tagsOf } from '../meaning.ts'
import { isToldOfOthers } from './marker.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

const SET = rolesAsked('set')

/** How near to its amount a set stands that it is part of. */
const NEAR = 3

/** «المصابون، وعددهم ثمانية»: the measure of a set that is named in the few words before word `at`; null where none is. */
export function setBefore(sentence: Sentence, at: number): Measure | null {
  if (!holdsAny(sentence, SET)) return null
  for (let i = at - 1; i >= 0 && i >= at - NEAR - 1 && sentence.amountAt[i] === null; i--) {
    const set = tagsOf(sentence.hitAt[i], 'set')[0]
    if (set) return set.measure
    if (isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) return null
  }
  return null
}

/** Words between a relative pronoun and the end of its clause, at most. */
const RELATIVE_REACH = 6

/** «أما الذين لم يُعثر عليهم فعددهم 59»: what a relative clause right before word `at` tells of those it means; null where none stands there. */
export function toldOfThem(sentence: Sentence, at: number): Measure | null {
  const end = isComma(rightBefore(sentence.keys, at)) ? at - 1 : at
  let told: Measure | null = null
  for (let i = end - 1; i >= 0 && i >= end - RELATIVE_REACH && !sentence.amountAt[i] && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    told ??= tagsOf(hit, 'trigger').find(({ measure, frame }) => kindOf(measure) === 'casualty' && (frame === 'passive' || frame === 'either'))?.measure ?? null
    if (told !== null && (tagOf(hit, 'antecedent') ?? (hit?.to === i + 1 && tagOf(hit, 'partitive') ? hit : null))) return told
  }
  return null
}

/** The measure of a set named beside an amount ("among the dead were 5", "7 of the dead") where no figure of that set was found. */
export function setBeside(sentence: Sentence, amount: Amount): Measure | null {
  if (!holdsAny(sentence, SET)) return countedBeforeAside(sentence, amount.from - 2)
  for (let i = amount.from; i <= amount.to; i++) {
    // "The 26 hostages include …": a set that its number opens.
    if (i < amount.to && (sentence.hitAt[i]?.to ?? 0) > amount.to) continue
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => !tag.adjacent)
    if (set) return set.measure
  }
  // "Some of the wounded, about thirty, have been evacuated."
  const setOff = sentence.profile.grammar.commasApposeNumbers && isComma(rightBefore(sentence.keys, amount.from)) && isComma(sentence.keys[amount.to])
  const apposed = setOff ? tagsOf(sentence.hitAt[amount.from - 2], 'set').find((tag) => !tag.adjacent) : undefined
  if (apposed) return apposed.measure
  // "Two firefighters are among the injured.", "A teacher and two pupils were among the injured."
  const told = tagsOf(!sentence.profile.verbFirst ? amongPredicate(sentence, amount.to) : amongAtEnd(sentence, amount.to), 'set').find((tag) => !tag.adjacent)
  if (told) return told.measure
  for (let i = amount.to; i < sentence.keys.length && i < amount.to + NEAR + 1 && !isMark(sentence.keys[i]); i++) {
    const other = sentence.amountAt[i]
    if (other && !isAge(sentence, other)) break
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => !tag.adjacent)
    // "Six people were injured and the dead included women": those of the next clause.
    if (set && !sentence.profile.verbFirst && tagOf(sentence.hitAt[i - 1], 'coordination') && i > amount.to) break
    // "a monk keeps the ledger of the dead"
    if (set && i > amount.to && !sentence.profile.verbFirst && amount.quantity.form === 'singular' && amount.quantity.noun !== null) break
    if (set) return set.measure
  }
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - NEAR; i--) {
    const set = tagsOf(sentence.hitAt[i], 'set').find((tag) => !tag.adjacent || (i === amount.from - 1 && amount.quantity.noun !== null))
    if (set) return isToldOfOthers(sentence, amount, sentence.hitAt[i]!) ? null : set.measure
    // "The driver was among the dead while 19 injured persons were taken to hospital."
    if (isContrast(sentence.hitAt[i])) return null
    // "Among the wounded, she said, are 12 children."
    const opening = sentence.profile.verbFirst ? i : asideStart(sentence, i)
    if (opening < i) return tagsOf(sentence.hitAt[opening - 1], 'set').find((tag) => !tag.adjacent)?.measure ?? null
    // "Of the wounded, 12 are children."
    if (sentence.amountAt[i] || (isMark(sentence.keys[i]) && !(isComma(sentence.keys[i]) && i === amount.from - 1))) return null
  }
  return null
}

/**
 * "The injured, he said, include six nurses": what those are counted as whom a sentence opens with, up to the aside that closes at `comma`; null where a verb
 * brings no member in.
 */
export function countedBeforeAside(sentence: Sentence, comma: number): Measure | null {
  const { keys, hitAt } = sentence
  if (!isComma(keys[comma]) || !tagOf(hitAt[comma + 1], 'itemizes') || !tagOf(hitAt[0], 'determiner')) return null
  const named = hitAt[asideStart(sentence, comma) - 1]
  return named?.from === 1 ? tagsOf(named, 'trigger').find(({ frame }) => frame === 'counted' || frame === 'state')?.measure ?? null : null
}

/** «المصابين الستة»: the measure of the set that an amount names itself by its first word; null where it names none. */
export function setNamedBy({ hitAt }: Sentence, { from, quantity }: Amount): Measure | null {
  return quantity.noun === null ? null : tagsOf(hitAt[from], 'set').find((set) => !set.adjacent)?.measure ?? null
}

/**
 * The set that a sentence opens with, where a verb stands right behind it and the figure is a further one of those it names ("Among the dead were a woman
 * who …, and two brothers"); null where it opens with none.
 */
export function setOpening(sentence: Sentence, amount: Amount): Measure | null {
  const hit = sentence.hitAt[0]
  const set = tagOf(hit, 'set')
  if (!hit || !set || set.adjacent || !tagOf(sentence.hitAt[hit.to], 'auxiliary')) return null
  const first = sentence.amounts[0]
  if (!first || first === amount || first.from - hit.to > NEAR || !(isJoined(sentence, amount) || isComma(sentence.keys[amount.from - 1]))) return null
  for (let i = hit.to; i < amount.from; i++) if (sentence.keys[i] === ';' || speaks(sentence.hitAt[i])) return null
  return set.measure
}

/** How many words before the first of them the set may be named whose bare numbers stand in brackets behind what they belong to. */
const SHARED_OUT_REACH = 10

/**
 * "Most of the displaced are in Tawila (320,000)", "The dead were from Kerala (24), …": the measure of the set that a bare number in brackets belongs to,
 * named where nothing else was counted; null where none is.
 */
export function setSharedOut(sentence: Sentence, amount: Amount): Measure | null {
  if (amount.quantity.noun !== null || rightBefore(sentence.keys, amount.from) !== '(' || sentence.keys[amount.to] !== ')') return null
  // "The dead were named as Rinku (9) and …": ages stand so behind names, counts behind places.
  // «وتوزع الجرحى على مستشفيات دار الأمل (15) ورياق (9)»
  let placed = sentence.profile.verbFirst
  let shared = !sentence.profile.verbFirst
  for (let i = amount.from - 2; i >= 0 && i >= amount.from - SHARED_OUT_REACH; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'place-preposition') ?? tagOf(hit, 'away') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'place-word')) placed = true
    if (sentence.amountAt[i] || tagsOf(hit, 'said').some(({ doubled }) => doubled !== true) || sentence.keys[i] === ';' || sentence.keys[i] === ':') return null
    if (tagOf(hit, 'itemizes')) shared = true
    const measure = tagOf(hit, 'set')?.measure ?? tagsOf(hit, 'trigger').find((tag) => tag.frame === 'counted')?.measure
    if (measure !== undefined && !shared) shared = tagOf(sentence.hitAt[i - 1], 'itemizes') !== null
    if (measure !== undefined) return !shared ? null : !placed || kindOf(measure) === 'aid' ? null : measure
  }
  return null
}

/**
 * «إن الناجين، وعددهم 27», «المهاجمين وعددهم تسعة»: true where those named right before a word, a comma between or not, were saved or fought, of whom no
 * claim counts any.
 */
export function namesOthers({ keys, hitAt }: Sentence, at: number): boolean {
  const named = hitAt[isComma(keys[at - 1]) ? at - 2 : at - 1]
  return tagOf(named, 'saved') !== null || tagOf(named, 'fought') !== null
}
