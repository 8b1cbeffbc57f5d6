import { isClaim, LOSSES, ruledOut } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { staysInSubset } from '../going-on/lists.ts'
import { tellsOwn } from '../governing/own-verb.ts'
import { isJoined } from '../joined.ts'
import { isPackage, tagOf } from '../meaning.ts'
import { isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { claimedLike } from './claimed.ts'
import { FURTHER_ALONG_LIST, KEEP_OWN_BELOW } from './standing.ts'
import type { Standing } from './standing.ts'

/** A figure of a list follows the one before it where its own trigger is further than this. */
const INHERIT_ABOVE = 3.4

/** One person without a number goes on a list where its first figure's trigger is as near as this, and it stands as near to that. */
const LISTED_SINGLE_LIMIT = 1.5
const LISTED_SINGLE_REACH = 2

/** Words between those counted and what they need, at most. */
const NEED_WITHIN = 1

/** More than so many are a crowd. */
const CROWD = 500

/** "disbursed €38m, the third instalment of a €400m package": true where "of" stands between. */
function isTakenOf({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(hitAt[i], 'partitive')) return true
  return false
}

/** True where the clause ends at word `at`, or a place or direction follows. */
function endsOrLeads({ keys, hitAt }: Sentence, at: number): boolean {
  return at >= keys.length || isMark(keys[at]) || tagOf(hitAt[at], 'direction') !== null || tagOf(hitAt[at], 'place-preposition') !== null
}

/** What an amount counts that goes on with a list, by the figure before it there; null where it tells of something else. */
export function byList(standing: Standing): Decision | null {
  const { around: { sentence, amount, kind }, list } = standing
  if (!isClaim(list)) return null
  const listed = (): Decision => claimedLike(standing, list, list.cost + FURTHER_ALONG_LIST, 'continues-list')
  if (amount.quantity.form === 'singular' && isListedPerson(standing, list)) return listed()
  const other = whyNotListed(standing, list)
  if (other !== null) return ruledOut(amount, sentence, other)
  if (kind === 'money' && sharesVerbOfSum(standing, list)) return listed()
  return followsList(standing, list) ? listed() : null
}

/** One person in an enumeration is counted with the rest, but not "and a civilian was wounded". */
function isListedPerson(standing: Standing, list: DecidedClaim): boolean {
  const { around: { sentence, amount }, best, own, parent } = standing
  if (isToldApart(standing, list) || isSaidOn(standing)) return false
  // "including two officers, a nurse and a boy"
  if (list.parent && !parent && !(own && tellsOwn(amount, own)) && staysInSubset(sentence, list, amount)) return true
  // «أصيبت سيدتان بكدمات وطفل باختناق», "killed two brothers and a cousin"
  if (best?.side === 'inside' || list.amount.quantity.unit !== 'person' || !isJoined(sentence, amount)) return false
  const isNear = amount.from - list.amount.to <= LISTED_SINGLE_REACH || isBehindBracket(sentence, list.amount.to, amount.from)
  return list.cost <= LISTED_SINGLE_LIMIT && (isNear || isBehindAge(sentence, list.amount.to, amount.from))
}

/** Words of an office or rank before a bracket, at most. */
const RANK = 3

/** «مقتل شرطي (لم يذكر اسمه) ومدني»: true where nothing but a bracket, and a rank before it, stands from word `from` to `to`. */
function isBehindBracket({ keys, hitAt, amountAt }: Sentence, from: number, to: number): boolean {
  const open = keys.indexOf('(', from)
  if (open < 0 || open > from + RANK || open >= to) return false
  for (let i = from; i < open; i++) if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'coordination')) return false
  const close = keys.indexOf(')', open)
  return close > open && close < to && to - close - 1 <= 1
}

/** Words that tell somebody's age, at most («يبلغ من العمر 61 عاما»). */
const AGE = 7

/** «فتاة تبلغ 14 عاما وفتى يبلغ 12 عاما ورجل», «رجل عمره 61 عاما وامرأة»: true where nothing but an age stands from word `from` to `to`, where verbs come first. */
function isBehindAge({ keys, hitAt, amountAt, profile }: Sentence, from: number, to: number): boolean {
  const age = amountAt[to - 1]
  if (!profile.verbFirst || age?.quantity.unit !== 'year' || age.from < from || to - from > AGE) return false
  for (let i = from; i < age.from; i++) if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'trigger') || hitAt[i]?.coordinated) return false
  return true
}

/** «وإن 11 في المستشفى، وإن تلميذة توفيت»: true for one behind the word for "that" with a verb of his own right behind him, where verbs come first. */
function isSaidOn({ around: { sentence, amount, topics }, own }: Standing): boolean {
  if (!topics.profile.verbFirst || own?.side !== 'right' || own.hit.from !== amount.to) return false
  return tagOf(sentence.hitAt[amount.from - 1], 'complement') !== null
}

