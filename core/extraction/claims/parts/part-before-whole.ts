import { isCurrency } from '../../../model/figure.ts'
import type { Measure } from '../../../model/kind.ts'
import type { Candidate } from '../governing/candidate.ts'
import type { Trigger } from '../governing/frames.ts'
import { HARM, TAKEN } from '../decision.ts'
import { holdsAny, isOutOf, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Frame } from '../tag.ts'
import { isComma, isDefiniteWord, isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between "of the" and the number of a whole that somebody has ("of the village's 1,200 people"), at most. */
const OWNER_REACH = 5

/** What may stand right behind a part and lead to its whole. */
const LEADING = rolesAsked('partitive', 'subset', 'set', 'trigger')

/** True for the part in "74 of the 87 girls", «94 من أصل 251». */
export function isPartOfNext(sentence: Sentence, amount: Amount): boolean {
  const hit = sentence.hitAt[amount.to]
  if (!hit || !holdsAny(hit.meaning, LEADING)) return false
  if (isCurrency(amount.quantity.unit) && isOutOfSum(sentence, amount, hit)) return true
  // "in the first nine months of the year 3,420 were taken"
  if (!sentence.profile.verbFirst && amount.quantity.unit !== null && amount.quantity.unit !== 'person' && !isCurrency(amount.quantity.unit)) return false
  const next = sentence.amountAt[hit.to]
  if (tagOf(hit, 'partitive') && isCurrency(amount.quantity.unit) && next && isCurrency(next.quantity.unit)) return true
  // «87 من 276 تلميذة», "two of 12 miners"
  const ofMore = next && tagOf(hit, 'partitive') && (isMorePeople(next, amount) || isMoreNamed(sentence, next, amount))
  if (ofMore && amount.quantity.noun === null) return true
  // «طفلين من أطفالها الأربعة»
  if (ofMore && next.to - next.from > 1 && isDefiniteWord(sentence, next.to - 1)) return true
  if (tagOf(hit, 'partitive') && isOfKnownPeople(sentence, amount, hit)) return true
  // "twelve of its 240 passengers"
  const owned = tagOf(hit, 'partitive') && tagOf(sentence.hitAt[hit.to], 'determiner')?.possessive ? sentence.amountAt[hit.to + 1] : null
  if (owned && amount.quantity.noun === null && isMorePeople(owned, amount)) return true
  // «تسعة من الجرحى الـ12», «اثنان من القتلى العشرين»
  if (knownNumber(sentence, amount)) return true
  if (!isOutOf(hit)) return false
  for (let i = hit.to; i < hit.to + (!sentence.profile.verbFirst ? OWNER_REACH : 3); i++) {
    if (sentence.amountAt[i]) return true
    // "Two residents of the camp told AFP that nine had died.", "killed four workers of the mill and hurt nine"
    const next = sentence.hitAt[i]
    if (!sentence.profile.verbFirst && (tagOf(next, 'said') ?? tagOf(next, 'complement') ?? tagOf(next, 'coordination'))) return false
  }
  return false
}

/** Words of the noun phrase between «من» and the number with the article, at most («من تلاميذ المدرسة الـ40»). */
const KNOWN_WITHIN = 3

/** «اثنين من المهندسين الصينيين الخمسة»، «ستة من أفراد الطاقم الـ18»: true where nothing but a noun phrase stands between «من» and a larger number of people with the article. */
function isOfKnownPeople(sentence: Sentence, amount: Amount, of: Hit): boolean {
  const { hitAt, keys, amountAt, profile } = sentence
  if (profile.gluedArticle === null || amount.quantity.unit !== 'person') return false
  for (let i = of.to; i <= of.to + KNOWN_WITHIN; i++) {
    const known = amountAt[i]
    if (known) return known.quantity.unit === 'person' && leastOf(known) > leastOf(amount) && hasArticle(sentence, known)
    const hit = hitAt[i]
    if (isMark(keys[i]) || hit?.coordinated || tagOf(hit, 'boundary') || tagOf(hit, 'relative') || tagOf(hit, 'place-preposition') || tagOf(hit, 'link')) return false
  }
  return false
}

/** Letters of an article that stands before digits, at most («الـ18»). */
const ARTICLE_LETTERS = 3

/** True for a number with the article, written as one with it («الخمسة») or before its digits. */
function hasArticle(sentence: Sentence, { from, to }: Amount): boolean {
  const isArticle = (i: number): boolean => i >= 0 && isDefiniteWord(sentence, i) && sentence.ends[i]! - sentence.starts[i]! <= ARTICLE_LETTERS
  return (to - from > 1 && isDefiniteWord(sentence, to - 1)) || isArticle(to - 2) || isArticle(from - 1)
}

/** True for a number of people with a noun that is larger than an amount. */
function isMorePeople(all: Amount, amount: Amount): boolean {
  return all.quantity.unit === 'person' && all.quantity.noun !== null && leastOf(all) > leastOf(amount)
}

/** "66 of 85 injured", "five of 12 killed", «12 من 40 خطفهم مسلحون»: true for a larger number that a word right behind it makes one of people. */
function isMoreNamed({ hitAt, profile }: Sentence, { quantity, to }: Amount, amount: Amount): boolean {
  if (quantity.noun !== null || (quantity.unit ?? 'person') !== 'person' || (quantity.value ?? 0) <= (amount.quantity.value ?? Infinity)) return false
  const { verbFirst } = profile
  const isNamed = ({ measure, frame }: Trigger): boolean => HARM.has(measure) && (frame === 'counted' || frame === 'participle' || (verbFirst && frame === 'passive'))
  const areTaken = ({ measure, frame }: Trigger): boolean => verbFirst && TAKEN.has(measure) && frame !== 'active'
  return tagsOf(hitAt[to], 'trigger').some((trigger) => isNamed(trigger) || areTaken(trigger))
}

/** The 12 of «تسعة من الجرحى الـ12»: the number with the article of a set named right behind a part; null where none stands there. */
export function knownNumber(sentence: Sentence, amount: Amount): Amount | null {
  const hit = sentence.hitAt[amount.to]
  const known = hit && tagOf(hit, 'set') ? sentence.amountAt[hit.to] ?? sentence.amountAt[hit.to - 1] : null
  if (!known || known.from <= amount.to || leastOf(known) <= leastOf(amount)) return null
  return isDefiniteWord(sentence, known.from) || isDefiniteWord(sentence, known.to - 1) ? known : null
}

/** "$11m received of $62m required", "$2m of a promised $8m": a word of what became of either sum stands between them. */
function isOutOfSum(sentence: Sentence, amount: Amount, behind: Hit): boolean {
  const of = tagOf(behind, 'trigger') && behind.from === amount.to ? behind.to : amount.to
  if (!tagOf(sentence.hitAt[of], 'partitive')) return false
  for (let i = of + 1; i <= of + (!sentence.profile.verbFirst ? 3 : 5); i++) {
    const next = sentence.amountAt[i]
    if (next) return isCurrency(next.quantity.unit) && leastOf(next) > leastOf(amount)
    const hit = sentence.hitAt[i]
    // «9 ملايين من تعهد سابق قدره 30 مليونا»
    const promised = i > of + 1 && sentence.profile.verbFirst && tagOf(sentence.hitAt[of + 1], 'trigger')
    if (promised && !isMark(sentence.keys[i]) && !tagOf(hit, 'boundary') && !hit?.coordinated) continue
    if (!tagOf(hit, 'determiner') && !tagOf(hit, 'definite') && !tagOf(hit, 'trigger')) return false
  }
  return false
}

/** The part that stands before its whole, as in {@link isPartOfNext}; null where none does. */
export function partBefore(sentence: Sentence, whole: Amount): Amount | null {
  for (let i = whole.from - 1; i >= 0 && i >= whole.from - 6; i--) {
    const amount = sentence.amountAt[i]
    if (amount) return isPartOfNext(sentence, amount) ? amount : null
  }
  return null
}

/** True where a verb that stands behind both a part and its whole, in no relative clause, speaks of the part. */
export function isSaidOfPart(sentence: Sentence, part: Amount, whole: Amount, { hit: verb, trigger }: Pick<Candidate, 'hit' | 'trigger'>): boolean {
  if (partBefore(sentence, whole) !== part) return false
  // "Five of the 25 missing were found dead": right behind the whole the word names it.
  if (!sentence.profile.verbFirst && verb.from === whole.to && tagOf(sentence.hitAt[verb.to], 'auxiliary')) return false
  let auxiliary = trigger?.frame !== 'participle'
  for (let i = whole.to; i < verb.from; i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'boundary') ?? tagOf(hit, 'relative')) return false
    if (tagOf(hit, 'auxiliary')) auxiliary = true
  }
  return auxiliary
}

