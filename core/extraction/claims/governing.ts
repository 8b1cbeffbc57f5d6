import { isCurrency } from '../../model/figure.ts'
import type { Measure } from '../../model/kind.ts'
import { asideEnd, relativeEnd, sourceAsideStart } from './asides.ts'
import { baseCost, hasObjectRightAfter, isNumbered } from './frames.ts'
import type { Trigger } from './frames.ts'
import { isJoined } from './joined.ts'
import { labelCost } from './label-cost.ts'
import { crossingCost, isPackage, tagOf, tagsOf } from './meaning.ts'
import { figureAt, isColon, isDefiniteWord, isMark, isQuote, markCost, SPEECH_COST } from './sentence.ts'
import { isOf, isSaidOfKnown, isSummedUp } from './sums.ts'
import { endWithRepeat } from './repeating.ts'
import { isDoneTo } from './reported.ts'
import { shelteredIn } from './sheltering.ts'
import { broughtToWard } from './wards.ts'
import type { Hit } from './meaning.ts'
import type { Amount, Sentence } from './sentence.ts'
import type { Topic } from './profile.ts'

/** A trigger that may govern an amount; the lowest cost wins. `measure` is null for words that rule a claim out ("rescued", "arrested"). */
export interface Candidate {
  measure: Measure | null
  rule: string
  cost: number
  hit: Hit
  /** Where the trigger stands, seen from the amount. */
  side: 'inside' | 'left' | 'right'
  trigger: Trigger | null
}

/** What reaching over one word costs, in the units of {@link markCost}; a label (a toll) reaches further. */
const WORD_COST = 0.42
const LABEL_WORD_COST = 0.12
const LABEL_EDGE_SHARE = 0.6
const LABEL_TAKEN = 4
const OTHERS_VERB = 2
const OF_PART = 3
const BOUND_COST = 0.2
const STATE_WORD_COST = 0.3
/** Words further away than this are not looked at, which keeps the cost linear in any text. */
const REACH = 45
/** Above this nothing governs. */
export const LIMIT = 9
/** Triggers up to this are collected, for the parts of a whole whose verb stands far away. */
const COLLECTED = 14

/** What it costs to be the whole of a verb's object, and to be the object of a clause that follows. */
const OF_WHOLE = 3
const KNOWN_COST = 0.6

/** What a package, grant or loan costs more than the verb beside it. */
const PACKAGE_COST = 3
/** What it costs to reach over a further label to the right. */
const FURTHER_LABEL = 6
/** What it costs to reach over an aside. */
const ASIDE_COST = 0.8

function edgeCost(sentence: Sentence, index: number, of: Amount): number {
  const other = figureAt(sentence, index)
  if (other && other !== of) return index === other.from ? 1.2 : 0
  return 0
}

/** Topics whose words say of people near them something else than a claim, with what more it takes for them to win. */
const RULED_OUT: Partial<Record<Topic, number>> = { rescue: 1, custody: 1, need: 1, aboard: 3.5, containing: 0.3, carrying: 0 }

/** How an amount stands to a hit. */
interface Way {
  side: 'inside' | 'left' | 'right'
  /** Words between them, and the cost of the edges there. */
  steps: number
  edges: number
  /** Another figure between them has what the hit says of it. */
  taken: boolean
  /** Whether "and" joins the amount to what is before it, and whether a linking word ("to", «إلى») or «عن» stands right before it. */
  listed: boolean
  linked: boolean
  bound: boolean
  /** "for" stands right before the amount; a verb of adding up does, or one or two words further off. */
  asked: boolean
  summed: boolean
  /** A sum that is named as known ("the $300 million …"), of which a clause without "that" may follow. */
  known: boolean
  money: boolean
  /** A colon stands right before the amount. */
  labelled: boolean
  verbFirst: boolean
  /** The amount counts by a noun of its own. */
  named: boolean
  /** It is a bare number right behind a preposition of place. */
  located: boolean
  /** «سوى» stands right before the amount: what is denied of all others is said of it. */
  only: boolean
  /** A verb that agrees with it stands right behind the amount. */
  hasVerb: boolean
  /** A word that puts the subject before its verb («إن», «أن») stands right before the amount. */
  fronted: boolean
  /** Another subject stands right behind the amount and tells of it. */
  told: boolean
}

