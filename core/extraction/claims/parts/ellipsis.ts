import { kindOf } from '../../../model/kind.ts'
import { least, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { agreesBehind } from '../counting/agreeing-verb.ts'
import type { Candidate } from '../governing/candidate.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit, TagOf } from '../meaning.ts'
import { ofTheDead } from '../going-on/dead-again.ts'
import { toldAfterwards } from '../going-on/told-afterwards.ts'
import { openingSet, wholeOfSet } from '../going-on/opening-set.ts'
import { isComma, isDash, isMark, isQuote, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a verb and the preposition before its figure, at most. */
const DONE_WITHIN = 5

/** «ودُفن مئة»، «تعرف الأهالي حتى الآن على 101»: what is said before a bare number to have been done with those counted before; null where nothing is. */
function doneWith({ hitAt, keys, amountAt }: Sentence, { from, to }: Amount): TagOf<'afterwards'> | null {
  const beside = tagOf(hitAt[from - 1], 'afterwards')
  if (beside || !tagOf(hitAt[from - 1], 'function') || tagOf(hitAt[to], 'partitive')) return beside
  for (let i = from - 2; i >= 0 && i >= from - 2 - DONE_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    const done = tagOf(hitAt[i], 'afterwards')
    if (done) return done
  }
  return null
}

/** A trigger nearer than this speaks of the figure itself. */
const OWN_BELOW = 3

/**
 * The whole that a bare number at the head of its clause leaves unsaid: "Eleven were children" after "18 people were killed", "seven
 * critically", "six in intensive care" after "63 were injured"; null where the number needs none. `best` is what governs it by itself.
 */
export function ellipticalWhole({ sentence, amount, topics, here, earlier, kind }: Case, best: Candidate | null): Decision | null {
  // «375 جثمانا، تم التعرف إلى 112 منها، ودُفن مئة وتسعون»: the verb stands before those of whom it tells what was done afterwards.
  const done = kind === 'person' && amount.quantity.noun === null && sentence.profile.verbFirst ? doneWith(sentence, amount) : null
  if (done) {
    const counted = here.findLast((d) => d.measure === done.measure) ?? earlier.findLast((d) => d.measure === done.measure && d.sentence.index >= sentence.index - 1)
    const all = counted?.parent?.measure === done.measure ? counted.parent : counted
    return all && most(all) >= leastOf(amount) && all.amount.quantity.value !== 1 ? all : null
  }
  const deadAgain = kind === 'person' && !sentence.profile.verbFirst ? ofTheDead(sentence, amount, here, earlier) : null
  if (deadAgain) return deadAgain
  if (kind !== 'person' || amount.quantity.noun !== null || !opensClause(sentence, amount)) return null
  if (sentence.profile.verbFirst && best === null && here.length === 0 && isJoined(sentence, amount) && opensWithShare(sentence)) {
    const last = earlier.at(-1)
    return last?.measure && kindOf(last.measure) !== 'aid' && last.sentence.index === sentence.index - 1 && least(last) > leastOf(amount) ? last : null
  }
  const divided = !sentence.profile.verbFirst ? null : sharedByPlace(sentence, amount, here)
  if (divided) return divided
  const next = sentence.hitAt[amount.to]
  // "We believe 20 are alive", after those held.
  const alive = best?.measure === 'held' && best.side === 'right' && best.rule.endsWith('.alive')
  // "two in serious condition": so told in several words it is what the hurt are in.
  const condition = best?.measure === 'injured' && best.side === 'right' && (best.rule.endsWith('.state') || (best.trigger?.frame === 'counted' && best.hit.to - best.hit.from > 2))
  const state = alive || condition || isInWard(sentence, amount)
  const degree = tagOf(next, 'degree') !== null
  // "Nineteen have been handed over to their families": so the dead who were counted before.
  const afterwards = toldAfterwards(sentence, amount)
  const told = tagOf(next, 'describes') !== null
  // "Six were transferred to Butembo", of the hurt: what follows might tell of others, and does not.
  const unspoken = best === null && !sentence.profile.verbFirst && next != null && next.to - next.from > 1 && tagOf(next, 'trigger') !== null
  // "Eleven were boys": what follows says who they were, not what befell them.
  const agrees = agreesBehind(sentence, amount, topics.profile)
  const described = afterwards === null && !topics.in(sentence, 'duty') && (tagOf(next, 'auxiliary') !== null || told || agrees || unspoken || (tagOf(next, 'before-verb') !== null && tagOf(sentence.hitAt[next?.to ?? 0], 'auxiliary') !== null)) && (best === null || best.cost >= OWN_BELOW || best.side === 'left')
  if (!state && !degree && !described && afterwards === null) return null
  const wanted = described ? null : afterwards ?? (alive ? 'held' : 'injured')
  const living = described && tellsOfTheLiving(sentence, amount.to)
  // "700,000 came from Turkey": those on the move are counted by where they come from.
  const fits = (d: Decision): boolean => d.measure !== null && kindOf(d.measure) !== 'aid' && !(told && kindOf(d.measure) === 'displacement') && (wanted === null || d.measure === wanted) && !(living && d.measure === 'killed') && most(d) >= leastOf(amount)
  const before = here.findLast((d) => d.measure !== null)
  // "The missing are guests of one inn; one is a foreigner."
  const set = described && before === undefined && sentence.keys[amount.from - 1] === ';' && !sentence.profile.verbFirst ? openingSet(sentence) : null
  if (set) return wholeOfSet(earlier, set, leastOf(amount))
  // "Fourteen of those hurt remained in hospital, three in intensive care": set off by a comma they are of the fourteen.
  const setOff = before !== undefined && isComma(sentence.keys[amount.from - 1]) && !isJoined(sentence, amount) && !described && least(before) > leastOf(amount) && fits(before)
  if (before?.parent && (before.amount.quantity.noun === null || (amount.quantity.form !== 'singular' && isOfNamed(sentence, before.amount))) && !setOff && fits(before.parent)) return before.parent
  // "six were under ten and four were over 70": both are of the whole before them.
  // "Twelve died where they stood, three on the way to hospital": bare numbers told of one after the other.
  const oneByOne = (d: Decision): boolean => described && !tagOf(next, 'auxiliary') && !sentence.profile.verbFirst && d.amount.from === 0 && d.amount.quantity.noun === null && amount.from - d.amount.to > VERB_WITHIN
  const beside = here.findLast((d) => fits(d) && !oneByOne(d) && !(described && (d.trigger === null || d.trigger.from < d.amount.from) && d.amount.quantity.noun === null && opensClause(sentence, d.amount) && tagOf(sentence.hitAt[d.amount.to], 'auxiliary')))
  // "The fire killed 78. Forty-five bodies have gone home; 33 are at the institute.": two that add up to those told before are both of them.
  const total = beside && !sentence.profile.verbFirst ? earlier.findLast((d) => d.measure === beside.measure && d.parent === null && d.amount.quantity.value !== null && d.amount.quantity.value === (beside.amount.quantity.value ?? 0) + (amount.quantity.value ?? 0)) : undefined
  if (total && beside?.parent === null) beside.parent = total
  if (beside) return total ?? beside
  if (here.some((d) => d.amount.quantity.form !== 'singular' && d.amount.quantity.unit !== 'percent' && d.whyNot !== 'is an age') || sentence.listItem) return null
  // "Sixteen were hurt. Two have died. Six have gone on to Butembo.": past the bare numbers that go on counting them.
  let back = 1
  while (!sentence.profile.verbFirst && back < GOES_ON && earlier.some((d) => d.sentence.index === sentence.index - back && d.amount.from === 0 && d.amount.quantity.noun === null && !d.sentence.opensLine)) back++
  const near = (d: Decision): boolean => d.sentence.index >= sentence.index - back && d.parent === null && fits(d)
  // "331 people killed and 945 hurt. At least 127 were civilians": the dead are meant.
  const whole = (afterwards !== null && earlier.at(-1)?.measure !== afterwards ? earlier.findLast((d) => d.sentence.index >= sentence.index - AFTERWARDS_WITHIN && d.parent === null && fits(d)) : null) ?? earlier.findLast((d) => near(d) && (!described || d.measure === 'killed')) ?? earlier.findLast(near)
  // "Nineteen of the wounded went home. Nine remain in hospital": the rest of the same whole.
  const sibling = condition || !described ? earlier.findLast((d) => d.sentence.index >= sentence.index - 1 && d.parent !== null && fits(d.parent))?.parent : null
  if (!whole && sibling) return sibling
  if (unspoken && whole?.measure !== 'injured') return null
  // "Another 800 were waiting": they add to those before.
  if (described && tagOf(sentence.hitAt[amount.from - 1], 'further')) return sibling ?? null
  return whole && !countsThingsBehind(whole, amount) ? whole : null
}

/** True for "eleven of the deaths": a part whose noun names the set that it is of. */
const isOfNamed = ({ hitAt, profile }: Sentence, { from, to }: Amount): boolean => !profile.verbFirst && hitAt.slice(from, to).some((hit) => tagOf(hit, 'set') !== null || tagsOf(hit, 'subset').some(({ form }) => form === 'out-of'))

/** Words between a bare number that opens a sentence and what is told of part of it behind the comma after its verb, at most. */
const VERB_WITHIN = 3

/** So many sentences may go on with bare numbers of the same whole. */
const GOES_ON = 4

/** Words before the share of those counted last that a sentence opens with, at most. */
const SHARE_OPENS = 2

/** «نصفهم خرجوا في اليوم التالي، وستون …»: true where a sentence opens with a share of those counted last. */
function opensWithShare({ hitAt }: Sentence): boolean {
  for (let i = 0; i <= SHARE_OPENS; i++) if (tagOf(hitAt[i], 'some-of') ?? tagsOf(hitAt[i], 'subset').some((s) => s.form === 'most')) return true
  return false
}

/** Words between a number and one that says that those live, at most. */
const ALIVE_WITHIN = 5

/** "Nine were taken alive to hospital": true where the predicate says that those counted live. */
export function tellsOfTheLiving({ keys, hitAt, amountAt }: Sentence, from: number, reach = ALIVE_WITHIN): boolean {
  for (let i = from; i < from + reach && !amountAt[i] && i < keys.length && !isMark(keys[i]); i++) if (hasTopic(hitAt[i], 'alive')) return true
  return false
}

/** "Most remain inside the province, but 52,000 went to Daraa": where those counted in the sentence before are shared out, a bare number is of them; null for any other. */
export function wholeOfMost({ sentence, amount, earlier, kind }: Case, best: Candidate | null): Decision | null {
  const first = sentence.hitAt[0]
  // "The great majority, 1,906, were civilians."
  const share = !sentence.profile.verbFirst && kind === 'person' && !sentence.opensLine && tagsOf(first, 'subset').some((s) => s.form === 'most') && isComma(sentence.keys[first!.to]) && amount.from === first!.to + 1 && isComma(sentence.keys[amount.to])
  const counted = share ? earlier.at(-1) : undefined
  if (counted?.measure && kindOf(counted.measure) !== 'aid' && counted.sentence.index === sentence.index - 1 && most(counted.parent ?? counted) >= leastOf(amount)) return counted.parent ?? counted
  if (sentence.profile.verbFirst || kind !== 'person' || !first || !tagOf(first, 'some-of') || amount.quantity.noun !== null || amount.quantity.form === 'singular' || sentence.opensLine) return null
  const verb = sentence.hitAt[first.to]
  if (!verb || tagOf(verb, 'said') || tagOf(verb, 'partitive') || !(tagOf(verb, 'auxiliary') ?? tagOf(verb, 'before-verb') ?? tagOf(verb, 'lodges') ?? tagOf(verb, 'goes') ?? tagOf(verb, 'holds') ?? tagOf(verb, 'stays') ?? tagOf(verb, 'trigger'))) return null
  const last = earlier.at(-1)
  if (!last?.measure || kindOf(last.measure) === 'aid' || last.sentence.index !== sentence.index - 1) return null
  const whole = last.parent ?? last
  return most(whole) >= leastOf(amount) && (best?.measure == null || kindOf(best.measure) === kindOf(whole.measure ?? 'other')) ? whole : null
}

/** Words between the share of those told of somewhere and a further number of them, at most. */
const SHARE_REACH = 12

/** «1233 وفاة، أكثر من نصفها على الحدود، و174 في أدغال دارين»: those counted before of whom a share is said to be at one place, and a bare number at another; null where they are not. */
function sharedByPlace({ hitAt, keys }: Sentence, { from, to }: Amount, here: readonly Decision[]): Decision | null {
  const leads = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'place-preposition') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'function') ?? tagOf(hit, 'partitive')) !== null
  if (!leads(hitAt[to])) return null
  for (let i = from - 1; i >= 0 && i >= from - SHARE_REACH && keys[i] !== ';'; i--) {
    const hit = hitAt[i]
    if (hit?.from === i && tagsOf(hit, 'subset').some((s) => s.form === 'most')) {
      const whole = here.at(-1)
      return leads(hitAt[hit.to]) && whole?.measure && kindOf(whole.measure) !== 'aid' && whole.amount.to <= i ? whole : null
    }
  }
  return null
}

