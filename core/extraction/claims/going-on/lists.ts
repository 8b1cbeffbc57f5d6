import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { countsAid, countsPeople } from '../decision.ts'
import type { Case, Class, Decision } from '../decision.ts'
import { hasOwnPredicate } from '../governing/own-predicate.ts'
import { isJoined } from '../joined.ts'
import { isPackage, speaks, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isDefiniteWord, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { isLikened } from '../settling/likened.ts'

/** "Three were flown to Ankara, and one to Izmir": true for a verb right behind the figure that ends before word `from`. */
const isVerbOf = ({ hitAt }: Sentence, from: number, { from: at }: Hit): boolean => at === from || (at === from + 1 && tagOf(hitAt[from], 'auxiliary') !== null)

/** A word of this cost opens a clause that ends a list. */
const ENDS_LIST = 4

/** True where nothing but list words stands between two amounts, and what a verb right behind the first tells of it alone where that is a part (`ofPart`). */
function isListed(sentence: Sentence, from: number, to: number, words: number, kind: Class, ofPart = false): boolean {
  let joined = false
  let steps = 0
  // What points back from the figure itself («18 من المصابين … و9») does not end its list.
  const own = sentence.hitAt[from]
  const pointsBack = own && (tagOf(own, 'set') || tagOf(own, 'subset')?.form === 'of-them')
  // «تسعة من العمال ماتوا على الفور وثلاثة …»: nor do those who are named again, and the verb right behind them.
  const named = ofPart && sentence.profile.verbFirst && tagOf(own, 'partitive') && isDefiniteWord(sentence, from + 1)
  const verb = named ? sentence.hitAt[from + 2] : null
  const begin = verb?.from === from + 2 && tagsOf(verb, 'trigger').length > 0 ? verb.to : from
  for (let i = pointsBack ? own.to : begin; i < to; i++) {
    const key = sentence.keys[i] ?? ''
    const hit = sentence.hitAt[i]
    if (isMark(key)) {
      if (isComma(key) || (key === ';' && areBracketed(sentence, from, to))) joined = true
      else if (!isQuote(key) && key !== '(' && key !== ')') return false
      continue
    }
    if (hit) {
      // «200 مليون لكل منهما، وهولندا بـ30»
      const ofEach = tagOf(sentence.hitAt[i - 1], 'each') !== null
      // «بينهم طبيب خرج من عيادته، وسيدة»
      const ofFirst = ofPart && !hit.coordinated && (sentence.profile.grammar.bareRelatives ? hit.from === from : isVerbOf(sentence, from, hit))
      if ((!ofFirst && tellsOfOther(hit, joined, kind)) || (!ofEach && endsList(hit, from))) return false
      if (tagOf(hit, 'coordination') || hit.coordinated) joined = true
    }
    if (++steps > words) return false
  }
  const next = sentence.amountAt[to]
  return joined || (next !== null && next !== undefined && isJoined(sentence, next))
}

/** "Yemen ($535 million); Syria ($294 million)": true for two amounts of which each stands in brackets behind what it belongs to. */
const areBracketed = ({ keys }: Sentence, from: number, to: number): boolean => keys[from] === ')' && keys[to - 1] === '('

/** True for a trigger between two amounts that tells of the second alone. */
function tellsOfOther(hit: Hit, joined: boolean, kind: Class): boolean {
  // A verb of aid between people says nothing of them, nor the other way about.
  const triggers = tagsOf(hit, 'trigger')
  const trigger = triggers.find((t) => (kindOf(t.measure) === 'aid') === (kind === 'money'))
  if (!trigger || (kind === 'money' && triggers.some((t) => isPackage(t.rule)))) return false
  if (trigger.frame === 'counted') return joined || hit.coordinated
  return !trigger.rule.endsWith('.state') && !(trigger.rule.endsWith('.remains') && hit.coordinated)
}

/** True for a word that ends a list which began behind word `from`: one of saying, of a new clause, or one that points back. */
function endsList(hit: Hit, from: number): boolean {
  // «وقُتل ثلاثة، ولا يزال 15 محتجزين»
  // "including one confirmed by rescuers, and six by officials"
  const speaksAnew = speaks(hit) && !tagsOf(hit, 'said').some(({ describes }) => describes)
  if (speaksAnew || tagOf(hit, 'set') || tagOf(hit, 'stays') || (tagOf(hit, 'boundary')?.cost ?? 0) >= ENDS_LIST) return true
  return hit.from !== from && tagsOf(hit, 'subset').some(({ form }) => form !== 'most')
}

/** Words between two amounts of a list, at most: of people, of sums, and of the parts of a whole. */
const LISTED_WITHIN: Readonly<Record<Class, number>> = { person: 9, money: 14 }
const PARTS_WITHIN = 14

/** Figures that a list goes on over. */
const PASSED_OVER: ReadonlySet<string> = new Set(['is an age', 'repeats the number before it'])

/** The claim that the amount continues a list of; null where it stands alone, or a verb of its own tells something else of it. */
export function listBefore(around: Case): Decision | null {
  const last = lastOfList(around)
  return last !== null && around.kind === 'person' && hasOwnPredicate(around.sentence, around.amount, around.topics) ? null : last
}

function lastOfList({ sentence, amount, here, kind }: Case): Decision | null {
  const isOfKind = (d: Decision): boolean => d.measure !== null && countsAid(d) === (kind === 'money')
  // "in 10,917 locations, down from 11.5 million": whatever was counted between.
  const before = rightBefore(sentence.hitAt, amount.from)
  if (before?.to === amount.from && tagOf(before, 'compares')) return here.findLast(isOfKind) ?? null
  if (kind === 'person' && isLikened(sentence, amount)) return here.findLast(countsPeople) ?? null
  const previous = here.findLast((d) => (kind !== 'money' || isCurrency(d.amount.quantity.unit)) && !endsNoList(d))
  if (!previous || !isOfKind(previous)) return null
  return isListed(sentence, previous.amount.to, amount.from, LISTED_WITHIN[kind], kind, previous.parent !== null) ? previous : null
}

/** "1,320 children under five and 5,290 women", «طفلة عمرها ست سنوات ومسعف»: an age, one person, or digits that repeat a number, end no list. */
function endsNoList({ measure, amount, sentence, whyNot }: Decision): boolean {
  if (measure !== null) return false
  // «فتاة تبلغ 14 عاما وفتى»
  if (sentence.profile.verbFirst && amount.quantity.unit === 'year') return true
  return amount.quantity.form === 'singular' || PASSED_OVER.has(whyNot ?? '') || tagOf(rightBefore(sentence.hitAt, amount.from), 'age') !== null
}

/** Words before a part in which it may be told whose it is, at most. */
const WHOSE_WITHIN = 4
/** Letters of a particle written before digits, with the stroke that joins it to them. */
const PARTICLE = 2

/** «90 مليون يورو منها 20 مليونا للغذاء، وفرنسا بـ40 مليونا»: true where "and" brings in who gives the next sum, and nobody is named as giving the part; «وللسودان 40» goes on. */
export function isOfNextDonor(sentence: Sentence, part: Decision, { from }: Amount): boolean {
  const { hitAt, keys, starts, ends, profile } = sentence
  // «بـ40»: a particle may be a word by itself.
  const to = (ends[from - 1] ?? 0) - (starts[from - 1] ?? 0) <= PARTICLE ? from - 1 : from
  if (!profile.verbFirst || !countsAid(part) || hitAt[to - 1]?.coordinated !== true || !namesGiver(sentence, to - 1)) return false
  for (let i = part.amount.from - 1; i >= 0 && i >= part.amount.from - WHOSE_WITHIN && !isMark(keys[i]); i--) if (namesGiver(sentence, i)) return false
  return true
}

/** True for a place at word `at` that is no place to which something goes («لسوريا», «وللسودان»). */
function namesGiver({ hitAt, text, starts, profile: { joined } }: Sentence, at: number): boolean {
  const hit = hitAt[at]
  if (!hit || !joined || !tagOf(hit, 'place-word')) return false
  return !text.startsWith(joined.to, (starts[hit.from] ?? 0) + (hit.coordinated ? joined.and.length : 0))
}

/** «مقتل 8 بينهم 3 أطفال في غارة على منزل، و5 في غارة أخرى»: true for a number right behind which another event is named than that of those before. */
const isInAnother = ({ hitAt, profile }: Sentence, { to }: Amount): boolean => profile.verbFirst && hitAt[to]?.from === to && tagOf(hitAt[to], 'background') !== null

/** True where an amount coordinated with a part is a part as well («بينهم 3 أطفال وامرأتان»). */
export function staysInSubset(sentence: Sentence, part: Decision, amount: Amount): boolean {
  if (isOfNextDonor(sentence, part, amount) || isInAnother(sentence, amount)) return false
  return isListed(sentence, part.amount.to, amount.from, PARTS_WITHIN, countsAid(part) ? 'money' : 'person', part.parent !== null)
}

/**
 * The whole of an amount that continues a list of parts of `whole`: that of which `whole` itself is a part, where verbs come first and the amount counts
 * as `whole` does, not as the last of its parts («738 من أبناء المحافظة، بينهم 167 مدنيا، و473 من الجنود»).
 */
export function wholeOfList(sentence: Sentence, last: Decision, whole: Decision, amount: Amount): Decision {
  const counts = ({ to }: Amount): boolean => (tagOf(sentence.hitAt[to], 'partitive') ?? tagOf(sentence.hitAt[to], 'describes')) !== null
  if (!sentence.profile.verbFirst || !whole.parent || whole.sentence !== sentence) return whole
  return counts(amount) && counts(whole.amount) && !counts(last.amount) ? whole.parent : whole
}

/** Words between a figure and the colon behind which those it counts are named, and the most who are named one by one. */
const NAMED_WITHIN = 10
const NAMED_AT_MOST = 10

/** The figure whose people are named behind a colon: "admits to two deaths: a road mender and a street sweeper". Null for any other person. */
export function enumeratedIn({ sentence, amount, here }: Case): Decision | null {
  if (!isColon(rightBefore(sentence.keys, amount.from)) || amount.quantity.unit !== 'person') return null
  const last = here.at(-1)
  const size = last?.amount.quantity.value ?? 0
  if (!last || !countsPeople(last) || size < 2 || size > NAMED_AT_MOST) return null
  if (size <= (amount.quantity.value ?? 0) || amount.from - last.amount.to > NAMED_WITHIN) return null
  for (let i = last.amount.to; i < amount.from - 1; i++) if (speaks(sentence.hitAt[i]) || isMark(sentence.keys[i])) return null
  return last
}