function collect(sentence: Sentence, hit: Hit, way: Way, into: Candidate[]): void {
  const { side, steps, edges, listed, taken } = way
  const plain = steps * WORD_COST + edges
  for (const trigger of tagsOf(hit, 'trigger')) {
    if (side === 'inside') {
      // «يصل إلى 160 مليونا»: a verb inside a sum is its qualifier.
      if (way.money && trigger.frame === 'either') continue
      const base = trigger.frame === 'counted' ? -2 : trigger.frame === 'label' ? 3 : 0
      into.push({ measure: trigger.measure, rule: trigger.rule, cost: base, hit, side, trigger })
      continue
    }
    // «عدد الموظفين الذين تحتجزهم الجماعة ارتفع إلى 59»: the relative clause says what is numbered.
    if (side === 'left' && (trigger.frame === 'state' || trigger.frame === 'passive' || trigger.frame === 'either') && way.linked && isNumbered(sentence, hit)) {
      into.push({ measure: trigger.measure, rule: trigger.rule, cost: 1 + steps * LABEL_WORD_COST, hit, side, trigger })
      continue
    }
    // «دُفع منها 8 ملايين»: the verb speaks of a part that follows it.
    if (side === 'right' && way.verbFirst && (trigger.frame === 'either' || trigger.frame === 'passive') && tagOf(sentence.hitAt[hit.to], 'subset')?.form === 'of-them') continue
    if (side === 'left' && trigger.frame === 'counted' && steps <= NEXT_REACH && namesNext(sentence, hit)) {
      into.push({ measure: trigger.measure, rule: trigger.rule, cost: NEXT_COST, hit, side, trigger })
      continue
    }
    // «قبل السقوط»: with the article a verbal noun stands by itself.
    if (side === 'left' && way.verbFirst && !way.money && trigger.frame === 'active' && hit.to - hit.from === 1 && !isColon(sentence.keys[hit.to]) && steps > 0 && isDefiniteWord(sentence, hit.from) && (trigger.rule.endsWith('.masdar') || trigger.rule.endsWith('.fallen'))) continue
    if (trigger.near === true && (side !== 'left' || steps > NEAR_STEPS)) continue
    // «أصاب في 28 وأخطأ في ثلاثة»: what stands behind a preposition is no object.
    if (side === 'left' && way.located && (trigger.frame === 'either' || trigger.frame === 'passive')) continue
    if ((trigger.asking === true && !way.asked) || (trigger.summed === true && !way.summed)) continue
    let base = way.money ? baseCost(sentence, trigger, hit, side, steps) ?? (side === 'right' && way.known && isSaidOfKnown(sentence, trigger, hit, steps, edges) ? KNOWN_COST : null) : labelCost(sentence, hit, way.labelled, side, steps, baseCost(sentence, trigger, hit, side, steps))
    if (base === null) continue
    // "received of $157 million requested", "killed of the 40": what stands behind "of" is the whole.
    if (side === 'left' && !way.verbFirst && (trigger.frame === 'active' || trigger.frame === 'participle') && trigger.rule.endsWith('.verb') && isOf(sentence, hit.to)) base += OF_WHOLE
    // «إن رضيعة توفيت»: there the subject stands before its verb.
    if (way.fronted && side === 'right' && trigger.frame === 'either' && steps <= FRONTED_REACH && !hasObjectRightAfter(sentence, hit)) base = 0.3
    // «سقوط النظام», «عودة الهدوء»: a definite noun right behind a verbal noun is what befell, not a figure further on.
    if (side === 'left' && trigger.frame === 'active' && way.verbFirst && (trigger.rule.endsWith('.masdar') || trigger.rule.endsWith('.fallen')) && steps > 0 && !listed && !way.linked && isDefiniteThing(sentence, hit)) base += OTHERS_NOUN
    // «قبل السقوط 260 ألف نازح»: with the article the noun tells of what is known.
    if (side === 'left' && way.verbFirst && trigger.frame === 'active' && hit.to - hit.from === 1 && !way.linked && !way.bound && (trigger.rule.endsWith('.masdar') || trigger.rule.endsWith('.fallen')) && (trigger.measure === 'killed' || trigger.measure === 'injured') && isDefiniteWord(sentence, hit.from)) base += KNOWN_NOUN
    // «حوّل 7 ملايين من منحة خصصها»: what the sum is taken of.
    if (isPackage(trigger.rule) && side === 'right' && way.verbFirst && tagOf(sentence.hitAt[hit.from - 1], 'partitive')) continue
    if (isPackage(trigger.rule)) base += PACKAGE_COST
    // «قُتلوا وخمسة أُصيبوا»: a figure with its own verb right behind it is not the object of the one before.
    if (trigger.frame === 'passive' && side === 'left' && listed) base = way.hasVerb ? SUBJECTS_VERB : base - 3.5
    if ((trigger.frame === 'either' || trigger.frame === 'active') && side === 'left' && listed && way.hasVerb && !way.money) base += SUBJECTS_VERB
    // A verb that leads its sentence has its subject behind all that is told of place and time.
    let reached = side === 'left' && way.verbFirst && trigger.frame === 'either' && hit.from <= LEADS_WITHIN && !taken ? steps * LEADING_WORD_COST + edges : plain
    // A label names its first figure, none of what is said next.
    // A verb behind another figure speaks of that.
    if (side === 'right' && taken && trigger.frame !== 'counted') base += OTHERS_VERB
    if (trigger.frame === 'label') reached = steps * LABEL_WORD_COST + edges * LABEL_EDGE_SHARE + (side === 'left' && taken ? LABEL_TAKEN : 0)
    else if (trigger.frame === 'state') reached = steps * STATE_WORD_COST + edges
    // «أفرج، في بادرة حسن نية، عن 110»: the preposition before the figure is the verb's.
    const bound = side === 'left' && (((trigger.bound === true || trigger.asking === true) && way.bound) || (way.only && (trigger.frame === 'active' || trigger.frame === 'either') && isDenied(sentence, hit)))
    const cost = bound ? Math.min(BOUND_COST, base + reached) : base + reached
    if (cost <= COLLECTED) into.push({ measure: trigger.measure, rule: trigger.rule, cost, hit, side, trigger })
  }
  // "two diplomats told Reuters": they speak and are not counted. Where verbs come first, who speaks stands behind the verb.
  const said = tagOf(hit, 'said')
  if (side === 'right' && !way.verbFirst && !way.told && said && !said.mental && !tagOf(sentence.hitAt[hit.from - 1], 'auxiliary') && (said.form === 'verb' || said.form === 'tells') && edges < 1.4 && steps <= 6 && !(said.counting && steps === 0 && isDoneTo(sentence, hit))) into.push({ measure: null, rule: 'speaking', cost: plain + 0.2, hit, side, trigger: null })
  if (side === 'left' && way.verbFirst && way.named && steps === 0 && said?.form === 'verb' && !said.mental && hit.to - hit.from === 1) into.push({ measure: null, rule: 'speaking', cost: 0.2, hit, side, trigger: null })
  for (const { topic } of tagsOf(hit, 'topic')) {
    // «على متنها مئتا راكب»: right before its figure the word says just where they were.
    const extra = topic === 'aboard' && way.verbFirst && side === 'left' && steps === 0 ? 0.6 : RULED_OUT[topic]
    // «غرق قارب يقل 80 مهاجرا»: whom a vessel carries is not yet what befell them.
    if (topic === 'carrying' && (side !== 'left' || steps > 0)) continue
    if (topic === 'containing' && (side !== 'left' || steps > CONTAINED_REACH)) continue
    if (extra !== undefined && side !== 'inside' && plain + extra <= LIMIT) into.push({ measure: null, rule: topic, cost: plain + extra, hit, side, trigger: null })
  }
}