/** How many sentences back those may be counted of whom that is told. */
const AFTERWARDS_WITHIN = 8
/** Words between those who are in a hospital and the word that says so, at most. */
const WARD_REACH = 6

/** "Nine remain in four hospitals": those told of in the words of a hospital are the hurt counted before. */
function isInWard(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.to; i < amount.to + WARD_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'ward') && i > amount.to) return true
    if ((tagOf(hit, 'boundary')?.cost ?? 0) >= 4 || tagsOf(hit, 'trigger').some((t) => t.measure !== 'injured') || (sentence.amountAt[i] && sentence.amountAt[i]?.quantity.unit !== null)) return false
  }
  return false
}

/** What it costs to reach over a conjunction that goes on with the news ("but", "while", "where"), at least, and over one that tells of what went before ("after"). */
const CLAUSE_EDGE = 3
const BACKGROUND_EDGE = 4

/** True where a bare number stands where a clause begins: at the head of its sentence, or behind a mark or "and". */
function opensClause(sentence: Sentence, amount: Amount): boolean {
  if (amount.from === 0 || isJoined(sentence, amount)) return true
  if (opensWithDay(sentence, amount)) return true
  const hit = sentence.hitAt[amount.from - 1]
  // "Only 13 have been identified."
  // «ولا يزال خمسة في العناية المركزة»
  if (hit && tagOf(hit, 'not-negation') && (hit.from === 0 || (sentence.profile.verbFirst && (hit.coordinated || isComma(sentence.keys[hit.from - 1]))) || tagOf(sentence.hitAt[hit.from - 1], 'coordination'))) return true
  // "but seven were in a serious condition", "where nine remained", "with two fighting for their lives"
  const edge = tagOf(hit, 'boundary')?.cost
  if ((edge !== undefined && edge !== BACKGROUND_EDGE && edge >= CLAUSE_EDGE) || tagOf(hit, 'carrying-with')) return true
  if (tagOf(hit, 'said') || tagOf(hit, 'complement') || (tagOf(hit, 'further') && hit?.from === 0)) return true
  const key = sentence.keys[amount.from - 1]
  return isComma(key) || isDash(key) || isQuote(key) || key === ';' || key === ':' || key === '('
}

