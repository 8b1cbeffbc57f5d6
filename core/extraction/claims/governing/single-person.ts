import { amongPredicate } from '../parts/among-predicate.ts'
import type { Candidate } from './candidate.ts'
import { verbOfDescribed } from './described-subject.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { CaseForms } from '../word-forms.ts'

/** How near a trigger must stand to a person named without a number ("a soldier", «جندي») for it to be looked at at all. */
const SINGLE_BEFORE = 5
const SINGLE_AFTER = 6
const RELATIVE_AFTER = 18
const COLON_BEFORE = 12

/** "my husband", "whose son": somebody known, where no other is told of with him. */
const isSomebodys = (hitAt: readonly (Hit | null)[], amountAt: readonly (Amount | null)[], from: number, to: number): boolean => (tagOf(hitAt[from], 'determiner')?.possessive === true || tagOf(hitAt[from], 'boundary') !== null) && !(tagOf(hitAt[from - 1], 'coordination') && amountAt[from - 2]) && !tagOf(hitAt[to], 'coordination')

/** True where a person named without a number stands near words that may count him. */
export function isPlausibleSingle(keys: readonly string[], hitAt: readonly (Hit | null)[], amountAt: readonly (Amount | null)[], { from, to, quantity: { noun } }: Amount): boolean {
  // "One was a volunteer of ours."
  if (noun === null && (tagOf(hitAt[to], 'auxiliary') ?? tagOf(hitAt[to], 'holds')) && tagOf(hitAt[hitAt[to]?.to ?? to], 'determiner')) return true
  // In "the death toll", "the victims include" the noun belongs to a larger phrase.
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    // "a boy of nine", "a father of four" is one.
    if (hit && ((hit.to > to && !tagOf(hit, 'numbering') && !tagOf(hit, 'age')) || tagOf(hit, 'trigger')?.frame === 'label')) return false
  }
  for (let i = from - 1; i >= 0 && i >= from - SINGLE_BEFORE; i--) {
    if (amountAt[i]) return true
    const hit = hitAt[i]
    if (tagOf(hit, 'trigger') || tagOf(hit, 'subset') || tagOf(hit, 'set')) return true
    if (isMark(keys[i])) break
  }
  if (isBrought({ keys, hitAt }, from)) return true
  // "five of us were hurt, and one was my grandson"
  if ((from === 0 || isMark(keys[from - 1]) || tagOf(hitAt[from - 1], 'coordination')) && tagOf(hitAt[to], 'auxiliary') && noun === null) return true
  // «وبين القتلى ثلاث نساء كن يعملن هناك، إضافة إلى شرطي»: a further one of the set that the sentence opens with.
  if (noun !== null && tagOf(hitAt[from - 1], 'coordination') && (tagOf(hitAt[0], 'set') ?? tagOf(hitAt[1], 'set')) && amountAt.some((other, i) => other !== null && i < from)) return true
  // "including a woman pulled from the rubble and a boy hit by a beam"
  if (noun !== null && tagOf(hitAt[from - 1], 'coordination') && isNamedOn({ keys, hitAt }, from)) return true
  // "; one, a cook, died there"
  if (noun === null && (from === 0 || keys[from - 1] === ';') && isComma(keys[to]) && tagOf(hitAt[to + 1], 'determiner')) return true
  // "Ten died at the scene and one at a hospital", "and one, a driver, died later"
  if (noun === null && tagOf(hitAt[from - 1], 'coordination') && (tagOf(hitAt[to], 'place-preposition') ?? tagOf(hitAt[to], 'direction') ?? (isComma(keys[to]) || null))) return true
  // "three have died, one of snakebite", "nine drowned, one in the harbour"
  if (noun === null && isComma(keys[from - 1]) && (tagOf(hitAt[to], 'partitive') ?? tagOf(hitAt[to], 'place-preposition') ?? tagOf(hitAt[to], 'within') ?? tagOf(hitAt[to], 'agent')) && amountAt.some((other, i) => other !== null && i < from && other.quantity.unit !== null === (other.quantity.noun !== null))) return true
  // "One of them, a teacher, …", «أحدهم معلم» tells of those counted before.
  if (tagOf(hitAt[from], 'subset') || tagOf(hitAt[to], 'subset') || tagOf(hitAt[to], 'degree')) return true
  // "one, a teacher from the town, died": told of already.
  if (isComma(keys[from - 1]) && amountAt[from - 2]?.quantity.form === 'singular' && amountAt[from - 2]?.quantity.noun === null) return false
  // "a teacher, a nurse and two pupils"
  if (isComma(keys[from - 1]) && amountAt[from - 2]) return true
  // "two deaths: a road mender and a street sweeper"
  if (isColon(keys[from - 1])) for (let i = from - 2; i >= 0 && i >= from - COLON_BEFORE; i--) if (amountAt[i]) return true
  if (verbOfDescribed({ keys, hitAt, amountAt }, to) !== null || (noun !== null && !tagOf(hitAt[from], 'complement') && !isSomebodys(hitAt, amountAt, from, to) && amongPredicate({ keys, hitAt, amountAt }, to))) return true
  // "a woman who had gone back for her cat was found dead"
  const reach = tagOf(hitAt[to], 'relative') ?? tagOf(hitAt[to], 'coordination') ?? opensList(keys, hitAt, to) ? RELATIVE_AFTER : SINGLE_AFTER
  for (let i = to; i < keys.length && i < to + reach; i++) {
    // "a woman, her husband and their three children", "a mother and her son, 12, died"
    if (isComma(keys[i]) && ((opensList(keys, hitAt, i)) || isComma(keys[i + 2]) || isComma(keys[i - 2]))) continue
    if (isMark(keys[i])) break
    // "A firefighter was among them", "… was among the dead", but not "that any soldier had been among the dead".
    if (tagOf(hitAt[i - 1], 'auxiliary') && tagOf(hitAt[i], 'subset')?.form === 'of-them') return !isSomebodys(hitAt, amountAt, from, to)
    if (tagOf(hitAt[i], 'trigger') ?? (tagOf(hitAt[from], 'complement') ? null : tagOf(hitAt[i], 'set'))) return true
  }
  return false
}