/** Words between "home to" or «المؤلف من» and the number of those there, at most. */
const CONTAINED_REACH = 2
/** A verb as near to the start of its sentence leads it, and what reaching over a word costs it. */
const LEADS_WITHIN = 1
const LEADING_WORD_COST = 0.2
/** Words between a trigger and its figure where it must stand beside it. */
const NEAR_STEPS = 1
/** What the verb before a figure costs that has its own behind it. */
const SUBJECTS_VERB = 7
/** Words between a subject that stands first and its verb, at most. */
const FRONTED_REACH = 5
/** What it costs to reach over the noun that a verbal noun has of its own. */
const OTHERS_NOUN = 3
/** … and what a verbal noun with the article costs. */
const KNOWN_NOUN = 8

/** «… والإصابات إلى 17», «والمفقودين: 3»: after another figure a joined definite noun names the next one. */
const NEXT_COST = 0.5
const NEXT_REACH = 3
const namesNext = (sentence: Sentence, hit: Hit): boolean =>
  hit.coordinated && isDefiniteWord(sentence, hit.from) && (sentence.amounts[0]?.to ?? Infinity) <= hit.from && sentence.amountAt[hit.to] === null && (tagOf(sentence.hitAt[hit.to], 'link') !== null || isColon(sentence.keys[hit.to]))

/** True for a verb with a negation right before it or in it («لم تتلق», «لم يعد»). */
const isDenied = (sentence: Sentence, hit: Hit): boolean => tagOf(hit, 'negation') !== null || tagOf(sentence.hitAt[hit.from - 1], 'negation') !== null