/** Words that tell by when, before the number that a clause goes on with, at most. */
const DAY_WITHIN = 4

/** "As of this morning 24 are still being treated", "On Monday nine were …": true where nothing but a day or an hour stands before a bare number. */
function opensWithDay(sentence: Sentence, { from }: Amount): boolean {
  if (sentence.profile.verbFirst || from > DAY_WITHIN) return false
  const first = sentence.hitAt[0]
  if (!tagOf(first, 'as-of') && !hasTopic(first, 'since') && !(tagOf(sentence.hitAt[from - 1], 'weekday') ?? tagOf(sentence.hitAt[from - 1], 'relative-day'))) return false
  for (let i = 0; i < from; i++) {
    const hit = sentence.hitAt[i]
    if (isMark(sentence.keys[i]) || sentence.amountAt[i] || (tagOf(hit, 'trigger') && i > 0) || tagOf(hit, 'said') || tagOf(hit, 'auxiliary')) return false
  }
  return true
}

/** True where things enough were counted behind the whole in its sentence: then they are meant. */
function countsThingsBehind(whole: Decision, part: Amount): boolean {
  return whole.sentence.amounts.some((other) => other.from > whole.amount.from && other.quantity.noun !== null && other.quantity.unit === null && (other.quantity.value ?? 0) >= leastOf(part))
}
