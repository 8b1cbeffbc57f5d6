import { beginsAt, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount } from '../sentence.ts'

/** Words between those counted and the verb that says whom they are among, at most. */
const WITHIN = 18
/** A clause edge that costs as much ends what describes a subject. */
const EDGE = 3

/** The words of a sentence with what the lexicon and the numbers say of each. */
interface Words { keys: readonly string[]; hitAt: readonly (Hit | null)[]; amountAt: readonly (Amount | null)[] }

/**
 * What says of those counted before word `to` that they are among others, however they are described between ("Two deminers contracted by a
 * partner | were among those who died", "A woman and a boy | were among them"): the phrase behind the verb. Null where another verb or person stands between.
 */
export function amongPredicate({ keys, hitAt, amountAt }: Words, to: number): Hit | null {
  for (let i = to; i < keys.length && i < to + WITHIN; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) && !isComma(keys[i])) return null
    if ((hit && hit.from === i && opensOtherClause(hitAt, hit, i === to)) || isUnjoinedPerson({ keys, hitAt, amountAt }, i)) return null
    if (!tagOf(hit, 'auxiliary')) continue
    const also = hitAt[hit!.to]
    const behind = tagOf(also, 'before-verb') ? hitAt[also!.to] : also
    return behind && (namesSetApart(behind) || isIncluding(behind)) && !amountAt[behind.to] ? behind : null
  }
  return null
}

const namesSetApart = (hit: Hit): boolean => tagsOf(hit, 'set').some((set) => !set.adjacent)
const isIncluding = (hit: Hit): boolean => tagsOf(hit, 'subset').some(({ form }) => form === 'including')

/** Words between those counted and the set they are said to be in where no verb is needed, at most. */
const NEAR_SET = 9

/**
 * «إن ضابطين برتبة مقدم ورائد من بين القتلى», «إن جنديين كانوا من بين القتلى»: the set that closes the clause of those counted before word `to`, however they
 * are described between. Null where another figure, a mark, or a verb of its own stands between, or the clause goes on.
 */
export function amongAtEnd({ keys, hitAt, amountAt }: Words, to: number): Hit | null {
  for (let i = to; i < keys.length && i < to + NEAR_SET; i++) {
    const hit = hitAt[i]
    const other = amountAt[i]
    if (isMark(keys[i]) || (other && other.quantity.form !== 'singular')) return null
    if (!hit || hit.from !== i) continue
    if (namesSetApart(hit) && hit.to - hit.from > 1) return clauseEndsAt({ keys, hitAt }, hit.to) ? hit : null
    if (speaks(hit) || tagOf(hit, 'subset') || (tagOf(hit, 'trigger') && i > to) || (tagOf(hit, 'boundary')?.cost ?? 0) >= EDGE) return null
  }
  return null
}

/** True where a clause ends before word `at`. */
function clauseEndsAt({ keys, hitAt }: Pick<Words, 'keys' | 'hitAt'>, at: number): boolean {
  if (at >= keys.length || isMark(keys[at])) return true
  return (tagOf(hitAt[at], 'boundary')?.cost ?? 0) >= EDGE || hitAt[at]?.coordinated === true
}

/** Words between those counted and "among them" at the end of their clause, at most. */
const ENUMERATED = 14

/**
 * ", 402 children and 88 persons of limited mobility | among them.": what closes the enumeration of those counted before word `to`; null where anything is
 * told between.
 */
export function amongThemBehind({ keys, hitAt, amountAt }: Words, to: number): Hit | null {
  let apart = false
  for (let i = to; i < keys.length && i < to + ENUMERATED; i++) {
    const hit = hitAt[i]
    // "On Sunday five people, the group's commander among them, were killed": it is he who is among them.
    if (isComma(keys[i])) apart = true
    else if (amountAt[i] || tagOf(hit, 'coordination')) apart = false
    // "Sixteen people, two teenagers among them": they are no part of those they are among.
    if ((isMark(keys[i]) && !isComma(keys[i])) || (beginsAt(amountAt[i], i) && !tagOf(hitAt[i - 1], 'coordination'))) return null
    if (!hit || hit.from !== i) continue
    if (isIncluding(hit) && hit.to - hit.from > 1) return !apart && !amountAt[hit.to] && (hit.to >= keys.length || isMark(keys[hit.to])) ? hit : null
    if (tellsMore(hit)) return null
  }
  return null
}

/** True for words that tell anything of those enumerated. */
function tellsMore(hit: Hit): boolean {
  if (speaks(hit) || tagOf(hit, 'auxiliary') || tagOf(hit, 'relative')) return true
  return tagsOf(hit, 'trigger').some(({ frame }) => frame !== 'counted') || (tagOf(hit, 'boundary')?.cost ?? 0) >= EDGE
}

/** True for the verb of another clause; "posted at the gate" tells of the one right before it. */
function opensOtherClause(hitAt: readonly (Hit | null)[], hit: Hit, first: boolean): boolean {
  if (speaks(hit)) return !(first && tagOf(hitAt[hit.to], 'place-preposition'))
  return (tagOf(hit, 'boundary')?.cost ?? 0) >= EDGE || (tagOf(hit, 'set') !== null && !tagOf(hit, 'coordination'))
}

/** True for a person that neither "and" nor a comma joins to those before, and who did nothing to them. */
function isUnjoinedPerson({ keys, hitAt, amountAt }: Words, i: number): boolean {
  const other = amountAt[i]
  if (other === null || other === undefined || other.from !== i || other.quantity.unit !== 'person' || isComma(keys[i - 1])) return false
  const before = hitAt[i - 1]
  return !tagOf(before, 'coordination') && !tagOf(before, 'determiner') && !tagOf(before, 'agent')
}