/** True where a definite noun that counts nobody stands right behind a hit. */
function isDefiniteThing(sentence: Sentence, hit: Hit): boolean {
  const next = sentence.hitAt[hit.to]
  return isDefiniteWord(sentence, hit.to) && sentence.amountAt[hit.to] === null && !tagOf(next, 'set') && !tagOf(next, 'trigger')
}

/** «أربع اتفاقيات قيمتها 64 مليونا»: what is counted may be what the money is in. */
const countsThings = ({ quantity }: Amount): boolean => quantity.unit === null && quantity.noun !== null

/** True for a figure that "and" does not join to one before it. */
function isOther(sentence: Sentence, index: number): boolean {
  const figure = figureAt(sentence, index)
  return figure !== null && figure.from === index && !isJoined(sentence, figure)
}

/** What it costs to reach over a mark; a colon that opens a quotation is the end of who spoke before. */
const crossedMark = (keys: readonly string[], i: number): number => (isColon(keys[i]) && isQuote(keys[i + 1]) ? SPEECH_COST : markCost(keys[i] ?? ''))

const isIn = (hit: Hit | null | undefined): boolean => tagOf(hit, 'place-preposition') !== null && !tagOf(hit, 'link')

/** Words of a subject that tells of the figure before it, at most. */
const TELLING = 8

/** Where the words begin that the subject right behind a figure says of it ("34 the army says | are dead"); `at` where it says nothing. */
function behindTelling(sentence: Sentence, at: number): number {
  for (let i = at; i < at + TELLING && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'said')) return tagOf(sentence.hitAt[hit!.to], 'auxiliary') || tagOf(sentence.hitAt[hit!.to], 'trigger') ? hit!.to : at
  }
  return at
}

/** Words of a relative clause and of the one it stands in, at most. */
const CLAUSE_WORDS = 10

/** «310 ممن غادروا رجعوا إلى قراهم»: behind the verb of the relative clause where the clause it stands in has its own; else `at`. */
function behindRelative(sentence: Sentence, at: number): number {
  if (!tagOf(sentence.hitAt[at], 'relative')) return at
  let first: Hit | null = null
  for (let i = at + 1; i < at + CLAUSE_WORDS && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i || !tagsOf(hit, 'trigger').some((t) => t.frame === 'either' || t.frame === 'passive')) continue
    if (first) return hit.coordinated || tagsOf(hit, 'trigger').every((t) => t.rule.endsWith('.state')) ? at : first.to
    first = hit
  }
  return at
}

/** "34 the army says are dead", "34 of whom the army …": another subject follows right behind a figure, which does not speak then. */
function isToldOf(sentence: Sentence, to: number): boolean {
  const at = tagOf(sentence.hitAt[to], 'subset') || tagOf(sentence.hitAt[to], 'partitive') ? sentence.hitAt[to]!.to : to
  const subject = tagOf(sentence.hitAt[at], 'boundary') ? sentence.hitAt[at]!.to : at
  return tagOf(sentence.hitAt[subject], 'determiner') !== null
}

/** All triggers that might govern an amount, cheapest first; `verbFirst` where a verb's subject follows it. */
export function candidatesFor(sentence: Sentence, amount: Amount, verbFirst = false): Candidate[] {
  const found: Candidate[] = []
  const { hitAt } = sentence
  const before = hitAt[amount.from - 1]
  const money = isCurrency(amount.quantity.unit)
  const way: Way = {
    side: 'inside', steps: 0, edges: 0, taken: false, listed: isJoined(sentence, amount),
    linked: tagOf(before, 'link') !== null || (verbFirst && tagOf(hitAt[amount.from], 'link') !== null) || (sentence.starts[amount.from] ?? 0) < amount.quantity.start, bound: false,
    asked: money && tagOf(before, 'asked') !== null, summed: money && isSummedUp(sentence, amount), known: money && !verbFirst && (tagOf(before, 'definite') ?? tagOf(before, 'determiner')) !== null,
    money, labelled: isColon(sentence.keys[amount.from - 1]), named: amount.quantity.noun !== null,
    located: verbFirst && amount.quantity.noun === null && amount.quantity.form !== 'singular' && amount.to - amount.from === 1 && amount.quantity.unit === null && isIn(sentence.hitAt[amount.from - 1]),
    verbFirst,
    only: verbFirst && tagOf(before, 'not-negation')?.only === true,
    hasVerb: verbFirst && tagsOf(hitAt[amount.to], 'trigger').some((t) => (t.frame === 'passive' || (t.frame === 'either' && sentence.amountAt[hitAt[amount.to]?.to ?? 0] === null)) && (t.rule.endsWith('.verb') || t.rule.endsWith('.light-verb'))),
    fronted: tagOf(before, 'complement') !== null || tagOf(before, 'fronting') !== null, told: isToldOf(sentence, amount.to)
  }
  for (let i = amount.from; i < amount.to; ) {
    const hit = hitAt[i]
    if (hit) collect(sentence, hit, way, found)
    i = hit ? Math.max(hit.to, i + 1) : i + 1
  }
  lookRight(sentence, amount, { ...way, side: 'right' }, found)
  lookLeft(sentence, amount, { ...way, side: 'left', bound: tagOf(before, 'relayed') !== null || way.asked }, found)
  const ward = money ? null : broughtToWard(sentence, amount)
  if (ward) found.push(ward)
  const sheltered = money || verbFirst ? null : shelteredIn(sentence, amount)
  if (sheltered) found.push(sheltered)
  return found.sort((a, b) => a.cost - b.cost)
}

