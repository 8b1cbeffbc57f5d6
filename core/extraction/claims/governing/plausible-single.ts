import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { amongPredicate } from '../parts/among-predicate.ts'
import { verbBeforeAside } from '../asides.ts'
import { isColon, isComma, isDash, isMark, rightBefore } from '../sentence.ts'
import type { Amount } from '../sentence.ts'
import { verbOfDescribed } from './described-subject.ts'
import { hasVerbOfFronted, isFronted } from './fronted.ts'
import type { Words } from './words.ts'

/** How near a trigger must stand to a person named without a number ("a soldier", «جندي») for it to be looked at at all. */
const SINGLE_BEFORE = 5
const SINGLE_AFTER = 6
const RELATIVE_AFTER = 18
const COLON_BEFORE = 12

/**
 * True where a person named without a number stands near words that may count him; `joined` tells that "and" is written as one with the noun, `verbFirst`
 * that subjects follow their verbs.
 */
export function isPlausibleSingle(words: Words, amount: Amount, joined = false, verbFirst = false): boolean {
  const { hitAt } = words
  const { from, to, quantity: { noun } } = amount
  // "One was a volunteer of ours."
  if (noun === null && (tagOf(hitAt[to], 'auxiliary') ?? tagOf(hitAt[to], 'holds')) && tagOf(hitAt[hitAt[to]?.to ?? to], 'determiner')) return true
  if (verbFirst && noun !== null && isFronted(words, from) && mayBePerson(hitAt[from]) && hasVerbOfFronted(words, to)) return true
  // «هو ثاني رهينة يستعيد حريته»: one in a row, whose number is told of all.
  if (verbFirst && tagOf(rightBefore(hitAt, from), 'ordinal')) return false
  if (isOfLargerPhrase(words, amount)) return false
  if (verbFirst && isComma(rightBefore(words.keys, from)) && verbBeforeAside(words, from - 1) !== null) return true
  if (hasCountBefore(words, from, joined) || isBrought(words, from) || tagOf(hitAt[from - 1], 'meets-end') || isTolled(words, amount)) return true
  if (noun === null ? isOneOfCounted(words, amount) : isFurtherNamed(words, from, joined)) return true
  // "One of them, a teacher, …", «أحدهم معلم» tells of those counted before.
  if (tagOf(hitAt[from], 'subset') || tagOf(hitAt[to], 'subset') || tagOf(hitAt[to], 'degree')) return true
  if (verbFirst && opensBracketOfCounted(words, from)) return true
  return isListedSingle(words, from) ?? (isSubjectOfVerb(words, amount) || hasCountBehind(words, amount))
}

/** False for a word that names no person, whatever befalls it. */
const mayBePerson = (hit: Words['hitAt'][number] | undefined): boolean => {
  const thing = tagOf(hit, 'no-person')
  return thing === null || thing.unlessBefallen === true
}

/** In "the death toll", "the victims include" the noun belongs to a larger phrase. */
function isOfLargerPhrase({ hitAt }: Words, { from, to }: Amount): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (!hit) continue
    if (tagOf(hit, 'trigger')?.frame === 'label') return true
    // "a boy of nine", "a father of four" is one.
    if (hit.to > to && !tagOf(hit, 'numbering') && !tagOf(hit, 'age')) return true
  }
  return false
}

/** Words of a bracket behind one who is told with another, at most. */
const BRACKET = 6

/** True where another figure or a word that counts stands near before a person; before one whom "and" joins a bracket may stand («مقتل شرطي (لم يذكر اسمه) ومدني»). */
function hasCountBefore({ keys, hitAt, amountAt }: Words, from: number, joined: boolean): boolean {
  const open = joined && keys[from - 1] === ')' ? keys.lastIndexOf('(', from - 1) : -1
  const begin = open >= from - 1 - BRACKET && open > 0 ? open : from
  for (let i = begin - 1; i >= 0 && i >= begin - SINGLE_BEFORE; i--) {
    if (amountAt[i]) return true
    const hit = hitAt[i]
    if (tagOf(hit, 'trigger') || tagOf(hit, 'subset') || tagOf(hit, 'set')) return true
    if (isMark(keys[i])) return false
  }
  return false
}

/** «طيرحرفا: شهيد»: true for one who is all that is told behind a colon, by a noun that says what befell him. */
function isTolled({ keys, hitAt, amountAt }: Words, { from, to }: Amount): boolean {
  if (!isColon(rightBefore(keys, from)) || !tagsOf(hitAt[from], 'trigger').some(({ frame }) => frame === 'counted')) return false
  return to >= keys.length || isMark(keys[to]) || amountAt[to] !== null
}

