import { isCurrency } from '../../../model/figure.ts'
import type { Measure } from '../../../model/kind.ts'
import { baseCost, hasObjectRightAfter, isNumbered } from './frames.ts'
import type { Trigger } from './frames.ts'
import { labelCost } from './label-cost.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Topic } from '../tag.ts'
import { hasAuxiliary, isDoneTo } from '../attribution/reported.ts'
import { figureAt, isColon, isDefiniteWord, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isOf, isSaidOfKnown } from '../counting/sums.ts'

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
const BOUND_COST = 0.2
const STATE_WORD_COST = 0.3
/** Above this nothing governs. */
export const LIMIT = 9
/** Triggers up to this are collected, for the parts of a whole whose verb stands far away. */
export const COLLECTED = 14

/** What it costs to be the whole of a verb's object, and to be the object of a clause that follows. */
const OF_WHOLE = 3
const KNOWN_COST = 0.6

/** What a package, grant or loan costs more than the verb beside it. */
const PACKAGE_COST = 3

/** Topics whose words say of people near them something else than a claim, with what more it takes for them to win. */
const RULED_OUT: Partial<Record<Topic, number>> = { rescue: 1, custody: 1, need: 1, hearing: 1, aboard: 3.5, containing: 0.3, carrying: 0 }

/** How an amount stands to a hit. */
export interface Way {
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
  /** One person without a number. */
  alone: boolean
  /** Another subject stands right behind the amount and tells of it. */
  told: boolean
  /** It is a sum with "of the" right behind it, or behind the bracket that closes on it. */
  ofWhole: boolean
}

/** Words of a subject that stands right before its verb of saying, at most. */
const SUBJECT_WORDS = 9

/** "Three were children, she said", "I have eleven here," the attendant said: words behind the last mark before the verb are who speaks. */
function hasOwnSubject(sentence: Sentence, said: Hit): boolean {
  for (let i = said.from - 1; i >= 0 && i >= said.from - SUBJECT_WORDS; i--) {
    // "Three are stable," said the doctor: who speaks stands behind the verb.
    if (i === said.from - 1 && isQuote(sentence.keys[i])) return true
    if (isMark(sentence.keys[i])) return i < said.from - 1
    if (sentence.amountAt[i]) return false
  }
  return false
}