/** Words between "including" and one of several named behind it, at most. */
const NAMED_ON = 20

/** True where "including" or "among them" stands before a word, and no mark but a comma between. */
function isNamedOn({ keys, hitAt }: { keys: readonly string[]; hitAt: readonly (Hit | null)[] }, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - NAMED_ON && (!isMark(keys[i]) || isComma(keys[i])); i--) if (tagsOf(hitAt[i], 'subset').some(({ form }) => form === 'including')) return true
  return false
}

/** Words between a verb of bringing and the one it brings, at most. */
const BRINGER_REACH = 6

/** True for one whom his own noun counts behind a verb of bringing or finding («وصل إلى المستشفى شهيد»). */
export function isBrought({ keys, hitAt }: { keys: readonly string[]; hitAt: readonly (Hit | null)[] }, from: number): boolean {
  if (!tagsOf(hitAt[from], 'trigger').some(({ frame }) => frame === 'counted')) return false
  for (let i = from - 1; i >= 0 && i >= from - BRINGER_REACH && !isMark(keys[i]); i--) if (tagOf(hitAt[i], 'brings')) return true
  return false
}

/** True for a comma with a further person behind it, named by an article or whose he is ("a farmer, his wife and a guard"). */
const opensList = (keys: readonly string[], hitAt: readonly (Hit | null)[], at: number): true | null => (isComma(keys[at]) && tagOf(hitAt[at + 1], 'determiner') !== null && !isMark(keys[at + 2]) ? true : null)

/** True where the word right before an amount may count it, where a clause begins, or where the noun has the form of an object. */
export function followsCounting(keys: readonly string[], hitAt: readonly (Hit | null)[], amountAt: readonly (Amount | null)[], { from, quantity }: Amount, object: RegExp | null): boolean {
  const before = hitAt[from - 1]
  // «قتل مستوطنون فلسطينيا»: no adjective of who did it.
  if (object?.test(quantity.text) === true && !tagOf(hitAt[from], 'place-word')) return true
  if (from === 0 || isMark(keys[from - 1]) || amountAt[from - 1] || hitAt[from]?.coordinated === true) return true
  return before !== null && before !== undefined && (tagOf(before, 'trigger') ?? tagOf(before, 'subset') ?? tagOf(before, 'set') ?? tagOf(before, 'coordination') ?? tagOf(before, 'complement') ?? tagOf(before, 'link')) !== null
}

/** Nouns of one body, by their ids. */
const BODIES: ReadonlySet<string> = new Set(['body', 'mortal-remains'])

/**
 * True for one who is not counted because the noun right behind is: «جثة أسير», whose body it is; «دهس مستوطن طفلة», «قتل جندي شابا», which
 * is another person than the one who did it, as its form tells.
 */
export function givesWay(hitAt: readonly (Hit | null)[], amountAt: readonly (Amount | null)[], { quantity: first, from: at, to }: Amount, { quantity: second, from }: Amount, forms: CaseForms | null): boolean {
  // A conjunction is written as one with the noun behind it.
  if (to !== from || second.start - first.end !== 1 || first.form !== 'singular' || second.form !== 'singular' || first.noun === null || second.noun === null) return false
  if (BODIES.has(first.noun ?? '')) return second.noun !== TRAPPED
  let verb = at - 1
  // «قتل جندي إسرائيلي فتاة»
  while (amountAt[verb]?.quantity.form === 'singular' && hitAt[verb]?.coordinated !== true) verb = amountAt[verb]!.from - 1
  // «لا يزال عامل عالقا», «عُثر على راع مقتولا»: what is said of him.
  if (forms === null || forms.feminine.test(first.text) || !tagOf(hitAt[verb], 'trigger') || tagOf(hitAt[from], 'trigger')?.frame === 'counted') return false
  return forms.feminine.test(second.text) || (forms.object.test(second.text) && !forms.bare.test(first.text))
}