/** Words between a verb of bringing and the one it brings, at most. */
const BRINGER_REACH = 6

/** True for one whom his own noun counts behind a verb of bringing or finding («وصل إلى المستشفى شهيد»), or of what an event led to («أسفر الحادث عن قتيل»). */
export function isBrought({ keys, hitAt }: Pick<Words, 'keys' | 'hitAt'>, from: number): boolean {
  if (!tagsOf(hitAt[from], 'trigger').some(({ frame }) => frame === 'counted')) return false
  for (let i = from - 1; i >= 0 && i >= from - BRINGER_REACH && !isMark(keys[i]); i--) {
    if (tagOf(hitAt[i], 'brings')) return true
    const result = tagOf(hitAt[i], 'results-in')
    if (result && !(result.apart && i === from - 1)) return true
  }
  return false
}

/** True for "one" of whom more is told as one of those counted before. */
function isOneOfCounted({ keys, hitAt, amountAt }: Words, { from, to }: Amount): boolean {
  const joined = tagOf(rightBefore(hitAt, from), 'coordination') !== null
  // "five of us were hurt, and one was my grandson"
  if ((joined || from === 0 || isMark(keys[from - 1])) && tagOf(hitAt[to], 'auxiliary')) return true
  // "; one, a cook, died there", "One, aged 14, died of a snake bite.", "Of the others, one, a welder, is in surgery."
  const opens = from === 0 || keys[from - 1] === ';'
  if (isComma(keys[to]) && (opens ? isSetOff({ keys }, to) : isComma(keys[from - 1]) && tagOf(hitAt[to + 1], 'determiner'))) return true
  // "Ten died at the scene and one at a hospital", "and one, a driver, died later"
  if (joined && (tagOf(hitAt[to], 'place-preposition') || tagOf(hitAt[to], 'direction') || tagOf(hitAt[to], 'away') || isComma(keys[to]))) return true
  // «اثنتان منها في مراكز احتجاز وواحدة لدى عناصر أمن»
  if (joined && tagOf(hitAt[to], 'function') && hitAt.some((hit, i) => i < from && tagOf(hit, 'subset'))) return true
  // "two in Honduras, one in Colombia and one in Haiti"
  const isInPlace = ({ to: end, quantity }: Amount): boolean => quantity.noun === null && tagOf(hitAt[end], 'place-preposition') !== null
  if (isComma(rightBefore(keys, from)) && tagOf(hitAt[to], 'place-preposition') && amountAt.some((other, i) => other !== null && i < from && isInPlace(other))) return true
  // "three have died, one of snakebite", "nine drowned, one in the harbour"
  return isComma(rightBefore(keys, from)) && opensHow({ hitAt }, to) && amountAt.some((other, i) => other !== null && i < from && isBareOrOfUnit(other))
}

/** Words that tell between commas who one is, at most. */
const WHO_WITHIN = 10

/** True where a further comma closes what the one at `comma` opens. */
function isSetOff({ keys }: Pick<Words, 'keys'>, comma: number): boolean {
  for (let i = comma + 2; i <= comma + WHO_WITHIN && i < keys.length; i++) if (isMark(keys[i])) return isComma(keys[i])
  return false
}

/** True for a word behind "one" that opens where, when, of what or by whom it befell him. */
const opensHow = ({ hitAt }: Pick<Words, 'hitAt'>, at: number): boolean =>
  (tagOf(hitAt[at], 'partitive') ?? tagOf(hitAt[at], 'place-preposition') ?? tagOf(hitAt[at], 'within') ?? tagOf(hitAt[at], 'agent')) !== null

/** True for a bare number, and for one whose noun is a unit of its own or of people. */
const isBareOrOfUnit = ({ quantity: { unit, noun } }: Amount): boolean => (unit !== null) === (noun !== null)

/** True for one with a noun whom "and" joins to others named before. */
function isFurtherNamed(words: Words, from: number, joined: boolean): boolean {
  const { hitAt, amountAt } = words
  if (!joined && !tagOf(rightBefore(hitAt, from), 'coordination')) return false
  // «وبين القتلى ثلاث نساء كن يعملن هناك، إضافة إلى شرطي»: a further one of the set that the sentence opens with.
  if ((tagOf(hitAt[0], 'set') ?? tagOf(hitAt[1], 'set')) && amountAt.some((other, i) => other !== null && i < from)) return true
  // "including a woman pulled from the rubble and a boy hit by a beam"
  return isNamedOn(words, from)
}