/** Adds to `into` what the words of `hit`, met on the way from an amount (`way`), say of it: triggers with what they cost, and words that rule it out. */
export function collect(sentence: Sentence, hit: Hit, way: Way, into: Candidate[]): void {
  const { side, steps, edges, listed, taken } = way
  const plain = steps * WORD_COST + edges
  // "left six dead and injured 50": the second word is a verb with a figure of its own.
  if (!way.verbFirst && side !== 'inside' && steps === 0 && toldApart(sentence, hit)) {
    const measure: Measure = side === 'right' ? 'killed' : 'injured'
    into.push({ measure, rule: `${measure}.apart`, cost: 0, hit, side, trigger: null })
    return
  }
  for (const trigger of tagsOf(hit, 'trigger')) {
    if (side === 'inside') {
      // «يصل إلى 160 مليونا»: a verb inside a sum is its qualifier.
      if (way.money && trigger.frame === 'either') continue
      const base = trigger.frame === 'counted' ? -2 : trigger.frame === 'label' ? 3 : 0
      into.push({ measure: trigger.measure, rule: trigger.rule, cost: base, hit, side, trigger })
      continue
    }
    // "a tailor who lives opposite": behind the pronoun it is a verb.
    if (side === 'right' && !way.verbFirst && trigger.frame === 'counted' && tagOf(sentence.hitAt[hit.from - 1], 'relative') && hit.from > 0) continue
    // «عدد الموظفين الذين تحتجزهم الجماعة ارتفع إلى 59»: the relative clause says what is numbered.
    if (side === 'left' && (trigger.frame === 'state' || trigger.frame === 'passive' || trigger.frame === 'either') && way.linked && isNumbered(sentence, hit)) {
      into.push({ measure: trigger.measure, rule: trigger.rule, cost: 1 + steps * LABEL_WORD_COST, hit, side, trigger })
      continue
    }
    // «دُفع منها 8 ملايين»: the verb speaks of a part that follows it.
    if (side === 'right' && way.verbFirst && (trigger.frame === 'either' || trigger.frame === 'passive') && tagOf(sentence.hitAt[hit.to], 'subset')?.form === 'of-them' && hasObjectSoon(sentence, hit.to + 1)) continue
    if (side === 'left' && trigger.frame === 'counted' && steps <= NEXT_REACH && namesNext(sentence, hit)) {
      into.push({ measure: trigger.measure, rule: trigger.rule, cost: NEXT_COST, hit, side, trigger })
      continue
    }
    // «تطوع ثمانية لنقل الجرحى»: others than those counted.
    if (side === 'right' && way.verbFirst && !way.money && trigger.frame === 'counted' && way.named && steps > 0 && hit.to - hit.from === 1 && isDefiniteWord(sentence, hit.from)) continue
    // «قبل السقوط»: with the article a verbal noun stands by itself.
    if (side === 'left' && way.verbFirst && !way.money && trigger.frame === 'active' && hit.to - hit.from === 1 && !isColon(sentence.keys[hit.to]) && steps > 0 && isDefiniteWord(sentence, hit.from) && (trigger.rule.endsWith('.masdar') || trigger.rule.endsWith('.fallen'))) continue
    // «وفرّ من محيط المدينة خلال عشرة أيام 12 ألفا»: a place or time may stand between.
    if (trigger.near === true && (side !== 'left' || (steps > NEAR_STEPS && !(trigger.measure === 'displaced' && tagOf(sentence.hitAt[hit.to], 'partitive'))))) continue
    // «4.2 مليار منح و1.6 مليار قروض»: grants, no verb.
    if (side === 'left' && way.verbFirst && way.money && listed && trigger.frame === 'either' && isCurrency(figureAt(sentence, hit.from - 1)?.quantity.unit ?? null)) continue
    // «خرج 5 آلاف متظاهر، وأصيب 20 شرطيا»: a verb that «و» joins has its own figure behind it.
    if (side === 'right' && way.verbFirst && !way.money && trigger.frame === 'either' && hit.coordinated && hasObjectRightAfter(sentence, hit)) continue
    // «أصاب في 28 وأخطأ في ثلاثة»: what stands behind a preposition is no object.
    if (side === 'left' && way.located && (trigger.frame === 'either' || trigger.frame === 'passive')) continue
    // "the number of damaged houses stands at 140,000", "seats in the House": a noun there.
    if (trigger.rule.endsWith('.host') && !way.verbFirst && tagOf(hit, 'thing') && (tagOf(sentence.hitAt[hit.to], 'sums-up') || tagOf(sentence.hitAt[hit.to], 'auxiliary') || tagOf(sentence.hitAt[hit.from - 1], 'determiner'))) continue
    // "24 per cent ($36 million) of the appeal is funded": what stands behind "of" is the whole.
    if (way.ofWhole && side === 'right' && trigger.frame === 'counted' && trigger.measure === 'requested') continue
    if ((trigger.asking === true && !way.asked) || (trigger.summed === true && !way.summed)) continue
    let base = way.money ? baseCost(sentence, trigger, hit, side, steps) ?? (side === 'right' && way.known && isSaidOfKnown(sentence, trigger, hit, steps, edges) ? KNOWN_COST : null) : labelCost(sentence, hit, way.labelled, side, steps, baseCost(sentence, trigger, hit, side, steps))
    if (base === null) continue
    // «قضوا عامين في الأسر»: time is spent there.
    if (side === 'right' && way.verbFirst && trigger.measure === 'killed' && trigger.frame === 'passive' && TIMES.has(sentence.amountAt[hit.to]?.quantity.unit ?? '')) continue
    // "received of $157 million requested", "killed of the 40": what stands behind "of" is the whole.
    if (side === 'left' && !way.verbFirst && (trigger.frame === 'active' || trigger.frame === 'participle') && trigger.rule.endsWith('.verb') && isOf(sentence, hit.to)) base += OF_WHOLE
    // «إن رضيعة توفيت»: there the subject stands before its verb.
    if (side === 'right' && trigger.frame === 'either' && !hasObjectRightAfter(sentence, hit) && (way.fronted ? steps <= FRONTED_REACH : way.alone && steps === 0 && !hit.coordinated && endsClause(sentence, hit.to))) base = 0.3
    // «سقوط النظام», «عودة الهدوء»: a definite noun right behind a verbal noun is what befell, not a figure further on.
    if (side === 'left' && trigger.frame === 'active' && way.verbFirst && (trigger.rule.endsWith('.masdar') || trigger.rule.endsWith('.fallen')) && steps > 0 && !listed && !way.linked && isDefiniteThing(sentence, hit)) base += OTHERS_NOUN
    // «قبل السقوط 260 ألف نازح»: with the article the noun tells of what is known.
    if (side === 'left' && way.verbFirst && trigger.frame === 'active' && hit.to - hit.from === 1 && !way.linked && !way.bound && (trigger.rule.endsWith('.masdar') || trigger.rule.endsWith('.fallen')) && (trigger.measure === 'killed' || trigger.measure === 'injured' || isBackground(sentence, hit)) && isDefiniteWord(sentence, hit.from)) base += KNOWN_NOUN
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
    const opens = side === 'left' && way.labelled && trigger.frame === 'counted' && opensLabel(sentence, hit, steps)
    const cost = opens ? OPENING_COST : bound ? Math.min(BOUND_COST, base + reached) : base + reached
    if (cost <= COLLECTED) into.push({ measure: trigger.measure, rule: trigger.rule, cost, hit, side, trigger })
  }
  // "two diplomats told Reuters": they speak and are not counted. Where verbs come first, who speaks stands behind the verb.
  const said = tagOf(hit, 'said')
  if (side === 'right' && !way.verbFirst && !way.told && said && !said.mental && !hasOwnSubject(sentence, hit) && !hasAuxiliary(sentence, hit.from) && (said.form === 'verb' || said.form === 'tells') && edges < 1.4 && steps <= 6 && !(said.counting && steps === 0 && isDoneTo(sentence, hit))) into.push({ measure: null, rule: 'speaking', cost: plain + 0.2, hit, side, trigger: null })
  if (side === 'left' && way.verbFirst && way.named && steps === 0 && said?.form === 'verb' && !said.mental && hit.to - hit.from === 1) into.push({ measure: null, rule: 'speaking', cost: 0.2, hit, side, trigger: null })
  // "So far it has 310 million": what is had of a sum has come in.
  if (side === 'left' && way.money && steps === 0 && tagOf(hit, 'holds')) into.push({ measure: 'delivered', rule: 'delivered.had', cost: HELD_COST, hit, side, trigger: null })
  for (const { topic } of tagsOf(hit, 'topic')) {
    // «على متنها مئتا راكب»: right before its figure the word says just where they were.
    const extra = topic === 'aboard' && way.verbFirst && side === 'left' && steps === 0 ? 0.6 : RULED_OUT[topic]
    // «غرق قارب يقل 80 مهاجرا»: whom a vessel carries is not yet what befell them.
    if (topic === 'carrying' && (side !== 'left' || steps > 0)) continue
    // "Researchers spoke to 47 people": those who were heard.
    if (topic === 'hearing' && (side !== 'left' || steps > 0 || way.money)) continue
    if (topic === 'containing' && (side !== 'left' || steps > CONTAINED_REACH)) continue
    // «أصيب ثمانية واعتقلت القوات 20»، «وأنقذ 12»: a verb that «و» joins has those behind it for object.
    if (side === 'right' && way.verbFirst && hit.coordinated && (topic === 'custody' || topic === 'rescue') && hasObjectSoon(sentence, hit.to)) continue
    // "22 who were arrested and 31 who were killed"
    if (side === 'left' && !way.verbFirst && listed && way.hasVerb && (topic === 'custody' || topic === 'rescue')) continue
    if (extra !== undefined && side !== 'inside' && plain + extra <= LIMIT) into.push({ measure: null, rule: topic, cost: plain + extra, hit, side, trigger: null })
  }
}

