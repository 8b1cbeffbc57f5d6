import { spelling } from '../../text/spelling.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isOutOf, tagOf } from '../meaning.ts'
import { isComma, isMark, leastOf, opensWith } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { mostOf } from './choosing-whole.ts'
import { opensClauseBetween } from './clause-between.ts'
import type { MarkedPart } from './marked-part.ts'
import { pointsAtWhole } from './marker.ts'
import { isPartOfNext } from './part-before-whole.ts'
import { partMarker } from './part-markers.ts'

/** Words and signs between a sum and a part told right behind it, at most. */
const RIGHT_BEHIND = 3
/** Words between the last two of an enumeration, at most. */
const IN_ENUMERATION = 2

/** The whole of a part by how it stands to the figures right before it, whatever those count; null where they tell nothing. */
export function wholeRightBefore(part: MarkedPart): Decision | null {
  const { sentence, claims, before, least, marker: { form } } = part
  if ((form !== 'of-them' && form !== 'including') || !before) return null
  // "74 of the 87 girls, including 12": of the 74, though the 87 stand between.
  const second = claims.at(-2)
  const next = second && sentence.amounts.find(({ from }) => from >= second.amount.to)
  if (second && next === before.amount && isPartOfNext(sentence, second.amount) && (second.amount.quantity.value ?? 0) >= least) return second
  const women = womenMeant(part)
  if (women) return women
  const dead = deadBroughtUp(part)
  if (dead) return dead
  if (form === 'including') return null
  if (isOfTotal(part, before) || isOfOthersBefore(part, before)) return before
  if (before.parent && isSecondPart(part, before, before.parent)) return before.parent
  return second && speaksOfEnumeration(part, second, before) ? second : null
}

/** «تسعة، بينهم خمس نساء، وإحداهن العروس»: the women told last, where the words that point back mean women alone; null where none were told. */
function womenMeant({ sentence: { text, starts, ends, profile }, marker: { hit }, claims, least, kind }: MarkedPart): Decision | null {
  const women = profile.pronouns?.women
  if (!women || !hit || kind !== 'person' || !women.pronoun.test(spelling(text, starts[hit.from], ends[hit.to - 1]))) return null
  const areWomen = ({ amount: { quantity } }: Decision): boolean => women.noun.test(text.slice(quantity.nounStart, quantity.nounEnd))
  return claims.findLast((d) => areWomen(d) && mostOf(d.amount) >= least) ?? null
}

/** Words between a number and one that says that they were brought up, at most. */
const BROUGHT_UP_WITHIN = 3

/** «41 شهيدا و184 إصابة، منهم ستة جرى انتشالهم»: the dead told right before the hurt, where the part was brought up; null where nothing tells so. */
function deadBroughtUp({ sentence: { keys, hitAt, profile }, amount: { to }, claims, before, least, kind }: MarkedPart): Decision | null {
  const dead = claims.at(-2)
  if (!profile.verbFirst || kind !== 'person' || before?.measure !== 'injured' || dead?.measure !== 'killed' || mostOf(dead.amount) < least) return null
  for (let i = to; i < to + BROUGHT_UP_WITHIN && i < keys.length && !isMark(keys[i]); i++) if (tagOf(hitAt[i], 'brought-up')) return dead
  return null
}

/** "ECHO's contribution stands at €55 million, six million of which was added in May": of the sum right before. */
function isOfTotal({ sentence, amount, kind, least }: MarkedPart, before: Decision): boolean {
  if (kind !== 'money' || sentence.profile.verbFirst || before.measure !== 'total' || before.parent !== null) return false
  return amount.from - before.amount.to <= RIGHT_BEHIND && mostOf(before.amount) >= least
}