/** Words between "including" and one of several named behind it, at most. */
const NAMED_ON = 20

/** True where "including" or "among them" stands before a word, and no mark but a comma between. */
function isNamedOn({ keys, hitAt }: Words, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - NAMED_ON && (!isMark(keys[i]) || isComma(keys[i])); i--) {
    if (tagsOf(hitAt[i], 'subset').some(({ form }) => form === 'including')) return true
  }
  return false
}

/** «ثلاثة أشخاص (رجل وامرأة وطفل)»: true for one whom a bracket right behind people counted opens with, and whom it does not hold alone. */
function opensBracketOfCounted({ keys, amountAt }: Words, from: number): boolean {
  const counted = keys[from - 1] === '(' ? amountAt[from - 2]?.quantity : undefined
  return counted?.unit === 'person' && counted.form !== 'singular' && keys[from + 1] !== ')'
}

/** Whether a comma, dash or colon lists one among those counted; null where neither stands before, or nothing counted does. */
function isListedSingle({ keys, amountAt }: Words, from: number): boolean | null {
  if (isComma(rightBefore(keys, from))) {
    const before = rightBefore(amountAt, from - 1)
    // "one, a teacher from the town, died": told of already; but "a teacher, a nurse and two pupils".
    return before ? before.quantity.form !== 'singular' || before.quantity.noun !== null : null
  }
  // "three people — a mother and two children — were killed"
  if (isDash(rightBefore(keys, from))) return amountAt[from - 2]?.quantity.unit === 'person' ? true : null
  if (!isColon(rightBefore(keys, from))) return null
  // "two deaths: a road mender and a street sweeper"
  for (let i = from - 2; i >= 0 && i >= from - COLON_BEFORE; i--) if (amountAt[i]) return true
  return null
}

/** True for a person described before the verb that tells of him, or said to be among others. */
function isSubjectOfVerb(words: Words, { from, to, quantity: { noun } }: Amount): boolean {
  if (verbOfDescribed(words, to) !== null) return true
  return noun !== null && !tagOf(words.hitAt[from], 'complement') && !isSomebodys(words, from, to) && amongPredicate(words, to) !== null
}

/** "my husband", "whose son": somebody known, where no other is told of with him. */
function isSomebodys({ hitAt, amountAt }: Words, from: number, to: number): boolean {
  if (tagOf(hitAt[from], 'determiner')?.possessive !== true && !tagOf(hitAt[from], 'boundary')) return false
  return !(tagOf(rightBefore(hitAt, from), 'coordination') && amountAt[from - 2]) && !tagOf(hitAt[to], 'coordination')
}

/** True where a word that counts stands near behind a person. */
function hasCountBehind(words: Words, { from, to }: Amount): boolean {
  const { keys, hitAt } = words
  // "a woman who had gone back for her cat was found dead"
  const goesOn = tagOf(hitAt[to], 'relative') !== null || tagOf(hitAt[to], 'coordination') !== null || opensList(words, to)
  const reach = goesOn ? RELATIVE_AFTER : SINGLE_AFTER
  for (let i = to; i < keys.length && i < to + reach; i++) {
    // "a woman, her husband and their three children", "a mother and her son, 12, died"
    if (isComma(keys[i]) && (opensList(words, i) || isComma(keys[i + 2]) || isComma(keys[i - 2]))) continue
    if (isMark(keys[i])) return false
    // "A firefighter was among them", "… was among the dead", but not "that any soldier had been among the dead".
    // "A nurse from Lyon was among the 12 dead"
    if (tagOf(hitAt[i - 1], 'auxiliary') && (tagOf(hitAt[i], 'subset')?.form === 'of-them' || isOutOf(hitAt[i]))) return !isSomebodys(words, from, to)
    if (tagOf(hitAt[i], 'trigger') || (!tagOf(hitAt[from], 'complement') && tagOf(hitAt[i], 'set'))) return true
  }
  return false
}

/** True for a comma with a further person behind it, named by an article or whose he is ("a farmer, his wife and a guard"). */
const opensList = ({ keys, hitAt }: Words, at: number): boolean => isComma(keys[at]) && tagOf(hitAt[at + 1], 'determiner') !== null && !isMark(keys[at + 2])