/** True where a part with "of whom" or "of them" stands between a whole and the verb, which no mark parts from it ("45 passengers, 19 of whom died"). */
export function isVerbOfPart(sentence: Sentence, whole: Amount, verb: Hit): boolean {
  const described = partDescribed(sentence, verb.from - 1)
  if (described) return described.from > whole.to && leastOf(described) <= leastOf(whole)
  for (let i = verb.from - 1; i >= whole.to && !isMark(sentence.keys[i]); i--) {
    const part = sentence.amountAt[i]
    if (part) return leastOf(part) <= leastOf(whole) && tagsOf(sentence.hitAt[part.to], 'subset').some(({ form }) => form === 'of-them')
  }
  return false
}

/** Words that say who a part is between commas, at most. */
const DESCRIPTION = 8

/** The part of "three bystanders, one of whom, a schoolteacher, died": who it is stands between it and the comma at `at`; null where none does. */
function partDescribed({ keys, hitAt, amountAt, profile }: Sentence, at: number): Amount | null {
  if (profile.verbFirst || !isComma(keys[at])) return null
  let opening = at - 1
  while (opening > at - DESCRIPTION && opening > 0 && !isMark(keys[opening])) opening--
  const marker = isComma(keys[opening]) ? hitAt[opening - 1] : null
  return marker && tagsOf(marker, 'subset').some(({ form }) => form === 'of-them') ? amountAt[marker.from - 1] ?? null : null
}

/** What a verb may tell of some of those taken. */
const BEFALLING: ReadonlySet<Measure> = new Set(['released', 'killed', 'injured'])

/**
 * "released eight of 14 guards they had abducted": the verb right before a part of captives speaks of it, the one behind its whole of the whole; null where
 * none stands there.
 */
export function verbBeforePart(sentence: Sentence, amount: Amount, best: Candidate | null): Candidate | null {
  const hit = rightBefore(sentence.hitAt, amount.from)
  if (!hit || sentence.profile.verbFirst || best?.side !== 'right' || best.measure === null || !TAKEN.has(best.measure)) return null
  if (!isPartOfNext(sentence, amount)) return null
  const isActive = (frame: Frame): boolean => frame === 'active' || (frame === 'participle' && !tagOf(sentence.hitAt[hit.from - 1], 'auxiliary'))
  const trigger = tagsOf(hit, 'trigger').find(({ frame, measure }) => BEFALLING.has(measure) && isActive(frame))
  return trigger ? { ...best, hit, side: 'left', trigger, measure: trigger.measure, rule: trigger.rule, cost: 1 } : null
}