/** «الثلاثة الآخرين، ومنهم ممرضة»: of the three. */
function isOfOthersBefore({ sentence, amount, least, marker: { hit } }: MarkedPart, before: Decision): boolean {
  if (!sentence.profile.verbFirst || hit?.to !== amount.from || hit.from !== before.amount.to + 1) return false
  const { noun } = before.amount.quantity
  return (noun === null || noun === 'other') && isComma(sentence.keys[before.amount.to]) && leastOf(before.amount) > least
}

/** «منهم 6 نساء ومنهم 5 أطفال»: a second part of the whole that the first belongs to. */
function isSecondPart(part: MarkedPart, before: Decision, whole: Decision): boolean {
  const { sentence, amount, least, marker: { hit } } = part
  // «منها 30 مليونا للمياه، فيما تذهب 13 مليونا إلى المخيمات»
  const goes = tagOf(hit, 'comprises') !== null && opensClauseBetween(sentence, before.amount.to, amount.from)
  const joined = goes || hit?.coordinated === true || isJoined(sentence, amount) || tellsOnOfAll(part, before)
  return joined && !isOfThese(part, before) && !isOfNamed(part, before) && least <= mostOf(whole.amount)
}

/** "Eleven of the wounded are children, and three of them will lose a limb": of the eleven, where their noun names whom those are of and "them" are fewer. */
function isOfNamed({ sentence, amount, least, marker: { form, hit } }: MarkedPart, before: Decision): boolean {
  if (sentence.profile.verbFirst || form !== 'of-them' || hit?.from !== amount.to || before.amount.quantity.value === 1 || leastOf(before.amount) <= least) return false
  const marker = partMarker({ sentence, amount: before.amount, here: [] })
  return marker?.form === 'set' || isOutOf(sentence.hitAt[before.amount.to])
}

/**
 * «حُوّل ثلاثة منهم إلى مستشفى آخر، وخرج اثنان منهم», «حُوّل أربعة منهم، فيما توفي أحدهم», «أحد عشر منهم صينيون، وأُطلق منهم ثلاثة»: true behind a part that the
 * same words make one, where a clause of its own tells of those counted.
 */
function tellsOnOfAll({ sentence, amount, marker: { hit }, pronoun }: MarkedPart, before: Decision): boolean {
  if (!sentence.profile.verbFirst || !pronoun || hit === null || before.sentence !== sentence) return false
  // «إن 11 من الجرحى أُدخلوا غرف العمليات، وتوفي ثلاثة منهم»: those whom their noun names are meant themselves, unless a list named them.
  const isPart = pointsAtWhole(partMarker({ sentence, amount: before.amount, here: [] })?.hit) || before.reasons.includes('continues-list')
  if (hit.from < amount.from) return opensWith(sentence, hit.from - 1, 'and') && !isMark(sentence.keys[hit.from - 1])
  return isPart && (opensClauseBetween(sentence, before.amount.to, amount.from) || saysOn(sentence, before.amount.to, amount.from))
}

/** «كان 41 منهم في حال الخطر، وأن أحدهم توفي»: true where «وأن» opens what is said next among words `from` to `to`. */
function saysOn({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hitAt[i]?.coordinated && tagOf(hitAt[i], 'complement')) return true
  return false
}

/** "18 of the wounded were operated on, and six of these …": of the 18. */
function isOfThese({ least, marker: { hit } }: MarkedPart, before: Decision): boolean {
  return tagOf(hit, 'subset')?.nearest === true && before.amount.quantity.value !== 1 && leastOf(before.amount) > least
}

/** "25 people, three girls and a policeman among others": the words behind an enumeration speak of all in it. */
function speaksOfEnumeration({ sentence, amount, least, marker: { hit } }: MarkedPart, whole: Decision, before: Decision): boolean {
  if (before.parent || before.measure !== whole.measure || (hit?.from ?? 0) < amount.to) return false
  if (amount.from - before.amount.to > IN_ENUMERATION || !isJoined(sentence, amount)) return false
  return leastOf(before.amount) + least <= mostOf(whole.amount)
}