const TRAPPED = 'trapped-person'
/** «جثة عالقة بين الأشجار»: true for a word that tells where the body right before it was found caught, and counts nobody. */
export const describesBody = (before: Amount | undefined, { quantity, from }: Amount): boolean => before?.to === from && quantity.noun === TRAPPED && BODIES.has(before.quantity.noun ?? '')

/** Words of a verb and its auxiliaries, at most. */
const VERB_GROUP = 3

/** A person without a number is counted only by a trigger right beside it. */
const SINGLE_LIMIT = 1.9
/** … or by one behind a figure joined to it ("a mother and her two children perished"). */
const JOINED_SINGLE_LIMIT = 4.6
/** … or that a comma lists before it. */
const LISTED_SINGLE_LIMIT = 6.5

/** How far off a trigger may stand that counts one person without a number. */
export function singleLimit(sentence: Sentence, amount: Amount): number {
  // "one of the four was found dead"
  if (tagOf(sentence.hitAt[amount.to], 'subset')) return JOINED_SINGLE_LIMIT
  for (let i = amount.to; i < amount.to + 3; i++) {
    const next = sentence.amountAt[i]
    // "a farmer, his wife and a guard were killed"
    if (next && next.from === amount.to + 1 && isComma(sentence.keys[amount.to]) && next.quantity.noun !== null && next.quantity.unit === 'person' && !sentence.profile.verbFirst) return LISTED_SINGLE_LIMIT
    if (next) return isJoined(sentence, next) || tagOf(sentence.hitAt[amount.to], 'coordination') ? JOINED_SINGLE_LIMIT : SINGLE_LIMIT
  }
  return SINGLE_LIMIT
}

/** True for the one who does it: «قتل مسلح 12 شخصا». */
export function isAgent(sentence: Sentence, amount: Amount): boolean {
  // "a boy of nine", "a father of four"
  if (tagOf(sentence.hitAt[amount.to], 'numbering') ?? tagOf(sentence.hitAt[amount.to], 'age')) return false
  // "a woman of 68"
  if (!sentence.profile.verbFirst && tagOf(sentence.hitAt[amount.to], 'partitive')) return false
  for (let i = amount.to; i < amount.to + 3; i++) {
    if (isMark(sentence.keys[i]) || sentence.hitAt[i]?.coordinated) return false
    const next = sentence.amountAt[i]
    // «استشهاد جندي خلال عمليتين»: things are done nothing to.
    if (next) return !isJoined(sentence, next) && next.quantity.form !== 'singular' && (next.quantity.unit === 'person' || (next.quantity.unit === null && next.quantity.noun === null))
    if (tagOf(sentence.hitAt[i], 'place-preposition') || tagOf(sentence.hitAt[i], 'subset') || tagOf(sentence.hitAt[i], 'coordination')) return false
  }
  return false
}

/** What a verb says of a single person behind words that describe him is said of him alone ("a man in his 40s was killed"). */
export function toldOfDescribed(sentence: Sentence, amount: Amount, candidates: readonly Candidate[], verbFirst: boolean): Candidate | null {
  if (verbFirst || amount.quantity.form !== 'singular' || (amount.quantity.noun === null && !isComma(sentence.keys[amount.to]))) return null
  const verb = verbOfDescribed(sentence, amount.to)
  const said = verb === null || verb === amount.to ? undefined : candidates.find((c) => c.side === 'right' && c.measure !== null && c.hit.from >= verb && c.hit.from <= verb + VERB_GROUP)
  return said ? { ...said, cost: Math.min(said.cost, SINGLE_LIMIT) } : null
}

/** From so many on, one noun in the singular counts them. */
const COUNTED_IN_SINGULAR = 11

/** True for the second of two nouns that count the same people («80 عاملا وموظفا», «13 امرأة وفتاة»): both in the form that a large number asks for. */
export function isPair(sentence: Sentence, amount: Amount, before: Amount | null, forms: CaseForms | null): boolean {
  if (!before || forms === null || amount.quantity.form !== 'singular' || amount.from !== before.to || !isJoined(sentence, amount) || before.quantity.noun === null || before.quantity.noun === 'person' || before.quantity.form === 'singular') return false
  const least = leastOf(before)
  const [first, second] = [before.quantity.text, amount.quantity.text]
  return least >= COUNTED_IN_SINGULAR && ((forms.feminine.test(first) && forms.feminine.test(second)) || (!forms.feminine.test(first) && !forms.feminine.test(second) && forms.object.test(first) && forms.object.test(second)))
}
