import { isOf, isSaidOfKnown } from '../counting/sums.ts'
import { isPackage, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, isColon, isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { baseCost, goesOnFromObject, hasObjectRightAfter, saysWhatComesTo, saysWhatIsNumbered } from './frames.ts'
import type { Trigger } from './frames.ts'
import { labelCost } from './label-cost.ts'
import { isDefiniteNoun, isMasdar, isOthersWord } from './others-word.ts'
import { costOfWay } from './way.ts'
import type { Way } from './way.ts'

/** What a total and the words that say what is numbered cost for each word between. */
const LABEL_WORD_COST = 0.12
/** What words that say what is numbered cost, and what where the total comes first and a noun may say more («بلغ عدد من عبروا الحدود 337 ألف عائد»). */
const NUMBERED_COST = 1
const NUMBERED_NAMED_COST = 3.5

/** What it costs a trigger to govern the amount that `way` leads to; null where it tells of others. */
export function triggerCost(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way): number | null {
  if (way.side === 'inside') return costInside(trigger, way)
  if (way.side === 'left') {
    const numbered = isOfRelative(trigger) ? costOfNumbered(sentence, hit, way) : null
    if (numbered !== null) return numbered + way.steps * LABEL_WORD_COST
    if (trigger.frame === 'counted' && way.steps <= NEXT_REACH && namesNext(sentence, hit)) return NEXT_COST
  }
  if (isOthersWord(sentence, trigger, hit, way)) return null
  const base = baseOf(sentence, trigger, hit, way, way.side)
  if (base === null) return null
  return way.side === 'left' ? costBefore(sentence, trigger, hit, way, base) : costBehind(sentence, trigger, hit, way, base)
}

/** «عدد الموظفين الذين تحتجزهم الجماعة ارتفع إلى 59», «بلغ عدد من خطفتهم الجماعة 43»: what the relative clause of a total costs by itself; null where it is none. */
function costOfNumbered(sentence: Sentence, hit: Hit, { linked, named }: Way): number | null {
  if (linked) return saysWhatIsNumbered(sentence, hit) ? NUMBERED_COST : null
  if (!saysWhatComesTo(sentence, hit)) return null
  return named ? NUMBERED_NAMED_COST : NUMBERED_COST
}

const isOfRelative = ({ frame }: Trigger): boolean => frame === 'state' || frame === 'passive' || frame === 'either'

/** What a trigger costs that stands within the words of an amount. */
function costInside({ frame, asking }: Trigger, { money }: Way): number | null {
  // "approaching $6 billion": nobody is asked.
  if (money && asking) return null
  if (frame === 'counted') return -2
  if (frame === 'label') return 3
  // «يصل إلى 160 مليونا»: a verb inside a sum is its qualifier.
  return money && frame === 'either' ? null : 0
}

/** «… والإصابات إلى 17», «والمفقودين: 3»: after another figure a joined definite noun names the next one. */
const NEXT_COST = 0.5
const NEXT_REACH = 3

function namesNext(sentence: Sentence, hit: Hit): boolean {
  if (!hit.coordinated || !isDefiniteWord(sentence, hit.from) || (sentence.amounts[0]?.to ?? Infinity) > hit.from) return false
  return sentence.amountAt[hit.to] === null && (tagOf(sentence.hitAt[hit.to], 'link') !== null || isColon(sentence.keys[hit.to]))
}

/** What it costs to be the object of a clause that follows. */
const KNOWN_COST = 0.6

/** What a trigger costs by its frame and its label, before the words on the way; null where its frame allows no figure there. */
function baseOf(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way, side: 'left' | 'right'): number | null {
  const { steps, edges } = way
  const base = baseCost(sentence, trigger, hit, side, steps)
  if (!way.money) return labelCost(sentence, hit, way.labelled, side, steps, base)
  if (base !== null) return base
  return side === 'right' && way.known && isSaidOfKnown(sentence, trigger, hit, steps, edges) ? KNOWN_COST : null
}

/** What it costs to be the whole of a verb's object. */
const OF_WHOLE = 3
/** What a package, grant or loan costs more than the verb beside it. */
const PACKAGE_COST = 3
/** What the verb before a figure costs that has its own behind it, and how much less where it has none. */
const SUBJECTS_VERB = 7
const JOINED_SUBJECT = 3.5
/** What it costs to reach over the noun that a verbal noun has of its own. */
const OTHERS_NOUN = 3
/** … and what a verbal noun with the article costs. */
const KNOWN_NOUN = 8

/** What a trigger costs that stands before the amount. */
function costBefore(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way, base: number): number {
  const { frame } = trigger
  let cost = base
  if (!way.verbFirst) {
    // "received of $157 million requested", "killed of the 40": what stands behind "of" is the whole.
    if ((frame === 'active' || frame === 'participle') && trigger.rule.endsWith('.verb') && isOf(sentence, hit.to)) cost += OF_WHOLE
  } else if (frame === 'active' && !way.linked && isMasdar(trigger)) {
    // «سقوط النظام», «عودة الهدوء»: a definite noun right behind a verbal noun is what befell, not a figure further on.
    if (way.steps > 0 && !way.listed && isDefiniteThing(sentence, hit)) cost += OTHERS_NOUN
    // «قبل السقوط 260 ألف نازح»: with the article the noun tells of what is known.
    if (!way.bound && isDefiniteNoun(sentence, hit) && isKnownEvent(sentence, trigger, hit)) cost += KNOWN_NOUN
  }
  if (isPackage(trigger.rule)) cost += PACKAGE_COST
  if (way.listed) {
    // «قُتلوا وخمسة أُصيبوا»: a figure with its own verb right behind it is not the object of the one before.
    if (frame === 'passive') cost = way.hasVerb ? SUBJECTS_VERB : cost - JOINED_SUBJECT
    else if ((frame === 'either' || frame === 'active') && way.hasVerb && !way.money) cost += SUBJECTS_VERB
  }
  return reachedBefore(sentence, trigger, hit, way, cost)
}

/** True where a definite noun that counts nobody stands right behind a hit. */
function isDefiniteThing(sentence: Sentence, hit: Hit): boolean {
  const next = sentence.hitAt[hit.to]
  return isDefiniteWord(sentence, hit.to) && sentence.amountAt[hit.to] === null && !tagOf(next, 'set') && !tagOf(next, 'trigger')
}

/** «في المعارك التي سبقت النزوح»: true for deaths and wounds, and for a noun behind the verb of a relative clause or a word for before or after. */
const isKnownEvent = ({ hitAt }: Sentence, { measure }: Trigger, { from }: Hit): boolean =>
  measure === 'killed' || measure === 'injured' || tagOf(rightBefore(hitAt, from), 'boundary') !== null || tagOf(hitAt[from - 2], 'antecedent') !== null

/** A verb as near to the start of its sentence leads it, and what reaching over a word costs it. */
const LEADS_WITHIN = 1
const LEADING_WORD_COST = 0.2
/** What a word that says a state costs for each word between. */
const STATE_WORD_COST = 0.3
/** What of the edges a total feels, and what it costs where another figure has it. */
const LABEL_EDGE_SHARE = 0.6
const LABEL_TAKEN = 4
/** What a verb costs at most that a preposition binds to its figure. */
const BOUND_COST = 0.2

/** What a trigger before the amount comes to over the words between: `cost` is what it costs by itself. */
function reachedBefore(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way, cost: number): number {
  if (trigger.frame === 'counted' && way.labelled && opensLabel(sentence, hit, way.steps)) return OPENING_COST
  const reached = cost + reachBefore(trigger, hit, way)
  return isBound(sentence, trigger, hit, way) ? Math.min(BOUND_COST, reached) : reached
}

function reachBefore({ frame }: Trigger, hit: Hit, way: Way): number {
  const { steps, edges, taken } = way
  // A label names its first figure, none of what is said next.
  if (frame === 'label') return steps * LABEL_WORD_COST + edges * LABEL_EDGE_SHARE + (taken ? LABEL_TAKEN : 0)
  if (frame === 'state') return steps * STATE_WORD_COST + edges
  // A verb that leads its sentence has its subject behind all that is told of place and time.
  const leads = frame === 'either' && hit.from <= LEADS_WITHIN && !taken
  return leads ? steps * LEADING_WORD_COST + edges : costOfWay(way)
}

/** «أفرج، في بادرة حسن نية، عن 110»: the preposition before the figure is the verb's. */
function isBound(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way): boolean {
  if (way.bound && (trigger.bound === true || trigger.asking === true)) return true
  return way.only && (trigger.frame === 'active' || trigger.frame === 'either') && isNegatedVerb(sentence, hit)
}

/** True for a verb with a negation right before it or in it («لم تتلق», «لم يعد»). */
const isNegatedVerb = (sentence: Sentence, hit: Hit): boolean => tagOf(hit, 'negation') !== null || tagOf(rightBefore(sentence.hitAt, hit.from), 'negation') !== null

/** What the first word of a line costs that labels the figure behind a colon, and the words of such a label, at most. */
const OPENING_COST = 0.5
const LABEL_REACH = 12

/** Words between the colon of a label and its figure, at most. */
const BEHIND_LABEL = 1

/** «النازحون داخليا في البلاد (أيلول): …»: true for the word that a line starts with, whose label no figure breaks, and whose colon stands before the figure `steps` words on. */
function opensLabel({ opensLine, keys, hitAt, amountAt }: Sentence, hit: Hit, steps: number): boolean {
  if (!opensLine || hit.from > 1 || steps > LABEL_REACH) return false
  if (hit.from === 1 && !isMark(keys[0]) && !tagOf(hitAt[0], 'determiner')) return false
  let words = 0
  for (let i = hit.to; i < hit.to + LABEL_REACH && i < keys.length; i++) {
    if (isColon(keys[i])) return steps <= words + BEHIND_LABEL
    if (amountAt[i]) return false
    if (!isMark(keys[i])) words++
  }
  return false
}

/** Words between a subject that stands first and its verb, at most, and what that verb costs. */
const FRONTED_REACH = 5
const FRONTED_COST = 0.3
/** What a verb costs that goes on from a figure to its own object. */
const OBJECTS_VERB = 3
/** What a verb behind another figure costs. */
const OTHERS_VERB = 2

/** «على أسرة من سبعة أفراد، فقضى الأب وثلاثة»: true for a joined verb that has its subject right behind it, where verbs come first. */
const opensOwnClause = (sentence: Sentence, { frame }: Trigger, hit: Hit, { verbFirst, money }: Way): boolean =>
  verbFirst && !money && frame === 'either' && (hit.coordinated || hit.then)
  && ((isDefiniteWord(sentence, hit.to) && !tagOf(sentence.hitAt[hit.to], 'all-of-them')) || hasObjectRightAfter(sentence, hit))

/** What a trigger costs that stands behind the amount; null where it tells of others. */
function costBehind(sentence: Sentence, trigger: Trigger, hit: Hit, way: Way, base: number): number | null {
  const { frame } = trigger
  if (opensOwnClause(sentence, trigger, hit, way)) return null
  let cost = frame === 'either' && isOfSubjectBefore(sentence, hit, way) ? FRONTED_COST : base
  if (isPackage(trigger.rule)) cost += PACKAGE_COST
  // «قتلوا اثنين منهم وأطلقوا خمسة»: a verb of several that «و» joins has those behind it for object.
  if (way.verbFirst && frame === 'passive' && hit.coordinated && (hasObjectRightAfter(sentence, hit) || goesOnFromObject(sentence, hit))) cost += OBJECTS_VERB
  // A verb behind another figure speaks of that.
  if (way.taken && frame !== 'counted') cost += OTHERS_VERB
  if (!way.verbFirst && !way.money && (frame === 'participle' || frame === 'counted') && way.steps > 0 && isOfFigureBefore(sentence, hit)) cost += OTHERS_PARTICIPLE
  if (frame === 'label') return cost + (way.steps * LABEL_WORD_COST + way.edges * LABEL_EDGE_SHARE)
  return cost + (frame === 'state' ? way.steps * STATE_WORD_COST + way.edges : costOfWay(way))
}

/** What a participle costs that another figure has right before it. */
const OTHERS_PARTICIPLE = 8

/** "3,000 mourners attended the funeral of six firefighters killed on Monday": true for a participle right behind a figure that "and" does not join to others. */
function isOfFigureBefore(sentence: Sentence, hit: Hit): boolean {
  const figure = figureAt(sentence, hit.from - 1)
  if (figure === null || figure.to !== hit.from || isMark(sentence.keys[figure.from - 1])) return false
  const before = rightBefore(sentence.hitAt, figure.from)
  return !tagOf(before, 'coordination') && !tagOf(before, 'subset') && !tagOf(before, 'boundary')
}

/** «إن رضيعة توفيت»: there the subject stands before its verb. */
function isOfSubjectBefore(sentence: Sentence, hit: Hit, { fronted, alone, steps }: Way): boolean {
  if (fronted) return steps <= FRONTED_REACH && !hasObjectRightAfter(sentence, hit) && !(alone && mayHaveObject(sentence, hit))
  return alone && steps === 0 && !hit.coordinated && hasNoObjectBehind(sentence, hit)
}

/** True for a verb that has neither a figure nor any other noun for its object. */
export const hasNoObjectBehind = (sentence: Sentence, hit: Hit): boolean => hasNoObject(sentence, hit.to) && !hasObjectRightAfter(sentence, hit)

/** True for what can have no object: a phrase that has it within («لقي مصرعه»), and a verb that befalls its subject. */
export const takesNoObject = (hit: Hit): boolean => hit.to - hit.from > 1 || (tagOf(hit, 'objectless') ?? tagOf(hit, 'succumbs')) !== null

/** «أن رجلا قتل زوجته»: true for a verb that may have an object, with a word right behind it that may be one, unknown or with the article. */
function mayHaveObject(sentence: Sentence, hit: Hit): boolean {
  const { hitAt, amountAt } = sentence
  if (takesNoObject(hit) || hasNoObject(sentence, hit.to) || amountAt[hit.to]) return false
  return hitAt[hit.to] === null || isDefiniteWord(sentence, hit.to)
}

/** True where a verb has no object: «شابا أصيب برصاص», «قتيلا سقط في الغارة». */
function hasNoObject({ keys, hitAt }: Sentence, to: number): boolean {
  if (to >= keys.length || isMark(keys[to])) return true
  const next = hitAt[to]
  if (tagOf(next, 'place-preposition') || tagOf(next, 'agent') || tagOf(next, 'boundary') || tagOf(next, 'function')) return true
  return tagOf(next, 'relative-day') !== null || tagOf(next, 'weekday') !== null
}