function lookRight(sentence: Sentence, amount: Amount, way: Way, found: Candidate[]): void {
  const { hitAt, keys } = sentence
  // «12 شخصا، بينهم 3 أطفال، قتلوا»: a part between takes no verb away. English has its verbs behind both.
  let part = !way.verbFirst
  let pointed = false
  const begin = endWithRepeat(sentence, amount)
  for (let i = way.told ? behindTelling(sentence, begin) : way.verbFirst ? behindRelative(sentence, begin) : begin; i < keys.length && way.steps < REACH && way.edges < COLLECTED; ) {
    const verb = way.verbFirst || way.steps > 0 ? i : relativeEnd(sentence, i)
    if (verb > i) {
      way.edges += ASIDE_COST
      i = verb
      continue
    }
    const hit = hitAt[i]
    if (hit && hit.from >= amount.to) {
      // «61، بينهم 27 لم يعودوا أحياء»: what stands right behind a part is said of it alone.
      const ofPart = pointed && figureAt(sentence, hit.from - 1) !== null
      if (figureAt(sentence, hit.from) === null) collect(sentence, hit, ofPart ? { ...way, taken: true, edges: way.edges + OF_PART } : way, found)
      pointed ||= way.verbFirst && tagOf(hit, 'subset') !== null
      way.edges += crossingCost(hit)
      for (let k = hit.from; k < hit.to; k++) way.edges += edgeCost(sentence, k, amount)
      part ||= tagOf(hit, 'subset') !== null
      way.taken ||= !part && isOther(sentence, hit.from)
      // «61 ألفا، وعدد من ماتوا 90»: a further label opens words on another figure.
      if (hit.coordinated && tagOf(hit, 'trigger')?.frame === 'label') way.edges += FURTHER_LABEL
      way.steps += hit.to - i
      i = hit.to
      continue
    }
    const behind = asideEnd(sentence, i)
    if (behind > i) {
      way.edges += ASIDE_COST
      i = behind
      continue
    }
    const mark = crossedMark(keys, i)
    way.edges += mark + edgeCost(sentence, i, amount)
    way.taken ||= !part && isOther(sentence, i)
    if (mark === 0) way.steps++
    i++
  }
}

function lookLeft(sentence: Sentence, amount: Amount, way: Way, found: Candidate[]): void {
  const { hitAt, keys } = sentence
  // A label behind a figure that stands before other words spoken has its figure.
  let newSpeech = false
  for (let i = amount.from - 1; i >= 0 && way.steps < REACH && way.edges < COLLECTED; ) {
    const hit = hitAt[i]
    if (hit && hit.to <= amount.from) {
      const figure = figureAt(sentence, hit.from)
      if (figure === null || (way.money && countsThings(figure))) collect(sentence, hit, way, found)
      way.edges += crossingCost(hit)
      for (let k = hit.from; k < hit.to; k++) way.edges += edgeCost(sentence, k, amount)
      if (figure !== null || tagOf(hit, 'trigger')) way.bound = false
      if (tagOf(hit, 'complement') || tagOf(hit, 'said')) newSpeech = true
      else if (newSpeech && figure) way.taken = true
      way.steps += hit.to - hit.from
      i = hit.from - 1
      continue
    }
    const opened = sourceAsideStart(sentence, i)
    if (opened < i) {
      way.edges += ASIDE_COST
      i = opened - 1
      continue
    }
    const mark = crossedMark(keys, i)
    way.edges += mark + edgeCost(sentence, i, amount)
    if (newSpeech && figureAt(sentence, i)) way.taken = true
    if (mark === 0) way.steps++
    i--
  }
}