/** True for "dead and injured" with a figure of people right before it and another right behind. */
const toldApart = (sentence: Sentence, hit: Hit): boolean =>
  tagsOf(hit, 'trigger').some(({ measure, frame }) => measure === 'casualties' && frame === 'counted') && figureAt(sentence, hit.from - 1) !== null && figureAt(sentence, hit.to) !== null

/** Words of a subject between a verb and its object, at most. */
const OBJECT_WITHIN = 2

/** True where a figure follows a verb, with its subject between at most. */
function hasObjectSoon(sentence: Sentence, at: number): boolean {
  for (let i = at; i <= at + OBJECT_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) if (figureAt(sentence, i)) return true
  return false
}

/** What a verb of having costs right before a sum. */
const HELD_COST = 1

/** True where a verb has no object: «شابا أصيب برصاص», «قتيلا سقط في الغارة». */
const endsClause = (sentence: Sentence, to: number): boolean => to >= sentence.keys.length || isMark(sentence.keys[to]) || tagOf(sentence.hitAt[to], 'place-preposition') !== null || tagOf(sentence.hitAt[to], 'agent') !== null || tagOf(sentence.hitAt[to], 'boundary') !== null || tagOf(sentence.hitAt[to], 'relative-day') !== null || tagOf(sentence.hitAt[to], 'weekday') !== null