/** True for a subject whose own verb, right behind it, tells something else of it than the list does. */
function isToldApart({ around: { sentence, amount, topics }, best }: Standing, list: DecidedClaim): boolean {
  if (topics.profile.verbFirst || best?.measure == null || best.measure === list.measure || best.side !== 'right' || best.cost >= KEEP_OWN_BELOW) return false
  return tagOf(sentence.hitAt[amount.to], 'auxiliary') !== null || (best.hit.from === amount.to && amount.quantity.noun === null)
}

/** Nouns of others who are where the hurt lie, by their ids. */
const IN_HOSPITAL: ReadonlySet<string> = new Set(['patient', 'doctor', 'nurse', 'staff', 'staff-member', 'employee', 'personnel'])

/** «في المجمع 650 جريحا و100 مريض و20 طبيبا»: true for the sick and those at work behind people whom their own noun alone calls hurt, where verbs come first. */
export function isBesideTheHurt({ quantity: { noun } }: Amount, { measure, rule, sentence, trigger, amount: { from, to } }: Decision): boolean {
  if (!sentence.profile.verbFirst || measure !== 'injured' || rule?.endsWith('.counted') !== true) return false
  return IN_HOSPITAL.has(noun ?? '') && trigger !== null && trigger.from >= from && trigger.to <= to
}

/** Why an amount behind those of a list is none of them; null where it may be one. */
function whyNotListed({ around: { amount, topics }, best }: Standing, list: DecidedClaim): string | null {
  const { noun, form } = amount.quantity
  if (list.measure === 'injured' && noun === 'patient' && best?.side !== 'left') return 'counts the sick'
  if (isBesideTheHurt(amount, list)) return 'counts others in the hospital'
  // «12 قتيلا و230 معتقلا», but «مقتل 12 مدنيا و5 معتقلين»
  if (noun === 'detainee' && LOSSES.has(list.measure) && (list.rule?.endsWith('.counted') || list.rule?.endsWith('.toll'))) return 'counts those arrested'
  // «46 قتيلا و3.5 ملايين متضرر»
  if (noun === 'affected-person' && list.amount.quantity.noun !== noun && (best === null || best.measure === list.measure)) return 'counts those affected'
  // «و71 ألف مصاب، و17 ألف طفل يعيشون بدون والديهم»
  const needs = best !== null && best.measure === null && best.rule === 'need' && best.side === 'right' && best.hit.from - amount.to <= NEED_WITHIN
  if (topics.profile.verbFirst) return needs && noun !== null ? 'counts those in need' : null
  // "24 cholera deaths and 1,340 new cases"
  if (noun === 'case' && list.amount.quantity.noun !== 'case') return 'counts cases of something'
  // "20 dead and 50 survivors"
  if (noun === 'survivor' && !list.parent && LOSSES.has(list.measure)) return 'counts those who survived'
  // "a hundred and fifty thousand refugees, my wife …": nobody is added one by one to a crowd.
  return form === 'singular' && best === null && leastOf(list.amount) > CROWD && !list.parent ? 'a person named, not counted' : null
}

/** "approved a $200 million loan and a $4 million grant": the verb says of both what became of them. */
function sharesVerbOfSum({ around: { sentence, amount }, best, parent }: Standing, list: DecidedClaim): boolean {
  if (list.measure === 'requested' || list.rule === null || isPackage(list.rule) || parent) return false
  return best !== null && isPackage(best.rule) && !isTakenOf(sentence, list.amount.to, amount.from)
}

/** True where no trigger, or none as near as the list, tells of an amount. */
function followsList({ around: { sentence, amount, kind }, best, form, whereabouts }: Standing, list: DecidedClaim): boolean {
  // "27 unaccounted for, 823 evacuated to six points": a participle right behind a number tells of it.
  const participle = kind === 'person' && best?.side === 'right' && best.trigger?.frame === 'participle' && best.hit.from === amount.to
  if (participle && best.measure !== list.measure && endsOrLeads(sentence, best.hit.to)) return false
  // "Four were driven to Apia and two to Faleolo": what the verb tells of the first it tells of the second.
  const isVerbOfFirst = kind === 'person' && !sentence.profile.verbFirst && best?.side === 'left' && list.parent !== null && list.measure !== best.measure
    && best.hit.from <= list.amount.to + 1 && best.hit.from >= list.amount.to
  return !best?.measure || whereabouts || isVerbOfFirst || best.cost > INHERIT_ABOVE || (form && list.parent !== null)
}