/** Units of time that are spent. */
export const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'night'])

/** What the first word of a line costs that labels the figure behind a colon, and the words of such a label, at most. */
const OPENING_COST = 0.5
const LABEL_REACH = 12

/** «النازحون داخليا في البلاد (أيلول): …»: true for the word that a line starts with, whose label no figure breaks. */
function opensLabel(sentence: Sentence, hit: Hit, steps: number): boolean {
  if (!sentence.opensLine || hit.from > 1 || (hit.from === 1 && !isMark(sentence.keys[0]) && !tagOf(sentence.hitAt[0], 'determiner')) || steps > LABEL_REACH) return false
  for (let i = hit.to; i < hit.to + LABEL_REACH && i < sentence.keys.length; i++) {
    if (isColon(sentence.keys[i])) return true
    if (sentence.amountAt[i]) return false
  }
  return false
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

/** «في المعارك التي سبقت النزوح»: true for a noun behind the verb of a relative clause or a word for before or after. */
const isBackground = ({ hitAt }: Sentence, hit: Hit): boolean => tagOf(rightBefore(hitAt, hit.from), 'boundary') !== null || tagOf(hitAt[hit.from - 2], 'antecedent') !== null

/** «… والإصابات إلى 17», «والمفقودين: 3»: after another figure a joined definite noun names the next one. */
const NEXT_COST = 0.5
const NEXT_REACH = 3
const namesNext = (sentence: Sentence, hit: Hit): boolean =>
  hit.coordinated && isDefiniteWord(sentence, hit.from) && (sentence.amounts[0]?.to ?? Infinity) <= hit.from && sentence.amountAt[hit.to] === null && (tagOf(sentence.hitAt[hit.to], 'link') !== null || isColon(sentence.keys[hit.to]))

/** True for a verb with a negation right before it or in it («لم تتلق», «لم يعد»). */
const isDenied = (sentence: Sentence, hit: Hit): boolean => tagOf(hit, 'negation') !== null || tagOf(rightBefore(sentence.hitAt, hit.from), 'negation') !== null

/** True where a definite noun that counts nobody stands right behind a hit. */
function isDefiniteThing(sentence: Sentence, hit: Hit): boolean {
  const next = sentence.hitAt[hit.to]
  return isDefiniteWord(sentence, hit.to) && sentence.amountAt[hit.to] === null && !tagOf(next, 'set') && !tagOf(next, 'trigger')
}
